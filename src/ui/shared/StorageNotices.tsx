import { useState } from 'react';
import { words } from '#catalogue/words.ts';
import { Notice } from './Notice.tsx';
import { useSelected, useStatus, useWorkbook } from './workbook-context.tsx';

/** Everything about keeping that the reader has to know before the first word, each as one sentence with a way on. */
export function StorageNotices() {
  const workbook = useWorkbook();
  const { storage, pen, newer, unreadable, restored } = useStatus();
  const [seen, setSeen] = useState(false);
  const failed = useSelected(({ status }) => status().save === 'failed', false);
  return (
    <>
      {storage === 'unavailable' && <Notice alarming>{words.storage.unavailable}</Notice>}
      {newer && <Notice>{words.storage.newer}</Notice>}
      {pen === 'elsewhere' && !newer && (
        <Notice action={words.storage.writeHere} onAction={workbook.writeHere}>
          {words.storage.elsewhere}
        </Notice>
      )}
      {unreadable > 0 && <Notice>{words.storage.unreadable(unreadable)}</Notice>}
      {restored && !seen && (
        <Notice aside={words.storage.close} onAside={() => setSeen(true)}>
          {words.storage.restored[restored]}
        </Notice>
      )}
      {failed && storage !== 'unavailable' && (
        <Notice alarming action={words.storage.tryAgain} onAction={workbook.flush}>
          {words.storage.failed}
        </Notice>
      )}
    </>
  );
}
