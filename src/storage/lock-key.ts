import { openBytes, sealBytes } from './sealing.ts';

/** Bytes of every key here: AES-256. */
export const KEY_BYTES = 32;

function lockData(vaultId: string): string {
  return `fledge|under-lock|1|${vaultId}`;
}

/** What a slot holds for a data key: the key sealed under the lock's, or the key itself where there is no lock. */
export function underLock(
  vaultId: string,
  lockKey: Uint8Array<ArrayBuffer> | undefined,
  key: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  return lockKey ? sealBytes(lockKey, lockData(vaultId), key) : key;
}

/** The data key in what a slot holds; undefined when it isn't one, or is sealed under another lock's key. */
export function throughLock(
  vaultId: string,
  lockKey: Uint8Array<ArrayBuffer> | undefined,
  held: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  try {
    const key = lockKey ? new Uint8Array(openBytes(lockKey, lockData(vaultId), held)) : held;
    return key.length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}
