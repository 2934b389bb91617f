import type { Value } from '#domain/documents/document.ts';
import { isInOwnDialogue } from '#ui/shared/own-dialogue.ts';
import { LOCK_AFTER, LOCK_AFTER_MINUTES, LOCK_AFTER_STANDARD } from '#workbook/memory/settings.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { lockNow } from './locking.ts';

/** How often it is looked whether the time has come, in milliseconds. */
const LOOK_EVERY_MS = 5_000;
const MINUTE_MS = 60_000;
const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** How long ago a moment was, in milliseconds, by whichever clock tells more: one stands still in sleep, the other can be set. */
function since({ clock, running }: { readonly clock: number; readonly running: number }): number {
  return Math.max(Math.abs(Date.now() - clock), performance.now() - running);
}

/** What was chosen, in minutes. As soon as it's hidden isn't a matter of time; what no Fledge offers counts as the usual. */
function minutesIn(chosen: Value): number {
  if (chosen === 'hidden') return Infinity;
  const minutes: Readonly<Record<string, number>> = LOCK_AFTER_MINUTES;
  return minutes[String(chosen)] ?? LOCK_AFTER_MINUTES[LOCK_AFTER_STANDARD];
}

/**
 * Locks the workbook when the reader's choice says so: as soon as the page is hidden, or so many minutes after it was last
 * touched, seen or not. The app's own dialogues (to share, to print, to choose a file) hide the page and count as a touch.
 */
export function lockByItself(workbook: Workbook, lock = lockNow): void {
  const now = () => ({ clock: Date.now(), running: performance.now() });
  let touched = now();
  const chosen = () => workbook.setting(LOCK_AFTER) ?? LOCK_AFTER_STANDARD;
  const isOpen = () => workbook.status().hasLock && workbook.status().storage === 'open';

  function look(): void {
    if (!isOpen()) return;
    if (isInOwnDialogue()) touched = now();
    else if (since(touched) >= minutesIn(chosen()) * MINUTE_MS) lock(workbook);
  }

  for (const type of TOUCHES)
    addEventListener(
      type,
      () => {
        // A touch after the time has come is no touch of the reader's.
        look();
        touched = now();
      },
      { capture: true, passive: true },
    );
  setInterval(look, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
    else if (isOpen() && chosen() === 'hidden' && !isInOwnDialogue()) lock(workbook);
  });
}
