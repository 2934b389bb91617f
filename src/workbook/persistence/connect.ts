import type { Document } from '#domain/documents/document.ts';
import type { Rewriting } from '#storage/copies/exchange.ts';
import type { Found, Keeper } from '#storage/copies/copies.ts';
import {
  countMarkOf,
  historyDueMarkOf,
  isMarked,
  mark,
  markedFigure,
  mirroredMarkOf,
  sentenceKeyOf,
  spareNameOf,
} from '#storage/copy-marks.ts';
import { VaultLate, withinLimit } from '#storage/patience.ts';
import type { SaveStatus } from '#storage/saver.ts';
import { createSaver } from '#storage/saver.ts';
import { deviceSlotOf } from '#storage/rows.ts';
import type { Contents, Vault } from '#storage/vault.ts';
import { openVault } from '#storage/vault.ts';
import type { Pen } from '#storage/writer-lock.ts';
import { othersWait, requestPen } from '#storage/writer-lock.ts';
import type { Erased, StorageLink } from './persistence.ts';

interface Reports {
  /** The vault was read; `unsaved` names documents whose changes in memory it doesn't hold yet. */
  readonly onContents: (contents: Contents & { readonly unsaved: ReadonlySet<string> }) => void;
  /** The vault isn't open yet, after the time in which it nearly always is. */
  readonly onLate: () => void;
  readonly onUnavailable: () => void;
  readonly onPen: (pen: Pen) => void;
  readonly onSave: (status: SaveStatus) => void;
  /** A copy holds what the vault may have lost. Resolves once it is taken in; rejects when it couldn't be kept. */
  readonly onFound: (found: Found) => Promise<void>;
  /** The browser had emptied the storage, and what was in memory is on the device again. */
  readonly onEmptied: () => void;
  /** All documents in memory, for the copies. */
  readonly documents: () => readonly Document[];
}

/** The copies are looked at once the page has come to rest. In milliseconds. */
const LOOK_AFTER_MS = 1_500;
/** Opening nearly always takes less; longer than this, and the reader is told. In milliseconds. */
const LATE_AFTER_MS = 1_200;
/** When to fill an emptied vault again, each counted from the attempt before, in milliseconds. */
const FILL_AGAIN_MS = [0, 200, 600, 2_000];
/** A vault whose key lies in it as it is gets another one once nothing was written for so long, in milliseconds. */
const QUIET_MS = 10_000;
/** What can't be read is tried again after so long, in milliseconds. */
const READ_AGAIN_MS = 1_000;
const NOTHING: Contents = { documents: [], unreadable: 0, newer: false };

