import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import { lastWrittenAt, valueAt } from '#domain/documents/document.ts';
import { isMoment, latestMoment, localDay } from '#domain/time/day.ts';
import type { Document, Value } from '#domain/documents/document.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import type { Keeper } from '#storage/copies/copies.ts';
import { asideIn, unreadableVersionsIn, versionsIn } from '#storage/copies/upkeep.ts';
import type { StoredDocument } from '#storage/stored-document.ts';
import { BACKED_UP_AT } from './backup-due.ts';
import { SETTINGS } from '../workbook.ts';
import type { BackupFault } from './backup.ts';
import { makeBackup, openBackup, readBackupFile } from './backup.ts';
import type { ErasingOptions } from './erase.ts';
import { createErasing } from './erase.ts';
import { sortFile } from './from-file.ts';
import type { BackupPreview, Choices } from './preview.ts';
import { previewOf } from './preview.ts';
import type { Earlier } from '#domain/merge/history.ts';
import { earlierAt } from '#domain/merge/history.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { Progress } from '../pace/pauses.ts';
import type { Erased } from '../persistence/persistence.ts';
import { allHere, inPresentShape, whatChanges } from '../persistence/take-contents.ts';
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
  open(
    text: string,
    passcode: string | undefined,
    onProgress?: Progress,
  ): Promise<BackupPreview | { readonly fault: BackupFault }>;
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

interface CareOptions extends ErasingOptions {
  readonly take: (contents: VaultContents, marks: MarksRule, onProgress?: Progress) => Promise<Taken>;
}

const BACKED_UP = addressOf(SETTINGS, BACKED_UP_AT);

export function createCare({ documents, document, storage, take, change, written, isClosed }: CareOptions): Care {
  const documentIds = documents.ids;
  const erasing = createErasing({ documents, document, storage, change, written, isClosed });

  function vault() {
    const opened = storage.vault();
    if (!opened) throw new Error('nothing is kept here');
    return opened;
  }

  async function all(): Promise<VaultContents> {
    return { documents: documentIds().map(document), versions: await versionsIn(vault()) };
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
      const {
        texts: [text, ...more],
        tooLong,
      } = await makeBackup(vault().identity().row.vaultId, await all(), passcode?.trim(), today);
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
      if (done.erasings) await erasing.leaveOut(done.erasings);
      const chosen = [...(open ? opens : []), ...(keepOpen ? closes : [])];
      if (chosen.length > 0) change(MARKS, chosen, undefined);
      const back = putBack ? file.erasedHere : [];
      for (const id of new Set(back.map(([address]) => documentIdOf(address)))) {
        change(
          id,
          back.filter(([address]) => documentIdOf(address) === id),
          undefined,
        );
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
      const written = documentIds()
        .filter(isWorksheetDocument)
        .map((id) => lastWrittenAt(document(id), until));
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
      const backup = await all()
        .then((whole) => makeBackup(vault().identity().row.vaultId, whole, undefined, localDay(new Date())))
        .then(
          () => true,
          () => false,
        );
      return { worksheets: written.length, unreadable: lost, mirrored, backup };
    },
    erase: erasing.erase,
    eraseEverything: storage.erase,
  };
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
  return Object.entries(leaves).every(([address, { lamport }]) =>
    those.some((copy) => (copy.leaves[address]?.lamport ?? -1) >= lamport),
  );
}

async function spaceTaken(): Promise<StorageHealth['space']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
  } catch {
    return undefined;
  }
}
