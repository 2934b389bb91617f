import { useState } from 'react';
import { InstallPage } from '#ui/install/InstallPage.tsx';
import { SharedComputerPage } from '#ui/no-trace/SharedComputerPage.tsx';
import { SettingsPage } from '#ui/settings/SettingsPage.tsx';
import { useWorkbook } from '#ui/shared/workbook-context.tsx';
import { noTraceOf } from './begin-no-trace.ts';
import { device } from './device.ts';

/** The page about installing, told about this device. */
export function Install() {
  return <InstallPage device={device} />;
}

/** The settings, told about this device. */
export function Settings() {
  return <SettingsPage device={device} />;
}

/** The page about a shared computer, told how to keep nothing of what is written in this tab. */
export function SharedComputer() {
  const workbook = useWorkbook();
  const [noTrace] = useState(() => noTraceOf(workbook));
  return <SharedComputerPage noTrace={noTrace} />;
}
