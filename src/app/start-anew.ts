import type { Erased } from '#workbook/persistence/persistence.ts';
import { tellErased } from './erased-here.ts';
import { ERASED } from './follow-erasing.ts';
import { BASE } from './base.ts';

/** This tab keeps the pen until the others have heard: one that got it before could write what it has in memory. In milliseconds. */
const HEARD_AFTER_MS = 500;

function toFirstPage(): void {
  location.replace(BASE);
}

/** After everything was erased: takes away what Fledge has left in `localStorage`, tells the other tabs, and begins anew. */
export async function startAnew(how: Erased, go = toFirstPage): Promise<void> {
  try {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith('fledge-'));
    for (const key of ours) localStorage.removeItem(key);
    localStorage.setItem(ERASED, how);
    localStorage.removeItem(ERASED);
  } catch {
    // Where nothing can be written there, nothing of it lies there.
  }
  tellErased(how);
  await new Promise((resolve) => setTimeout(resolve, HEARD_AFTER_MS));
  go();
}
