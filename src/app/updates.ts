import type { Workbox } from 'workbox-window';

/** What the reader is told about versions. */
export interface Updates {
  /** A new version waits for consent. */
  readonly ready: boolean;
  /** Another tab has accepted it; this one still runs the old. */
  readonly elsewhere: boolean;
  /** Everything has been put on the device for the first time. */
  readonly offline: boolean;
}

const NONE: Updates = { ready: false, elsewhere: false, offline: false };

let updates = NONE;
let accepted = false;
let worker: Workbox | undefined;
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
  accepted = true;
  worker?.messageSkipWaiting();
}

/** The policy under Trusted Types that lets through one address, the worker's. */
function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  if (!window.trustedTypes) return address;
  const policy = window.trustedTypes.createPolicy('app-sw', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError('not the worker');
      return asked;
    },
  });
  // workbox-window only hands it on to `register`, which accepts the trusted form.
  return policy.createScriptURL(address) as unknown as string;
}

/** Registers the service worker once the page has come to rest. Nothing reloads by itself. */
export async function startUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { Workbox: WorkboxClass } = await import('workbox-window');
  worker = new WorkboxClass(workerAddress());
  worker.addEventListener('waiting', () => tell({ ready: true }));
  worker.addEventListener('activated', ({ isUpdate }) => {
    if (!isUpdate) tell({ offline: true });
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (!isUpdate) return;
    if (accepted) location.reload();
    else tell({ ready: false, elsewhere: true });
  });
  // Without a signal there is nothing to check; the app runs from the device.
  await worker.register().catch(() => undefined);
}
