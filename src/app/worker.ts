import { Workbox } from 'workbox-window';
import { offlineState } from './offline.ts';
import type { Updates } from './updates.ts';

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

/** Registers the service worker and tells how versions stand. Gives back what to do once the reader accepts a new one. */
export function registerWorker(tell: (change: Partial<Updates>) => void): () => void {
  let accepted = false;
  const worker = new Workbox(workerAddress());
  worker.addEventListener('waiting', () => tell({ ready: true }));
  worker.addEventListener('activated', async ({ isUpdate }) => {
    if (!isUpdate && (await offlineState()) === 'ready') tell({ offline: true });
  });
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (!isUpdate) return;
    if (accepted) location.reload();
    else tell({ ready: false, elsewhere: true });
  });
  // Without a signal there is nothing to check; the app runs from the device.
  void worker.register().catch(() => undefined);
  return () => {
    accepted = true;
    worker.messageSkipWaiting();
  };
}
