import type { Workbook } from '#workbook/workbook.ts';
import { BASE } from './base.ts';
import { lockOthers } from './locking.ts';

/**
 * When the page is hidden: first veils it, so that the list of open apps doesn't show what is written, then writes
 * what isn't acknowledged. A phone may give no later chance, so all of it happens in the event's own task.
 */
export function saveOnHiding(workbook: Workbook): void {
  const root = document.documentElement;
  document.addEventListener('visibilitychange', () => {
    root.classList.toggle('veiled', document.visibilityState === 'hidden');
    if (document.visibilityState === 'hidden') workbook.flush();
  });
  addEventListener('pagehide', () => workbook.flush());
  // A page that the browser had put by while it was hidden comes back without its boot script, which knows where to go.
  addEventListener('pageshow', () => {
    if (root.dataset['left']) location.reload();
  });
}

/** A page that looks like somebody's shopping list. It names nothing, and its last link leads back. */
export const PLAIN_PAGE = `${BASE}list`;
/** The boot script looks for it, so that the way back in the same tab leads to the plain page too. Holds no text. */
const HIDDEN = 'fledge-hidden';

let showHere: (() => void) | undefined;

/** From now on the plain page is shown in this one, by `show`: for a reader whose words would go with the page. */
export function hideInThisPage(show: () => void): void {
  showHere = show;
}

/**
 * Leaves for the plain page at once, in the place of this one. What is written is kept. With a lock, every way back leads to
 * that: this page, which has the key, is gone, and all other tabs lock.
 */
export function hideNow(workbook: Workbook): void {
  if (showHere) {
    showHere();
    return;
  }
  document.documentElement.dataset['left'] = 'hidden';
  workbook.flush();
  if (workbook.status().hasLock) lockOthers();
  try {
    sessionStorage.setItem(HIDDEN, '1');
  } catch {
    // Then the way back leads to the workbook: leaving matters more.
  }
  location.replace(PLAIN_PAGE);
}
