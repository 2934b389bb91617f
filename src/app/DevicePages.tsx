import { InstallPage } from '#ui/install/InstallPage.tsx';
import { SettingsPage } from '#ui/settings/SettingsPage.tsx';
import { device } from './device.ts';

/** The page about installing, told about this device. */
export function Install() {
  return <InstallPage device={device} />;
}

/** The settings, told about this device. */
export function Settings() {
  return <SettingsPage device={device} />;
}
