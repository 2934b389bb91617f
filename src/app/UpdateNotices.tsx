import { useEffect, useSyncExternalStore } from 'react';
import { words } from '#catalogue/words.ts';
import { Notice } from '#ui/shared/Notice.tsx';
import styles from './UpdateNotices.module.css';
import { acceptUpdate, currentUpdates, dismissUpdate, noUpdates, startUpdates, subscribeToUpdates } from './updates.ts';

/** Once the page has come to rest: the worker's downloads would compete with it. In milliseconds. */
const START_AFTER_MS = 1_500;

/** Asks before a new version takes over, and says once that everything works offline. */
export function UpdateNotices({ flush }: { readonly flush: () => void }) {
  const { ready, elsewhere, offline } = useSyncExternalStore(subscribeToUpdates, currentUpdates, noUpdates);

  useEffect(() => {
    const timer = setTimeout(() => void startUpdates(), START_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

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
