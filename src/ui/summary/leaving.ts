import { pageWords } from '#catalogue/page-words.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import type { Format } from '#export/format.ts';

/** How long a saved file's address stays valid, in milliseconds; a slow phone may take a while to begin the download. */
const ADDRESS_LASTS_MS = 60_000;

/** The day on this device as `2026-11-21`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The document as a file with a neutral name. Rejects when it can't be made. */
export async function fileOf(format: Format, document: SummaryDocument): Promise<File> {
  const content = await format.render(document);
  return new File([content], `${pageWords.summary.fileName(today())}.${format.extension}`, { type: format.mime });
}

/** Hands a file to the browser's downloads. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = window.document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LASTS_MS);
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
