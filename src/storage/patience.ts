import type { Lock } from './slot.ts';

/** The vault could not be opened: no IndexedDB, refused in a private window, or damaged. */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

/** The vault takes a secret: a passcode, or what the reader has instead. Nothing was tried. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
  readonly vault: LockedVault;
  constructor(vault: LockedVault) {
    super('locked');
    this.vault = vault;
  }
}

/** A vault that is locked: its id, and the ways to the key of its lock, which are none where they can't be read. */
export interface LockedVault {
  readonly vaultId: string;
  readonly lock: Lock;
}

/** A later Fledge wrote the vault, in a way that this one can't read. It is whole, and nothing may take its place. */
export class VaultNewer extends VaultUnavailable {}

/** The browser didn't answer in time. It may still do so later. */
export class VaultLate extends VaultUnavailable {}

/** All attempts together; nobody waits longer to hear that nothing can be kept. In milliseconds. */
const LIMIT_MS = 5_000;

/** Rejects with `VaultLate` when the promise takes longer than anybody waits, or than `limit` milliseconds. */
export function withinLimit<T>(promise: Promise<T>, limit = LIMIT_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new VaultLate('no answer')), limit);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
