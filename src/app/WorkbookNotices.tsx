import { useState } from 'react';
import { noticeWords } from '#catalogue/notice-words.ts';
import { Link } from '#ui/shared/Link.tsx';
import { Notice } from '#ui/shared/Notice.tsx';
import { useStatus, useWorkbook } from '#ui/shared/workbook-context.tsx';

/** What the reader is told about the workbook that is no alarm, each as one sentence with a way on. */
export function WorkbookNotices() {
  const workbook = useWorkbook();
  const storage = useStatus('storage');
  const pen = useStatus('pen');
  const newer = useStatus('newer');
  const unreadable = useStatus('unreadable');
  const restored = useStatus('restored');
  const [seen, setSeen] = useState(false);
  return (
    <>
      {storage === 'nowhere' && (
        <Notice>
          {noticeWords.nowhere} <Link to="/shared-computer">{noticeWords.nowhereLink}</Link>
        </Notice>
      )}
      {storage === 'late' && <Notice>{noticeWords.late}</Notice>}
      {newer && <Notice>{storage === 'unavailable' ? noticeWords.newerUnread : noticeWords.newer}</Notice>}
      {pen === 'elsewhere' && !newer && (
        <Notice action={noticeWords.writeHere} onAction={workbook.writeHere}>
          {noticeWords.elsewhere}
        </Notice>
      )}
      {unreadable > 0 && <Notice>{noticeWords.unreadable(unreadable)}</Notice>}
      {restored && !seen && (
        <Notice aside={noticeWords.close} onAside={() => setSeen(true)}>
          {noticeWords.restored[restored]}
        </Notice>
      )}
    </>
  );
}
