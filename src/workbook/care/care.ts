import { addressOf, documentIdOf, isWithin } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { Value } from '#domain/documents/document.ts';
import type { Taken, VaultContents } from '#domain/merge/contents.ts';
import { asideIn, changeVersions, versionsIn } from '#storage/copies/upkeep.ts';
import { SETTINGS } from '../workbook.ts';
import type { BackupFault, BackupPreview, OpenedBackup } from './backup.ts';
import { countAnswers, makeBackup, openBackup } from './backup.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { earlierAt, withoutAddress } from '#domain/merge/history.ts';
import type { Taker } from './take-contents.ts';
import { whatTakingChanges } from './take-contents.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';

/** How the storage is. Times are in milliseconds since 1970; undefined where it never happened or isn't known. */
export interface StorageHealth {
  /** Worksheets in which something stands. */
  readonly worksheets: number;
  readonly mirroredAt: number | undefined;
  readonly backedUpAt: number | undefined;
  /** Stored things that couldn't be opened and were put aside. */
  readonly aside: number;
  /** Bytes that Fledge takes, and may take, as the browser says. */
  readonly space: { readonly used: number; readonly most: number } | undefined;
}

/** What is done with the workbook as a whole. Every promise rejects with the browser's error where it names no other. */
export interface Care {
  /** The text of a backup, opened again before this resolves. Without a passcode anyone who has the file can read it. */
  backUp(passcode: string | undefined): Promise<{ readonly text: string; readonly fileName: string }>;
  /** The reader has a backup in hand. */
  rememberBackup(): void;
  /** Opens a file's text and tells what restoring it would change, or why it can't be opened. Changes nothing. */
  open(text: string, passcode: string | undefined): Promise<BackupPreview | { readonly fault: BackupFault }>;
  /** Takes a backup in: adds and never takes out. Resolves once it is on the device. */
  restore(backup: OpenedBackup): Promise<Taken>;
  /** What stood at an address before, the latest first. */
  earlier(address: Address): Promise<readonly Earlier[]>;
  health(): Promise<StorageHealth>;
  /** Reads all of it anew. Resolves to how many documents and earlier states opened, and how many did not. */
  check(): Promise<{ readonly documents: number; readonly versions: number; readonly unreadable: number; readonly mirrored: boolean }>;
  /** Takes an answer, or with a document's id a whole worksheet, out of the workbook, its history and its copies. */
  erase(address: Address): Promise<void>;
  /** Takes everything off the device. What was printed, saved or sent from here is out of reach. */
  eraseEverything(): Promise<void>;
}

interface CareOptions extends Taker {
  readonly take: (contents: VaultContents) => Promise<Taken>;
  readonly change: (documentId: string, values: readonly (readonly [Address, Value])[], undo: undefined) => void;
}

const BACKED_UP = addressOf(SETTINGS, 'backed-up-at');

export function createCare({ take, change, ...taker }: CareOptions): Care {
  const { documentIds, document, storage } = taker;

  function vault() {
    const opened = storage.vault();
    if (!opened) throw new Error('nothing is kept here');
    return opened;
  }

  async function all(): Promise<VaultContents> {
    return { documents: documentIds().map(document), versions: await versionsIn(vault()) };
  }

  return {
    async backUp(passcode) {
      storage.flush();
      const today = new Date().toISOString().slice(0, 10);
      const text = await makeBackup(vault().identity().vaultId, await all(), passcode, today);
      return { text, fileName: `fledge-backup-${today}.json` };
    },
    rememberBackup: () => change(SETTINGS, [[BACKED_UP, Date.now()]], undefined),
    async open(text, passcode) {
      const opened = await openBackup(text, passcode);
      if ('fault' in opened) return opened;
      return { ...opened, ...countAnswers(await whatTakingChanges(opened.contents, taker), document) };
    },
    restore: async ({ contents }) => take(contents),
    async earlier(address) {
      const opened = storage.vault();
      const versions = opened ? await versionsIn(opened) : [];
      return earlierAt(versions, document(documentIdOf(address)), address);
    },
    async health() {
      const backedUpAt = valueAt(document(SETTINGS), BACKED_UP);
      return {
        worksheets: documentIds().filter(isWorksheetDocument).length,
        mirroredAt: storage.keeper()?.mirroredAt(),
        backedUpAt: typeof backedUpAt === 'number' ? backedUpAt : undefined,
        aside: await asideIn(vault()),
        space: await spaceTaken(),
      };
    },
    async check() {
      const { documents, unreadable } = await vault().read();
      const versions = await versionsIn(vault());
      await storage.keeper()?.renew();
      return { documents: documents.length, versions: versions.length, unreadable, mirrored: storage.keeper() !== undefined };
    },
    async erase(address) {
      const id = documentIdOf(address);
      const standing = Object.keys(document(id).leaves).filter((at) => isWithin(at, address));
      // Cleared and not taken out, so that a copy on another device can't bring it back by itself.
      change(id, standing.map((at) => [at, null] as const), undefined);
      storage.flush();
      await changeVersions(vault(), (versions) => versions.map((version) => withoutAddress(version, address)));
      await storage.keeper()?.renew();
    },
    eraseEverything: storage.erase,
  };
}

async function spaceTaken(): Promise<StorageHealth['space']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  } catch {
    return undefined;
  }
}
