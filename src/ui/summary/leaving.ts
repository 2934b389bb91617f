import { pageWords } from '#catalogue/page-words.ts';
import { localDay } from '#domain/time/day.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { Format } from '#export/format.ts';
import type { Progress } from '#workbook/pace/pauses.ts';
import { pauses } from '#workbook/pace/pauses.ts';

/** The document as a file with a neutral name and the day in it, made while the page goes on. Rejects when it can't be made. */
export async function fileOf(format: Format, document: SummaryDocument, today: Date, onProgress: Progress): Promise<File> {
  const pause = pauses();
  const content = await format.render(document, (done) => {
    onProgress(done);
    return pause();
  });
  return new File([content], `${pageWords.summary.fileName(localDay(today))}.${format.extension}`, { type: format.mime });
}

/** Puts the document on the clipboard as text. Rejects where the browser doesn't allow it. */
export async function copyText(format: Format, document: SummaryDocument): Promise<void> {
  const content = await format.render(document);
  await navigator.clipboard.writeText(typeof content === 'string' ? content : new TextDecoder().decode(content));
}

/** Whether this browser can share files of a format. */
export function shareable(format: Format): boolean {
  if (format.offered !== 'save' || typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [new File([''], `probe.${format.extension}`, { type: format.mime })] });
}
