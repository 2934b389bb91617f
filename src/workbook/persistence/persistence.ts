import type { Document } from '#domain/documents/document.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import type { Copies } from '#storage/copies/copies.ts';
import type { Rewriting } from '#storage/copies/exchange.ts';
import type { MadeLock, Secret } from '#storage/lock/lock.ts';
import type { OpenedLock } from '#storage/records.ts';
import type { PasskeySlot } from '#storage/slot.ts';
import type { Vault } from '#storage/vault.ts';
import type { Progress } from '../pace/pauses.ts';
import type { Attempt } from './opening-lock.ts';

/**
 * What became of what was erased. `traces`: what was sealed under a key that lay in the database itself may be found in
 * the browser's files until it cleans them up.
 */
export type Erased = 'gone' | 'traces';

/**
 * Follows the documents in memory: writes them down on the device, reads what is there, and looks after the copies. How
 * that goes it tells the store.
 */
export interface Persistence {
  /** Settles when the vault is open, or known not to be. Never rejects. */
  readonly ready: Promise<void>;
  /** Writes whatever is not acknowledged yet, in this task. */
  flush(): void;
  /** What is written next in a document is a new stretch of writing. */
  endStretch(documentId: string): void;
  /** A document as it was before the last stretch of writing in this opening; undefined where there was none. */
  beforeStretch(documentId: string): Document | undefined;
  /** Takes the pen from another tab, after reading what it wrote. */
  takePen(): void;
  /**
   * Takes in what another copy holds, on the device and then in memory. Resolves to what changed; rejects when it
   * couldn't be stored, and nothing is changed then.
   */
  takeIn(theirs: VaultContents, marks: MarksRule, onProgress?: Progress): Promise<Taken>;
  /**
   * Exchanges the vault's key for one of which the old says nothing, and rewrites what `rewrite` names; nothing is
   * written meanwhile, and `done` follows at once. Resolves once the old key is destroyed and the copies are made anew;
   * rejects when something of what was there before may be left.
   */
  exchange(rewrite: () => Rewriting, done: () => void): Promise<Erased>;
  /**
   * Puts another lock in the place of the vault's, or with undefined takes it off, and exchanges the key as `exchange` does.
   */
  relock(lock: MadeLock | undefined): Promise<Erased>;
  /** Tries a secret on the locked vault, and opens it. Resolves to undefined once that was read. */
  unlock(secret: Secret): Promise<Exclude<Attempt, OpenedLock> | undefined>;
  /** The passkey that opens the lock; undefined where none does. */
  passkey(): Pick<PasskeySlot, 'credential' | 'salt'> | undefined;
  /** Has a passkey open the lock too, beside the other ways. Rejects where what it gave can't be one's, and nothing is changed then. */
  addPasskey(made: MadePasskey): Promise<void>;
  /** Tries a secret on the lock of the vault that is open; undefined where it opens it. */
  checkSecret(secret: Secret): Promise<Exclude<Attempt, OpenedLock> | undefined>;
  /**
   * Lets go of the vault and its keys, once all that was typed is on the device. False where some of it can't be put there:
   * nothing is let go, then, and it can be asked for again.
   */
  letGo(): Promise<boolean>;
  /** Takes everything off the device. Nothing is written here afterwards. Rejects when something of it couldn't be taken off. */
  eraseEverything(): Promise<Erased>;
  /** The open vault; undefined before it is open, and where nothing is stored. */
  vault(): Vault | undefined;
  /** The copies, once they were looked at; undefined where they can't be reached, and in a tab that doesn't write. */
  copies(): Promise<Copies | undefined>;
}

/** A passkey, and what it gave for the salt when it was asked after it was made. */
export interface MadePasskey extends Pick<PasskeySlot, 'credential' | 'salt'> {
  readonly output: Uint8Array<ArrayBuffer>;
}

function nothing(): undefined {
  return undefined;
}

function refused(): Promise<never> {
  return Promise.reject(new Error('nothing is stored here'));
}

/** Where nothing is stored. */
export const NOWHERE: Persistence = {
  ready: Promise.resolve(),
  flush: nothing,
  endStretch: nothing,
  beforeStretch: nothing,
  takePen: nothing,
  takeIn: refused,
  exchange: refused,
  relock: refused,
  unlock: refused,
  checkSecret: refused,
  passkey: nothing,
  addPasskey: refused,
  letGo: () => Promise.resolve(true),
  eraseEverything: refused,
  vault: nothing,
  copies: () => Promise.resolve(undefined),
};
