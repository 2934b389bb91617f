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
}
