import type { Workbook } from '#workbook/workbook.ts';

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
  // A page that the browser had put by comes back as it was left, without its boot script.
  addEventListener('pageshow', () => {
    if (isHidden()) location.replace(PLAIN_PAGE);
    else root.classList.remove('veiled');
  });
}

/** A page that looks like somebody's shopping list. It names nothing, and its last link leads back. */
export const PLAIN_PAGE = '/list';
/** The boot script looks for it too, so that the way back in the same tab leads to the plain page. Holds no text. */
const HIDDEN = 'fledge-hidden';

function isHidden(): boolean {
  try {
    return sessionStorage.getItem(HIDDEN) !== null;
  } catch {
    return false;
  }
}

/** Leaves for the plain page at once, in the place of this one. What is written is kept; nothing is locked or erased. */
export function hideNow(workbook: Workbook): void {
  document.documentElement.classList.add('veiled');
  workbook.flush();
  try {
    sessionStorage.setItem(HIDDEN, '1');
  } catch {
    // Then the way back leads to the workbook: leaving matters more.
  }
  location.replace(PLAIN_PAGE);
}
