import { addressOf, documentIdOf, worksheetIdOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import { lastWrittenAt, valueAt } from '#domain/documents/document.ts';
import { isMoment, localDay } from '#domain/keeping/day.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import type { Taken, VaultContents } from '#domain/merge/contents.ts';
import { asideIn, versionsIn } from '#storage/copies/upkeep.ts';
import type { Shelf } from '../shelf.ts';
import type { Undo } from '../status.ts';
import { BACKED_UP_AT } from './backup-due.ts';
import { SETTINGS } from '../workbook.ts';
import type { BackupFault, BackupPreview, OpenedBackup } from './backup.ts';
import { countAnswers, makeBackup, openBackup, readBackupFile } from './backup.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { earlierAt } from '#domain/merge/history.ts';
import { standingWithin, withoutAddress, withoutTraces } from '#domain/merge/erasing.ts';
import { MARKS } from '#domain/summary/marks.ts';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import type { Erased } from '../storage-port.ts';
import type { Taker } from './take-contents.ts';
import { inPresentShape, presentShape, whatTakingChanges } from './take-contents.ts';
import { isWorksheetDocument } from './worksheet-documents.ts';

/** How the storage is. Times are in milliseconds since 1970; undefined where it never happened or isn't known. */
export interface StorageHealth {
  /** Worksheets in which something stands. */
  readonly worksheets: number;
  /** When something was last written in one. */
  readonly writtenAt: number | undefined;
  readonly mirroredAt: number | undefined;
  readonly backedUpAt: number | undefined;
  /** Stored things that couldn't be opened and were put aside. */
  readonly aside: number;
  /** Bytes that Fledge takes, and may take, as the browser says. */
  readonly space: { readonly used: number; readonly most: number } | undefined;
}

/** What a check found on the device. */
export interface CheckResult {
  /** Worksheets that opened and in which something stands. */
  readonly worksheets: number;
  /** Stored things that did not open. */
  readonly unreadable: number;
  /** Whether the copies could be made anew. */
  readonly mirrored: boolean;
}

/** What is done with the workbook as a whole. Every promise rejects with the browser's error where it names no other. */
export interface Care {
  /**
   * The text of a backup, opened again before this resolves. Without a passcode anyone who has the file can read it.
   * Blanks around a passcode don't count: keyboards add them.
   */
  backUp(passcode: string | undefined): Promise<{ readonly text: string; readonly fileName: string }>;
  /** The reader has a backup in hand. */
  rememberBackup(): void;
  /** The text of a chosen file, of which nothing is read when it is too big. Never rejects. */
  read(file: Blob): ReturnType<typeof readBackupFile>;
  /** Opens a file's text and tells what restoring it would change, or why it can't be opened. Changes nothing. */
  open(text: string, passcode: string | undefined): Promise<BackupPreview | { readonly fault: BackupFault }>;
  /** Takes a backup in: adds and never takes out. Resolves once it is on the device. */
  restore(backup: OpenedBackup): Promise<Taken>;
  /** What stood at an address before, the latest first: see `earlierAt`. */
  earlier(address: Address): Promise<readonly Earlier[]>;
  /** Writes an earlier wording anew and offers to undo. What stands there now becomes an earlier one. */
  bringBack(address: Address, value: Value): void;
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

interface CareOptions extends Omit<Taker, 'documentIds'> {
  readonly take: (contents: VaultContents) => Promise<Taken>;
  readonly change: (documentId: string, values: readonly (readonly [Address, Value])[], undo: Undo | undefined) => void;
  /** The workbook's own; what is put here is kept with the next change. */
  readonly documents: Shelf;
  /** A document with values written in it, which aren't in the workbook by that. */
  readonly written: (document: Document, values: readonly (readonly [Address, Value])[]) => Document;
  readonly isReadOnly: (documentId: string) => boolean;
}

const BACKED_UP = addressOf(SETTINGS, BACKED_UP_AT);

export function createCare({ documents, document, storage, take, change, written, isReadOnly }: CareOptions): Care {
  const documentIds = documents.ids;

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
      const today = localDay(new Date());
      const text = await makeBackup(vault().identity().row.vaultId, await all(), passcode?.trim(), today);
      return { text, fileName: `notes-${today}.json` };
    },
    rememberBackup: () => change(SETTINGS, [[BACKED_UP, Date.now()]], undefined),
    read: readBackupFile,
    async open(text, passcode) {
      const opened = await openBackup(text, passcode?.trim());
      if ('fault' in opened) return opened;
      return { ...opened, ...countAnswers(await whatTakingChanges(opened.contents, { documentIds, document, storage }), document) };
    },
    restore: async ({ contents }) => take(contents),
    async earlier(address) {
      const id = documentIdOf(address);
      const opened = storage.vault();
      const versions = opened ? await versionsIn(opened) : [];
      const own = await inPresentShape({ documents: [], versions: versions.filter((version) => version.document.id === id) });
      return earlierAt(own.versions, document(id), address);
    },
    bringBack(address, value) {
      const id = documentIdOf(address);
      // A new stretch of writing, so that what stands there is put away.
      storage.leave(id);
      change(id, [[address, value]], { what: 'brought', address, back: [[address, valueAt(document(id), address) ?? null]] });
    },
    async health() {
      const written = documentIds().filter(isWorksheetDocument).map((id) => lastWrittenAt(document(id)));
      const backedUpAt = valueAt(document(SETTINGS), BACKED_UP);
      return {
        worksheets: written.filter((at) => at > 0).length,
        writtenAt: Math.max(0, ...written) || undefined,
        mirroredAt: (await storage.looked())?.mirroredAt(),
        backedUpAt: typeof backedUpAt === 'number' && isMoment(backedUpAt) ? backedUpAt : undefined,
        aside: await asideIn(vault()),
        space: await spaceTaken(),
      };
    },
    async check() {
      const keeper = await storage.looked();
      const { documents: stored, unreadable } = await vault().read();
      const written = stored.filter(({ id, open }) => isWorksheetDocument(id) && lastWrittenAt(open()) > 0);
      const copying = keeper?.renew() ?? Promise.reject(new Error('nothing makes copies yet'));
      const mirrored = await copying.then(() => true, () => false);
      return { worksheets: written.length, unreadable, mirrored };
    },
    async erase(address) {
      const id = documentIdOf(address);
      const worksheetId = worksheetIdOf(id);
      if (worksheetDefinitions.has(worksheetId)) await worksheetDefinitions.load(worksheetId);
      if (isReadOnly(id)) throw new Error('nothing can be erased here');
      function without(each: string): Document {
        const now = document(each);
        // Cleared and not taken out, so that a copy on another device can't bring it back by itself.
        return withoutTraces(written(now, standingWithin(now, address).map((at) => [at, null] as const)), address);
      }
      return storage.exchange(
        () => ({
          documents: [id, MARKS].filter((each) => standingWithin(document(each), address).length > 0).map(without),
          version(version) {
            const shaped = { ...version, document: presentShape(version.document) };
            const left = withoutAddress(shaped, address);
            return left === shaped ? version : left;
          },
        }),
        () => {
          for (const each of [id, MARKS]) {
            if (standingWithin(document(each), address).length === 0) continue;
            // Once more, since somebody may have typed meanwhile.
            documents.set(each, without(each));
            // What is written from here on has nothing of it before it.
            storage.leave(each);
            change(each, [], undefined);
          }
        },
      );
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
