import { Workbox } from 'workbox-window';
import { BASE } from './base.ts';
import { offlineState } from './offline.ts';

/** What the reader is told about versions. */
export interface Updates {
  /** A new version waits for consent. */
  readonly ready: boolean;
  /** Another tab has accepted it; this one still runs the old. */
  readonly elsewhere: boolean;
  /** Everything has been put on the device for the first time, and is there. */
  readonly offline: boolean;
}

/** The policy under Trusted Types that lets through one address, the worker's. */
function workerAddress(): string {
  const address = `${BASE}sw.js`;
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

/**
 * Registers the service worker and tells how versions stand. Gives back what to do once the reader accepts a new one.
 *
 * workbox-window registers it, and hands over. Its events leave out what this page found before a worker answered for it,
 * so every version is followed from when it is found, whichever tab found it, and whether or not a worker answers for this
 * tab: on a first visit none does yet, and after a forced reload none does at all.
 */
export function registerWorker(tell: (change: Partial<Updates>) => void): () => void {
  const workbox = new Workbox(workerAddress());
  let registration: ServiceWorkerRegistration | undefined;
  let accepted = false;
  const followed = new WeakSet<ServiceWorker>();

  /** Tells of a version as it comes: it waits behind the one that is at work, or is the first of all. */
  function follow(worker: ServiceWorker | null, found: ServiceWorkerRegistration): void {
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    const isFirst = !found.active;
    const look = async () => {
      if (worker.state === 'installed' && !isFirst) tell({ ready: true });
      if (worker.state !== 'activated') return;
      if (!isFirst && accepted) location.reload();
      else if (!isFirst) tell({ ready: false, elsewhere: true });
      else if ((await offlineState()) === 'ready') tell({ offline: true });
    };
    worker.addEventListener('statechange', () => void look());
    void look();
  }

  async function register(): Promise<void> {
    const found = await workbox.register();
    if (!found) return;
    registration = found;
    found.addEventListener('updatefound', () => follow(found.installing, found));
    follow(found.installing, found);
    follow(found.waiting, found);
  }

  // Without a signal there is nothing to check; the app runs from the device.
  void register().catch(() => undefined);
  return () => {
    accepted = true;
    // Another tab may have accepted it a moment ago.
    if (registration?.waiting) workbox.messageSkipWaiting();
    else location.reload();
  };
}
