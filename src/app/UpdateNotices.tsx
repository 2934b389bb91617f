import { useEffect, useSyncExternalStore } from 'react';
import { words } from '#catalogue/words.ts';
import { Notice } from '#ui/shared/Notice.tsx';
import { useWorkbook } from '#ui/shared/workbook-context.tsx';
import styles from './UpdateNotices.module.css';
import { acceptUpdate, currentUpdates, dismissUpdate, noUpdates, startUpdates, subscribeToUpdates } from './updates.ts';

/** Asks before a new version takes over, and says once that everything works offline. */
export function UpdateNotices() {
  const { flush } = useWorkbook();
  const { ready, elsewhere, offline } = useSyncExternalStore(subscribeToUpdates, currentUpdates, noUpdates);

  useEffect(() => void startUpdates(), []);

  return (
    <div className={styles['toasts']}>
      {ready && (
        <Notice
          action={words.storage.update}
          onAction={() => {
            flush();
            acceptUpdate();
          }}
          aside={words.storage.later}
          onAside={() => dismissUpdate('ready')}
        >
          {words.storage.updateReady}
        </Notice>
      )}
      {elsewhere && (
        <Notice
          action={words.storage.reload}
          onAction={() => {
            flush();
            location.reload();
          }}
        >
          {words.storage.updatedElsewhere}
        </Notice>
      )}
      {offline && (
        <Notice aside={words.storage.close} onAside={() => dismissUpdate('offline')}>
          {words.storage.offlineReady}
        </Notice>
      )}
    </div>
  );
}
