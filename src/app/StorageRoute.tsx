import { StoragePage } from '#ui/storage/StoragePage.tsx';
import { device } from './device.ts';
import { startAnew } from './start-anew.ts';

/** The page about what is stored, backups and erasing, told about this device and how to begin anew on it. */
export function StorageRoute() {
  return <StoragePage device={device} startAnew={startAnew} />;
}
