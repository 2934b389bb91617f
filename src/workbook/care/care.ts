import { addressOf, documentIdOf, isWithin, worksheetIdOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import { lastWrittenAt, valueAt } from '#domain/documents/document.ts';
import { isMoment, latestMoment, localDay } from '#domain/keeping/day.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import type { Keeper } from '#storage/copies/keeper.ts';
import { asideIn, unreadableVersionsIn, versionsIn } from '#storage/copies/upkeep.ts';
import type { StoredDocument } from '#storage/stored-document.ts';
import type { Shelf } from '../shelf.ts';
import type { Undo } from '../status.ts';
import { BACKED_UP_AT } from './backup-due.ts';
import { SETTINGS } from '../workbook.ts';
import type { BackupFault } from './backup.ts';
import { makeBackup, openBackup, readBackupFile } from './backup.ts';
import { sortFile } from './from-file.ts';
import type { BackupPreview, Choices } from './preview.ts';
import { previewOf } from './preview.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { earlierAt } from '#domain/merge/history.ts';
import { standingWithin, withoutAddress, withoutTraces } from '#domain/merge/erasing.ts';
import type { Erasings } from '#domain/merge/erasings.ts';
import { ERASED, erasingOf, versionWithoutErased } from '#domain/merge/erasings.ts';
import { MARKS } from '#domain/summary/marks.ts';
import { versionOf } from '#domain/worksheets/worksheet.ts';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { moved } from '#catalogue/moved.ts';
import type { Erased } from '../storage-port.ts';
import type { Progress, Taker } from './take-contents.ts';
import { allHere, inPresentShape, presentShape, whatChanges } from './take-contents.ts';
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
  /** Stored things that did not open, earlier wordings too. */
  readonly unreadable: number;
  /** Whether the copies were made anew, opened, and hold all of it. */
  readonly mirrored: boolean;
  /** Whether a backup of it can be made, and opens. */
  readonly backup: boolean;
}

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
export interface Care {
  /**
   * A backup, opened again before this resolves. Without a passcode anyone who has the file can read it. Blanks around a
   * passcode don't count: keyboards add them.
   */
  backUp(passcode: string | undefined): Promise<BackedUp>;
  /** The reader has a backup in hand. */
  rememberBackup(): void;
  /** The text of a chosen file, of which nothing is read when it is too big. Never rejects. */
  read(file: Blob): ReturnType<typeof readBackupFile>;
  /** Opens a file's text and tells what restoring it would change, or why it can't be opened. Changes nothing. */
  open(text: string, passcode: string | undefined, onProgress?: Progress): Promise<BackupPreview | { readonly fault: BackupFault }>;
  /**
   * Takes a backup in: adds, and takes nothing out but what the reader chose to erase. Resolves once it is on the device.
   */
  restore(backup: BackupPreview, choices?: Choices, onProgress?: Progress): Promise<Taken>;
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
  readonly take: (contents: VaultContents, marks: MarksRule, onProgress?: Progress) => Promise<Taken>;
  readonly change: (documentId: string, values: readonly (readonly [Address, Value])[], undo: Undo | undefined, erasing?: boolean) => void;
  /** The workbook's own; what is put here is kept with the next change. */
  readonly documents: Shelf;
  /** A document with values written in it, which aren't in the workbook by that. */
  readonly written: (document: Document, values: readonly (readonly [Address, Value])[]) => Document;
  /** Whether nothing can be written now, in any document. */
  readonly isClosed: () => boolean;
}

const BACKED_UP = addressOf(SETTINGS, BACKED_UP_AT);

