import type { Asked } from './argon2.ts';

/**
 * Derives in a worker, so that the page can be used and left meanwhile; in this thread where the browser gives none.
 * Rejects when the device hasn't the memory for it.
 */
export async function derive(asked: Asked): Promise<Uint8Array> {
  const worker = await ownWorker().catch(() => undefined);
  try {
    if (worker) return await answerOf(worker, asked);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
  } finally {
    worker?.terminate();
  }
  const { deriveHere } = await import('./argon2.ts');
  return deriveHere(asked);
}

/** The worker's own script couldn't be loaded or run. */
class NoWorker extends Error {
  override readonly name = 'NoWorker';
}

function answerOf(worker: Worker, asked: Asked): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array | undefined>) => {
      if (data) resolve(data);
      else reject(new Error('no key could be derived'));
    });
    worker.addEventListener('error', () => reject(new NoWorker()));
    worker.postMessage(asked, []);
  });
}

/** The address of the worker, as Trusted Types let it through; made once, since a policy has to be. */
let address: Promise<string> | undefined;

async function ownWorker(): Promise<Worker | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  address ??= trustedAddress();
  return new Worker(await address, { type: 'module' });
}

async function trustedAddress(): Promise<string> {
  const { default: own } = await import('./derive-worker.ts?worker&url');
  if (!window.trustedTypes) return own;
  const policy = window.trustedTypes.createPolicy('derive', {
    createScriptURL: (asked) => {
      if (asked !== own) throw new TypeError('not the worker');
      return asked;
    },
  });
  return policy.createScriptURL(own) as unknown as string;
}
