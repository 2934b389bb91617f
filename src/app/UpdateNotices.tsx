import { useEffect, useSyncExternalStore } from 'react';
import { noticeWords } from '#catalogue/notice-words.ts';
import { Notice } from '#ui/shared/Notice.tsx';
import { useWorkbook } from '#ui/shared/workbook-context.tsx';
import { acceptUpdate, currentUpdates, dismissUpdate, noUpdates, startUpdates, subscribeToUpdates } from './updates.ts';

/** Asks before a new version takes over, and says once that everything works offline. */
export function UpdateNotices() {
  const { flush } = useWorkbook();
  const { ready, elsewhere, offline } = useSyncExternalStore(subscribeToUpdates, currentUpdates, noUpdates);

  useEffect(() => void startUpdates(), []);

  return (
    <>
      {ready && (
        <Notice
          action={noticeWords.update}
          onAction={() => {
            flush();
            acceptUpdate();
          }}
          aside={noticeWords.later}
          onAside={() => dismissUpdate('ready')}
        >
          {noticeWords.updateReady}
        </Notice>
      )}
      {elsewhere && (
        <Notice
          action={noticeWords.reload}
          onAction={() => {
            flush();
            location.reload();
          }}
        >
          {noticeWords.updatedElsewhere}
        </Notice>
      )}
      {offline && (
        <Notice aside={noticeWords.close} onAside={() => dismissUpdate('offline')}>
          {noticeWords.offlineReady}
        </Notice>
      )}
    </>
  );
}
