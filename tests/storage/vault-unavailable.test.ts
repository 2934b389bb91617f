import { afterEach, describe, expect, test, vi } from 'vitest';
import { VaultUnavailable } from '#storage/patience.ts';
import { openVault } from '#storage/vault.ts';
import { documentWith, freshName, readValue, vaultOn } from './on-device.ts';

/** The longest that somebody is left without an answer, in milliseconds. */
const LIMIT_MS = 5_000;

const opening = (name: string) => openVault({ name, onClosing: () => undefined });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A request that fails a moment later, as in a private window of an older Firefox. */
function failingRequest(): IDBOpenDBRequest {
  const error = new DOMException('A mutation operation was attempted', 'InvalidStateError');
  const request = Object.assign(new EventTarget(), { error }) as unknown as IDBOpenDBRequest;
  request.addEventListener('error', (event) => request.onerror?.(event));
  queueMicrotask(() => request.dispatchEvent(new Event('error', { cancelable: true })));
  return request;
}

describe('somebody whose browser keeps nothing', () => {
  test('hears so at once where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(opening('nowhere')).rejects.toBeInstanceOf(VaultUnavailable);
  });

  test('hears so in time where asking for it is an error', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const asked = performance.now();
    await expect(opening('nowhere')).rejects.toBeInstanceOf(VaultUnavailable);
    expect(performance.now() - asked).toBeLessThan(LIMIT_MS);
  });

  test('hears so in time where the answer is an error', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(failingRequest);
    const asked = performance.now();
    await expect(opening('nowhere')).rejects.toBeInstanceOf(VaultUnavailable);
    expect(performance.now() - asked).toBeLessThan(LIMIT_MS);
    expect(open.mock.calls.length).toBeGreaterThan(1);
  });

  test('hears so in time where there is never an answer', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const heard = vi.fn<(error: unknown) => void>();
    void opening('nowhere').catch(heard);
    await vi.advanceTimersByTimeAsync(LIMIT_MS + 1_000);
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.any(VaultUnavailable));
  });

  test('hears so where the storage opens but takes nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(opening(freshName())).rejects.toBeInstanceOf(VaultUnavailable);
  });
});

test('somebody whose storage fails to open once has it opened at the second try', async () => {
  const name = freshName();
  const before = await vaultOn(name);
  await before.put([{ document: documentWith('goals', { goal: 'sleep' }), keepPrevious: false }]);
  before.close();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(failingRequest);
  expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep');
});
