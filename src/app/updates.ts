import { leavesNoTrace } from './no-trace.ts';
import type { Updates } from './worker.ts';

const NONE: Updates = { ready: false, elsewhere: false, offline: false };

let updates = NONE;
let accept: (() => void) | undefined;
const listeners = new Set<() => void>();

function tell(change: Partial<Updates>): void {
  updates = { ...updates, ...change };
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export function subscribeToUpdates(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentUpdates(): Updates {
  return updates;
}

/** What the first render shows. */
export function noUpdates(): Updates {
  return NONE;
}

/** Puts a notice away. */
export function dismissUpdate(name: keyof Updates): void {
  tell({ [name]: false });
}

/** The reader's consent: the waiting version takes over, and this page loads anew once it has. */
export function acceptUpdate(): void {
  accept?.();
}

/** Registers the service worker once the page has come to rest, unless the tab leaves no trace. Nothing reloads by itself. */
export async function startUpdates(): Promise<void> {
  if (leavesNoTrace() || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { registerWorker } = await import('./worker.ts');
  accept = registerWorker(tell);
}