/** Joins vault, saver, pen and copies: nothing is written before the vault is read and the pen is here. */
export function connectStorage(name: string, reports: Reports): StorageLink {
  let vault: Vault | undefined;
  let pen: Pen = 'asking';
  let newer = false;
  /** Whether the vault was read while nobody else could be writing. */
  let current = false;
  let contents = NOTHING;
  let keeper: Keeper | undefined;
  let looking: Promise<void> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Whether the database was emptied, and what the documents were before isn't back from the copies yet. */
  let emptied = false;
  let tellPenKnown: () => void = () => undefined;
  const penKnown = new Promise<void>((resolve) => {
    tellPenKnown = resolve;
  });

  const saver = createSaver({
    async put(saves) {
      if (!vault) throw new Error('the vault is not open');
      await vault.put(saves);
      // Marked here, and not by the keeper: the first words of a visit are saved before that is loaded.
      if (saves.some(({ keepPrevious }) => keepPrevious)) mark(historyDueMarkOf(name));
      if (emptied) void look(vault);
      else keeper?.saved();
      if (quiet !== undefined) takeKeyOut();
    },
    onStatus(status) {
      if (status === 'saved') keeper?.settled();
      reports.onSave(status);
    },
  });

  async function readAll(opened: Vault): Promise<void> {
    const mine = pen === 'here';
    // Once more before anything follows from it: a single reading can fail where the next one doesn't.
    contents = await opened.read().catch(opened.read);
    current = mine && pen === 'here';
    newer = contents.newer;
    reports.onContents({ ...contents, unsaved: saver.unsaved() });
  }

  async function onPen(next: Pen): Promise<void> {
    pen = next;
    tellPenKnown();
    if (next !== 'here') {
      saver.allow(false);
      current = false;
      reports.onPen(next);
    } else if (vault) await writeFrom(vault);
  }

  /** Lets writing begin, after reading what another tab may have written since this one read. */
  async function writeFrom(opened: Vault): Promise<void> {
    try {
      if (!current) await readAll(opened);
    } catch {
      // What another tab wrote can't be read: writing now could overwrite it. Whoever types is told by the saver.
      setTimeout(() => void onPen(pen), READ_AGAIN_MS);
      return;
    }
    if (pen !== 'here') return;
    saver.allow(!newer);
    reports.onPen('here');
    if (newer) return;
    if (mayHaveLost()) await look(opened);
    else setTimeout(() => void look(opened), LOOK_AFTER_MS);
  }

  /** Whether something says that there was more here: nobody is shown an empty workbook before that is known. */
  function mayHaveLost(): boolean {
    const wasHere = contents.documents.length < (markedFigure(countMarkOf(name)) ?? Number(isMarked(mirroredMarkOf(name))));
    return wasHere || isMarked(spareNameOf(name)) || contents.unreadable > 0 || isMarked(sentenceKeyOf(name));
  }

  // An emptied vault isn't mirrored over what the copies hold of it.
  const mayWrite = () => pen === 'here' && !emptied;

  /** Nobody has to type for an emptied vault to be filled again; by the tab that writes, which has the newest words. */
  async function onShut(): Promise<void> {
    // The browser may still be at it, and refuse the first attempt.
    for (const wait of FILL_AGAIN_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (
        !vault ||
        pen !== 'here' ||
        (await vault.connection().then(
          () => true,
          () => false,
        ))
      )
        return;
    }
  }

  /** The copies hold what the documents were before, and memory doesn't. */
  function onEmptied(): void {
    if (!vault || pen !== 'here' || newer) return;
    emptied = true;
    looking = undefined;
    contents = NOTHING;
    reports.onEmptied();
    void look(vault);
  }

  /** Loads what looks after the copies, and takes in what they hold beyond the vault. Never rejects. */
  function look(opened: Vault): Promise<void> {
    looking ??= (async () => {
      const { lookAfter } = await import('./look-after.ts');
      keeper = await lookAfter({
        name,
        vault: opened,
        contents,
        documents: reports.documents,
        onFound: reports.onFound,
        mayWrite,
        keeper,
      });
      emptied = false;
      if (saver.unsaved().size === 0) keeper.settled();
      takeKeyOut();
    })().catch(() => {
      // Whoever asks next tries again.
      looking = undefined;
    });
    return looking;
  }

  function keepUnsaved(): void {
    const unsaved = saver.unsaved();
    if (pen === 'here' && !newer) keeper?.hidden(reports.documents().filter(({ id }) => unsaved.has(id)));
  }

  /** Does `work` while nothing is written here: what is typed meanwhile is written after it. */
  async function whileStill(work: () => Promise<void>): Promise<void> {
    saver.allow(false);
    try {
      await work();
    } finally {
      saver.allow(vault !== undefined && pen === 'here' && !newer);
    }
  }

  async function exchange(rewrite?: () => Rewriting, done: () => void = () => undefined): Promise<Erased> {
    const opened = vault;
    if (opened) await look(opened);
    const copies = keeper;
    if (!opened || !copies || pen !== 'here' || newer) throw new Error('nothing can be changed here');
    const { exchangeAll } = await import('./exchange-all.ts');
    const erased = await exchangeAll({ name, vault: opened, keeper: copies, mayWrite, whileStill, rewrite, done });
    // Nobody can open the last sentence any more that was kept before.
    if (saver.unsaved().size === 0) copies.settled();
    else keepUnsaved();
    return erased;
  }

  /** Takes the key out of a vault of an earlier Fledge, in which it lies as it is, at a quiet moment. */
  function takeKeyOut(): void {
    clearTimeout(quiet);
    if (!vault || deviceSlotOf(vault.identity().row)) return;
    quiet = setTimeout(async () => {
      // A tab that runs an earlier Fledge couldn't read on: it isn't done while another one waits for the pen.
      const disturbed = pen !== 'here' || newer || saver.unsaved().size > 0 || (await othersWait(`${name}-writer`));
      if (disturbed) takeKeyOut();
      // Where it can't be done it isn't tried again in this visit.
      else await exchange().catch(() => undefined);
    }, QUIET_MS);
  }

  // Asked for at once: it takes as long as opening the vault does.
  const lock = requestPen(`${name}-writer`, (next) => void onPen(next));

  /**
   * Opens the vault, or the spare one where there was something and the browser can't open it any more: the copies
   * fill that, and the broken one stays as it is.
   */
  async function openAndRead(database: string): Promise<Vault> {
    let opened: Vault | undefined;
    try {
      opened = await openVault({ name: database, onClosing: saver.flush, onShut: () => void onShut(), onEmptied });
      await withinLimit(readAll(opened));
      return opened;
    } catch (error) {
      opened?.close();
      if (database !== name || !isMarked(mirroredMarkOf(name))) throw error;
      mark(spareNameOf(name));
      return openAndRead(spareNameOf(name));
    }
  }

  async function start(): Promise<void> {
    const late = setTimeout(reports.onLate, LATE_AFTER_MS);
    try {
      vault = await openAndRead(name);
    } catch (error) {
      // Another page may hold the database up for a while; what is typed meanwhile is saved once it lets go.
      if (error instanceof VaultLate) void start();
      else {
        reports.onUnavailable();
        lock.release();
      }
      return;
    } finally {
      clearTimeout(late);
    }
    if (mayHaveLost()) await penKnown;
    if (pen === 'here') await writeFrom(vault);
  }

  return {
    ready: start(),
    changed: saver.changed,
    flush() {
      saver.flush();
      keepUnsaved();
    },
    leave: saver.endStretch,
    takePen: lock.takeOver,
    acknowledged: saver.acknowledged,
    async take({ documents, versions }) {
      if (!vault || pen !== 'here' || newer) throw new Error('nothing can be written here');
      await vault.put(
        documents.map((document) => ({ document, keepPrevious: true })),
        versions,
      );
    },
    async erase() {
      const opened = vault;
      if (!opened || pen !== 'here') throw new Error('nothing can be erased here');
      await look(opened);
      const copies = keeper;
      saver.allow(false);
      clearTimeout(quiet);
      keeper = undefined;
      vault = undefined;
      const { stayAfterAll, takeOff } = await import('./look-after.ts');
      try {
        return await takeOff({ name, vault: opened, documents: reports.documents, mayWrite }, copies);
      } catch (error) {
        // What is still there goes on, so that what is typed is kept and erasing can be asked for again.
        await stayAfterAll(opened).catch(() => undefined);
        keeper = copies;
        vault = opened;
        saver.allow(!newer);
        throw error;
      }
    },
    exchange,
    vault: () => vault,
    async looked() {
      if (vault && pen === 'here' && !newer) await look(vault);
      return keeper;
    },
  };
}
