import type { Address } from '#domain/documents/address.ts';
import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { earlierAt } from '#domain/merge/history.ts';
import { localDay } from '#domain/time/day.ts';
import { makeLock } from '#storage/lock/lock.ts';
import { newRecoveryCode } from '#storage/lock/recovery-code.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import { SETTINGS } from '../memory/settings.ts';
import type { Erased, MadePasskey, Persistence } from '../persistence/persistence.ts';
import { inPresentShape } from '../persistence/take-contents.ts';
import { BACKED_UP_AT } from './backup-due.ts';
import { makeBackup, readBackupFile } from './backup.ts';
import { createErasing } from './erase.ts';
import type { CheckResult, StorageHealth } from './health.ts';
import { checkStorage, healthOf } from './health.ts';
import type { Restoring } from './restoring.ts';
import { createRestoring } from './restoring.ts';
import type { InMemoryVersions } from './vault-contents.ts';
import { allContents, idOf } from './vault-contents.ts';

/** A file of a backup. */
interface BackupFile {
  readonly text: string;
  readonly fileName: string;
}

/** A backup: its file, and further ones where that doesn't hold all of it, the newest writing first. */
export interface BackedUp extends BackupFile {
  readonly further: readonly BackupFile[];
  /** Answers that are too long for any file, and in none. */
  readonly tooLong: number;
}

/** What is done with the workbook as a whole. Every promise rejects with the browser's error where it names no other. */
export interface Care extends Restoring {
  /**
   * A backup, opened again before this resolves. Without a passcode anyone who has the file can read it. Blanks around a
   * passcode don't count: keyboards add them.
   */
  backUp(passcode: string | undefined): Promise<BackedUp>;
  /** The reader has a backup in hand. */
  rememberBackup(): void;
  /** The text of a chosen file, of which nothing is read when it is too big. Never rejects. */
  read(file: Blob): ReturnType<typeof readBackupFile>;
  /** What stood at an address before, the latest first: see `earlierAt`. */
  earlier(address: Address): Promise<readonly Earlier[]>;
  /** Writes an earlier wording anew and offers to undo. What stands there now becomes an earlier one. */
  bringBack(address: Address, value: Value): void;
  /** A recovery code for the next lock. Nothing of it is stored. */
  newRecoveryCode(): Promise<string>;
  /**
   * Locks the workbook, or changes its lock: a new key, to which the passcode and the recovery code lead. Resolves once what
   * was there before is destroyed; rejects when some of it may be left, or when nothing could be changed.
   */
  setLock(passcode: string, code: string): Promise<Erased>;
  /** Takes the lock off. As `setLock` otherwise. */
  removeLock(): Promise<Erased>;
  /** Tries a secret on the lock; undefined where it opens it. Wrong ones have the next wait, here as on the lock's own screen. */
  checkSecret: Persistence['checkSecret'];
  /** Has a passkey open the lock too. Rejects where what it gave can't be one's, or when some copy doesn't know of it yet. */
  addPasskey(made: MadePasskey): Promise<void>;
  /** Puts anew on the device what can be read without opening the lock, after the reader has chosen it. */
  renewReadable(): Promise<void>;
  health(): Promise<StorageHealth>;
  /** Reads all of it anew, and makes the copies anew. */
  check(): Promise<CheckResult>;
  /**
   * Takes an answer, or with a document's id a whole worksheet, out of the workbook, its history and its copies, and
   * the marks with it, and destroys the key under which it was stored. Resolves once it is gone from all of them;
   * rejects when some of it may still be there.
   */
  erase(address: Address): Promise<Erased>;
  /** Takes everything off the device. What was printed, saved or sent from here is out of reach. */
  eraseEverything(): Promise<Erased>;
}

/**
 * Looks after the documents in a store, and after what is on the device of them. With `inMemory` nothing is there on
 * purpose, and a backup is made of what is in memory.
 */
export function createCare(store: DocumentStore, persistence: Persistence, inMemory?: InMemoryVersions): Care {
  const { document, change } = store;
  const erasing = createErasing(store, persistence);

  return {
    ...createRestoring(store, persistence, erasing),
    async backUp(passcode) {
      persistence.flush();
      const today = localDay(new Date());
      const id = idOf(persistence, inMemory);
      const {
        texts: [text, ...more],
        tooLong,
      } = await makeBackup(id, await allContents(store, persistence, inMemory), passcode?.trim(), today);
      const further = more.map((each, index) => ({ text: each, fileName: `notes-${today}-${index + 2}.json` }));
      return { text, fileName: `notes-${today}.json`, further, tooLong };
    },
    rememberBackup: () => change(SETTINGS, [[addressOf(SETTINGS, BACKED_UP_AT), Date.now()]]),
    read: readBackupFile,
    async earlier(address) {
      const id = documentIdOf(address);
      const vault = persistence.vault();
      const versions = vault ? await versionsIn(vault) : [];
      const own = await inPresentShape({ documents: [], versions: versions.filter((version) => version.document.id === id) });
      return earlierAt(own.versions, document(id), address);
    },
    bringBack(address, value) {
      const id = documentIdOf(address);
      // A new stretch of writing, so that what stands there is put away.
      persistence.endStretch(id);
      change(id, [[address, value]], { what: 'brought', address, back: [[address, valueAt(document(id), address) ?? null]] });
    },
    newRecoveryCode,
    async setLock(passcode, code) {
      return persistence.relock(await makeLock(idOf(persistence), passcode.trim(), code));
    },
    removeLock: () => persistence.relock(undefined),
    checkSecret: persistence.checkSecret,
    async addPasskey(made) {
      await persistence.addPasskey(made);
      await (await persistence.copies())?.renew();
    },
    async renewReadable() {
      await (await persistence.copies())?.renew();
    },
    health: () => healthOf(store, persistence),
    check: () => checkStorage(store, persistence),
    erase: erasing.erase,
    eraseEverything: persistence.eraseEverything,
  };
}
