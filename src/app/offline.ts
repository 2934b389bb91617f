import type { DeviceState } from '#ui/install/device.ts';

/** What the worker is asked, and answers with true or false. */
export const IS_WHOLE = 'IS_WHOLE';

/** A worker that doesn't answer in this time doesn't count as ready. In milliseconds. */
const ANSWER_WITHIN_MS = 5_000;

/**
 * Whether Fledge opens without a signal: `ready` only when a worker is active and says that it holds every file of its
 * list at this moment. Never rejects.
 */
export async function offlineState(): Promise<DeviceState['offline']> {
  if (!('serviceWorker' in navigator)) return 'unable';
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.active;
    return worker && (await holdsAll(worker)) ? 'ready' : 'not-yet';
  } catch {
    return 'unable';
  }
}

function holdsAll(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data === true));
    port1.start();
    worker.postMessage({ type: IS_WHOLE }, [port2]);
    setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
  });
}
