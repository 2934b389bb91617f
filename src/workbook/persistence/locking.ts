import { flagLock, isFlaggedLocked } from '#storage/lock-flag.ts';
import type { LockedVault } from '#storage/patience.ts';
import type { OpenedLock } from '#storage/records.ts';
import type { Vault } from '#storage/vault.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import type { Persistence } from './persistence.ts';
import type { Upkeep } from './upkeep.ts';

interface LockingOptions {
  readonly name: string;
  readonly store: DocumentStore;
  readonly upkeep: Pick<Upkeep, 'exchange' | 'exchanging'>;
  /** The open vault. */
  readonly opened: () => Vault | undefined;
  /** Opens the vault with a lock that was opened, or looks anew whether it has one. Never rejects. */
  readonly start: (opened: OpenedLock | undefined) => Promise<void>;
  /** Nothing more is to be shown until the reader has opened the lock. */
  readonly onLocked: () => void;
}

/** What the persistence does about locks. */
export interface Locking extends Pick<Persistence, 'relock' | 'unlock' | 'checkSecret' | 'passkey' | 'addPasskey'> {
  /** The vault is open: tells whether it has a lock, also to the worker and to the next start. */
  follow(vault: Vault): void;
  /** The vault takes a secret. Where the flag alone is left of it, the workbook begins anew. */
  meet(locked: LockedVault): Promise<void>;
}

/** Sets, opens and takes off the lock of the vault. What it needs is loaded when it is asked for. */
export function createLocking({ name, store, upkeep, opened, start, onLocked }: LockingOptions): Locking {
  let locked: LockedVault | undefined;

  function follow(vault: Vault): void {
    locked = undefined;
    const hasLock = vault.identity().record.lock !== undefined;
    if (hasLock !== store.status().hasLock) store.tell({ hasLock });
    if (hasLock !== isFlaggedLocked(name)) void flagLock(name, hasLock);
  }

  return {
    follow,
    async meet(vault) {
      const { locksOnCopies } = await import('./opening-lock.ts');
      if (vault.vaultId === '' && (await locksOnCopies(name)).length === 0) {
        await flagLock(name, false);
        return start(undefined);
      }
      locked = vault;
      onLocked();
    },
    async relock(made) {
      // Said before: a page that is drawn for a locked workbook shows nothing that it shouldn't, and the other way round it might.
      if (made) await flagLock(name, true);
      const erased = await upkeep.exchange({ lock: made });
      const vault = opened();
      if (vault) follow(vault);
      return erased;
    },
    async unlock(secret) {
      if (!locked) return undefined;
      const { tryLock } = await import('./opening-lock.ts');
      const attempt = await tryLock(name, locked, secret);
      if (typeof attempt === 'string' || 'waitMs' in attempt) return attempt;
      locked = undefined;
      await start(attempt);
      // Opened, and still no way to what it holds.
      return locked ? 'damaged' : undefined;
    },
    passkey() {
      const lock = locked?.lock ?? opened()?.identity().record.lock ?? [];
      for (const { slot } of lock) if (slot.type === 'passkey') return slot;
      return undefined;
    },
    async addPasskey({ credential, salt, output }) {
      const vault = opened();
      if (!vault) throw new Error('no vault is open');
      const [{ addWay }, { passkeyWay }] = await Promise.all([
        import('#storage/copies/exchange.ts'),
        import('#storage/lock/lock.ts'),
      ]);
      await upkeep.exchanging(() => addWay(vault, (vaultId, lockKey) => passkeyWay(vaultId, lockKey, credential, salt, output)));
    },
    async checkSecret(secret) {
      const { tryLock } = await import('./opening-lock.ts');
      const { vaultId, lock = [] } = opened()?.identity().record ?? { vaultId: '' };
      const attempt = await tryLock(name, { vaultId, lock }, secret);
      return typeof attempt === 'string' || 'waitMs' in attempt ? attempt : undefined;
    },
  };
}
