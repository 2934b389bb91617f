import { tellErased } from './erased-here.ts';
import { BASE } from './base.ts';

/** The key of `localStorage` with which a tab that has erased everything tells the others how. It is gone again at once. */
export const ERASED = 'fledge-erased';

function toFirstPage(): void {
  location.replace(BASE);
}

/** Begins anew when another tab has erased everything: what this one has in memory would bring it back. */
export function followErasing(go = toFirstPage): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== ERASED || !newValue) return;
    tellErased(newValue === 'gone' ? 'gone' : 'traces');
    go();
  });
}
