import { words } from '#catalogue/words.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { BASE } from './base.ts';

/** The key of `localStorage` with which one tab has all others lock. It is gone again at once. */
const LOCK = 'fledge-lock-now';
/** What couldn't be stored is tried again after so long, in milliseconds. */
const AGAIN_MS = 1_000;

/** Has every other tab of this device lock. */
export function lockOthers(): void {
  try {
    localStorage.setItem(LOCK, '1');
    localStorage.removeItem(LOCK);
  } catch {
    // Each tab locks by itself, then, when its own time comes.
  }
}

function toFirstPage(): void {
  location.replace(BASE);
}

/**
 * Locks this tab: veils the page in this task, lets go of the words and the keys once all that was typed is on the device,
 * and leaves for a page that has never known them. It doesn't leave before: a lock never costs a word.
 */
export async function lockHere(workbook: Workbook, leave = toFirstPage): Promise<void> {
  const root = document.documentElement;
  if (root.dataset['left'] || workbook.status().storage === 'locked') return;
  root.dataset['left'] = 'locked';
  while (!(await workbook.letGo())) {
    root.dataset['notLocked'] = words.storage.notLocked;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  leave();
}

/** Locks every tab of this device, this one too. */
export function lockNow(workbook: Workbook): void {
  lockOthers();
  void lockHere(workbook);
}

/** Locks this tab when another one says so. */
export function followLocking(workbook: Workbook): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === LOCK && newValue) void lockHere(workbook);
  });
}
