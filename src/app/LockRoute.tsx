import { LockPage } from '#ui/lock/LockPage.tsx';
import { useWorkbook } from '#ui/shared/workbook-context.tsx';
import { lockNow, lockOthers } from './locking.ts';

/** The page about the lock, told how to lock this tab and the others. */
export function LockRoute() {
  const workbook = useWorkbook();
  return <LockPage lockNow={() => lockNow(workbook)} lockOthers={lockOthers} />;
}
