import { words } from '#catalogue/words.ts';
import { accessOf } from '#workbook/memory/status.ts';
import { Notice } from './Notice.tsx';
import { useSelected, useWorkbook } from './workbook-context.tsx';

/** That nothing can be kept, or that the last words aren't yet: what the reader has to know at once. */
export function StorageNotices() {
  const workbook = useWorkbook();
  const unavailable = useSelected(({ status }) => accessOf(status()) === 'unavailable', false);
  const failed = useSelected(({ status }) => status().save === 'failed', false);
  return (
    <>
      {unavailable && <Notice alarming>{words.storage.unavailable}</Notice>}
      {failed && !unavailable && (
        <Notice alarming action={words.storage.tryAgain} onAction={workbook.flush}>
          {words.storage.failed}
        </Notice>
      )}
    </>
  );
}
