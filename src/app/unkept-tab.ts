import { addressOf } from '#domain/documents/address.ts';
import { BACKED_UP_AT } from '#workbook/care/backup-due.ts';
import { SETTINGS } from '#workbook/memory/settings.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { hideInThisPage } from './hiding.ts';
import { showPlainList } from './plain-list.ts';

/** Whether something was written here since the page opened that no backup of this visit holds. */
export function isUntaken(workbook: Pick<Workbook, 'document' | 'documentIds'>): boolean {
  const backedUp = workbook.document(SETTINGS).leaves[addressOf(SETTINGS, BACKED_UP_AT)]?.lamport ?? 0;
  return workbook
    .documentIds()
    .filter((id) => id !== SETTINGS)
    .some((id) =>
      Object.values(workbook.document(id).leaves).some(({ lamport, at }) => lamport > backedUp && at >= performance.timeOrigin),
    );
}

let asks = true;

/**
 * Looks after a tab in which nothing is kept: the browser asks before it goes while something in it would go along and is
 * nowhere else, and *Hide now* leaves the page where it is.
 */
export function lookAfterTab(workbook: Workbook): void {
  hideInThisPage(showPlainList);
  addEventListener('beforeunload', (event) => {
    if (asks && isUntaken(workbook)) event.preventDefault();
  });
}

/** The reader has said that it may go. */
export function closeWithoutAsking(): void {
  asks = false;
}