export function createCare({ documents, document, storage, take, change, written, isClosed }: CareOptions): Care {
  const documentIds = documents.ids;

  function vault() {
    const opened = storage.vault();
    if (!opened) throw new Error('nothing is kept here');
    return opened;
  }

  async function all(): Promise<VaultContents> {
    return { documents: documentIds().map(document), versions: await versionsIn(vault()) };
  }

  /** Takes what was erased out of what the documents were, and out of the copies, as `erase` does. */
  async function leaveOut(erasings: Erasings): Promise<void> {
    await storage.exchange(
      () => ({
        documents: [],
        version(version) {
          const shaped = { ...version, document: presentShape(version.document) };
          const left = versionWithoutErased(shaped, erasings);
          return left === shaped ? version : left;
        },
      }),
      () => undefined,
    );
  }

  /** Makes the copies anew, and reads from their files whether all of it is in them. */
  async function isMirrored(keeper: Keeper): Promise<boolean> {
    const now = documents.all();
    await keeper.renew();
    const found = await keeper.found(-1);
    return now.length === 0 || (found.from === 'mirror' && now.every((each) => isHeldBy(found.documents, each)));
  }

  return {
    async backUp(passcode) {
      storage.flush();
      const today = localDay(new Date());
      const { texts: [text, ...more], tooLong } = await makeBackup(vault().identity().row.vaultId, await all(), passcode?.trim(), today);
      const further = more.map((each, index) => ({ text: each, fileName: `notes-${today}-${index + 2}.json` }));
      return { text, fileName: `notes-${today}.json`, further, tooLong };
    },
    rememberBackup: () => change(SETTINGS, [[BACKED_UP, Date.now()]], undefined),
    read: readBackupFile,
    async open(text, passcode, onProgress) {
      const opened = await openBackup(text, passcode?.trim());
      if ('fault' in opened) return opened;
      const shaped = await inPresentShape(opened.contents);
      const here = await allHere({ documentIds, document, storage });
      const file = sortFile(shaped, here);
      const marks = shaped.documents.find(({ id }) => id === MARKS);
      return previewOf(opened, file, marks, here, await whatChanges(here, file.contents, 'private', onProgress));
    },
    async restore({ file, opens, closes }, { open, keepOpen, erase, putBack } = {}, onProgress) {
      const { documents: taken, versions } = file.contents;
      const erasings = erase && file.erasings ? [file.erasings] : [];
      const done = await take({ documents: [...taken, ...erasings], versions }, 'private', onProgress);
      if (done.erasings) await leaveOut(done.erasings);
      const chosen = [...(open ? opens : []), ...(keepOpen ? closes : [])];
      if (chosen.length > 0) change(MARKS, chosen, undefined);
      const back = putBack ? file.erasedHere : [];
      for (const id of new Set(back.map(([address]) => documentIdOf(address)))) {
        change(id, back.filter(([address]) => documentIdOf(address) === id), undefined);
      }
      return done;
    },
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
      const until = latestMoment(Date.now());
      const written = documentIds().filter(isWorksheetDocument).map((id) => lastWrittenAt(document(id), until));
      const backedUpAt = valueAt(document(SETTINGS), BACKED_UP);
      return {
        worksheets: written.filter((at) => at > 0).length,
        writtenAt: Math.max(0, ...written) || undefined,
        mirroredAt: (await storage.looked())?.mirroredAt(),
        backedUpAt: typeof backedUpAt === 'number' && isMoment(backedUpAt) && backedUpAt <= until ? backedUpAt : undefined,
        aside: await asideIn(vault()),
        space: await spaceTaken(),
      };
    },
    async check() {
      const keeper = await storage.looked();
      const { documents: stored, unreadable } = await vault().read();
      // Behind its head a document is parsed when it is opened, and may not be one.
      const opened = stored.flatMap((each) => openedOrNot(each) ?? []);
      const lost = unreadable + stored.length - opened.length + (await unreadableVersionsIn(vault()));
      const written = opened.filter((each) => isWorksheetDocument(each.id) && lastWrittenAt(each) > 0);
      const mirrored = keeper ? await isMirrored(keeper).catch(() => false) : false;
      const backup = await all().then((whole) => makeBackup(vault().identity().row.vaultId, whole, undefined, localDay(new Date()))).then(() => true, () => false);
      return { worksheets: written.length, unreadable: lost, mirrored, backup };
    },
    async erase(address) {
      const id = documentIdOf(address);
      const worksheetId = worksheetIdOf(id);
      if (worksheetDefinitions.has(worksheetId)) await worksheetDefinitions.load(worksheetId);
      if (isClosed()) throw new Error('nothing can be erased here');
      // Stored before, so that what is to be remembered is exchanged in one transaction with what is forgotten.
      if (!documentIds().includes(ERASED)) await vault().put([{ document: document(ERASED), keepPrevious: false }]);
      function without(each: string): Document {
        const now = document(each);
        // Cleared and not taken out, so that a copy on another device can't bring it back by itself.
        const left = withoutTraces(written(now, standingWithin(now, address).map((at) => [at, null] as const)), address);
        // Nothing is left of a whole sheet that could have another shape.
        return each === address ? { ...left, worksheetVersion: emptyVersion(worksheetId, left) } : left;
      }
      /** Remembered without its words, so that no older file brings it back. Later than all that it holds against. */
      function remembered(): Document {
        const erasings = [address, ...formerly(address)].map((each) => [erasingOf(each), true] as const);
        return withoutTraces(written(document(ERASED), erasings), ERASED);
      }
      return storage.exchange(
        () => ({
          documents: [...[id, MARKS].filter((each) => standingWithin(document(each), address).length > 0).map(without), remembered()],
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
            change(each, [], undefined, true);
          }
          documents.set(ERASED, remembered());
          change(ERASED, [], undefined);
        },
      );
    },
    eraseEverything: storage.erase,
  };
}

/** Where what stands at an address, or below it, stood before its question moved: an older file has it there. */
function formerly(address: Address): readonly Address[] {
  return Object.entries(moved).flatMap(([from, to]) => {
    if (isWithin(address, to)) return [from + address.slice(to.length)];
    return isWithin(to, address) ? [from] : [];
  });
}

/** The shape of an empty document of a worksheet. */
function emptyVersion(worksheetId: string, { worksheetVersion }: Document): number {
  const worksheet = worksheetDefinitions.now(worksheetId);
  return worksheet ? versionOf(worksheet) : worksheetVersion;
}

function openedOrNot(stored: StoredDocument): Document | undefined {
  try {
    return stored.open();
  } catch {
    return undefined;
  }
}

/** Whether copies hold every leaf of a document, or what was written there later. */
function isHeldBy(copies: readonly Document[], { id, leaves }: Document): boolean {
  const those = copies.filter((copy) => copy.id === id);
  return Object.entries(leaves).every(([address, { lamport }]) => those.some((copy) => (copy.leaves[address]?.lamport ?? -1) >= lamport));
}

async function spaceTaken(): Promise<StorageHealth['space']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  } catch {
    return undefined;
  }
}
