import { worksheets } from '#catalogue/catalogue.ts';
import type { Document } from '#domain/documents/document.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
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
import { isFlaggedLocked } from '#storage/lock-flag.ts';
import { VaultLate, VaultLocked, VaultNewer } from '#storage/patience.ts';
import type { OpenedLock } from '#storage/records.ts';
import { createSaver } from '#storage/saver.ts';
import type { Contents } from '#storage/stored-document.ts';
import type { Vault } from '#storage/vault.ts';
import type { Pen, WriterLock } from '#storage/writer-lock.ts';
import { requestPen } from '#storage/writer-lock.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import type { Progress } from '../pace/pauses.ts';
import { createLocking } from './locking.ts';
import { connectAgain, openAndRead } from './open-vault.ts';
import type { Persistence } from './persistence.ts';
import { readIn } from './read-in.ts';
import { createUpkeep } from './upkeep.ts';

/** The copies are looked at once the page has come to rest. In milliseconds. */
const LOOK_AFTER_MS = 1_500;
/** Opening nearly always takes less; longer than this, and the reader is told. In milliseconds. */
const LATE_AFTER_MS = 1_200;
/** What can't be read is tried again after so long, in milliseconds. */
const READ_AGAIN_MS = 1_000;
/** What is typed is on the device sooner; longer than this, and it is put elsewhere. In milliseconds. */
const LET_GO_WITHIN_MS = 2_000;
const NOTHING: Contents = { documents: [], unreadable: 0, newer: false };

/**
 * Joins the documents in memory to the vault of that name: nothing is written before the vault is read and the writer's
 * lock is here. Knows the store; the store doesn't know it.
 */
export function connectPersistence(name: string, store: DocumentStore): Persistence {
  let vault: Vault | undefined;
  /** What was found when the vault was last read. */
  let contents = NOTHING;
  /** Who has the writer's lock. The reader is told that it is here only once the vault was read with it. */
  let holder: Pen = 'asking';
  /** Whether the vault was read while nobody else could be writing. */
  let current = false;
  const before = new Map<string, Document>();
  let tellPenKnown: () => void = () => undefined;
  const penKnown = new Promise<void>((resolve) => {
    tellPenKnown = resolve;
  });

  const hasLock = () => holder === 'here';
  const mayWrite = () => vault !== undefined && hasLock() && !contents.newer;

  const saver = createSaver({
    async put(saves) {
      if (!vault) throw new Error('the vault is not open');
      await vault.put(saves);
      // Marked here, and not with the copies: the first words of a visit are saved before those are loaded.
      if (saves.some(({ keepPrevious }) => keepPrevious)) mark(historyDueMarkOf(name));
      upkeep.saved();
    },
    onStatus(save) {
      if (save === 'saved') upkeep.settled();
      store.tell({ save });
    },
  });

  const upkeep = createUpkeep({
    name,
    store,
    saver,
    opened: () => vault && { vault, contents },
    hasLock,
    mayWrite,
    async onFound(found) {
      const { documents } = await takeIn(found, 'later');
      // Earlier wordings alone aren't missed by anybody: the copy may hold some that were thinned out since.
      if (documents.length > 0) store.tell({ restored: found.from === 'mirror' ? 'copy' : 'sentence' });
    },
  });

  const locking = createLocking({ name, store, upkeep, opened: () => vault, start: (opened) => start(opened), onLocked });

  store.follow({
    onWritten(document, replaced) {
      if (saver.changed(document) && replaced) before.set(document.id, replaced);
    },
  });

  async function readAll(opened: Vault): Promise<void> {
    const mine = hasLock();
    // Once more before anything follows from it: a single reading can fail where the next one doesn't.
    contents = await opened.read().catch(opened.read);
    current = mine && hasLock();
    readIn(store, contents, saver);
    locking.follow(opened);
  }

  /** Shows nothing more until the reader has opened the lock. What is in memory and isn't stored stays there. */
  function onLocked(): void {
    vault?.close();
    vault = undefined;
    upkeep.closed();
    saver.allow(false);
    pen?.release();
    pen = undefined;
    holder = 'asking';
    store.tell({ storage: 'locked', pen: holder });
  }

  async function onLock(next: Pen): Promise<void> {
    holder = next;
    tellPenKnown();
    if (next !== 'here') {
      saver.allow(false);
      current = false;
      store.tell({ pen: next });
    } else if (vault) await beginWriting(vault);
  }

  /** Lets writing begin, after reading what another tab may have written since this one read. */
  async function beginWriting(opened: Vault): Promise<void> {
    try {
      if (!current) await readAll(opened);
    } catch (error) {
      // Another tab has set a lock.
      if (error instanceof VaultLocked) return locking.meet(error.vault);
      if (error instanceof VaultNewer) {
        contents = { ...contents, newer: true };
        store.tell({ newer: true, storage: 'unavailable' });
        return;
      }
      // What another tab wrote can't be read: writing now could overwrite it. Whoever types is told by the saver.
      setTimeout(() => void onLock(holder), READ_AGAIN_MS);
      return;
    }
    if (!hasLock()) return;
    saver.allow(!contents.newer);
    store.tell({ pen: 'here' });
    moveAnswers();
    if (contents.newer) return;
    if (mayHaveLost()) await upkeep.look();
    else setTimeout(() => void upkeep.look(), LOOK_AFTER_MS);
  }

  /** Whether something says that there was more here: nobody is shown an empty workbook before that is known. */
  function mayHaveLost(): boolean {
    const wasHere = contents.documents.length < (markedFigure(countMarkOf(name)) ?? Number(isMarked(mirroredMarkOf(name))));
    return wasHere || isMarked(spareNameOf(name)) || contents.unreadable > 0 || isMarked(sentenceKeyOf(name));
  }

  async function takeIn(theirs: VaultContents, marks: MarksRule, onProgress?: Progress): Promise<Taken> {
    const { takeContents } = await import('./take-contents.ts');
    const taken = await takeContents(theirs, { store, vault, put }, marks, onProgress);
    moveAnswers();
    return taken;
  }

  async function put({ documents, versions }: Taken): Promise<void> {
    if (!vault || !mayWrite()) throw new Error('nothing can be written here');
    await vault.put(
      documents.map((document) => ({ document, keepPrevious: true })),
      versions,
    );
  }

  /** Takes answers to where their questions stand now. What can't be moved stays, and is tried again at the next start. */
  function moveAnswers(): void {
    const stored = store.shelf.ids();
    if (!worksheets.some(({ id, moved }) => moved && stored.includes(id))) return;
    void import('./move-answers.ts').then(({ moveAnswers: move }) => move(store)).catch(() => undefined);
  }

  // Asked for at once on starting: it takes as long as opening the vault does.
  let pen: WriterLock | undefined;

  async function start(opened?: OpenedLock): Promise<void> {
    pen ??= requestPen(`${name}-writer`, (next) => void onLock(next));
    const late = setTimeout(() => store.tell({ storage: 'late' }), LATE_AFTER_MS);
    try {
      const wasLocked = isFlaggedLocked(name);
      vault = await openAndRead(name, { onClosing: saver.flush, onShut, onEmptied, lock: opened, wasLocked }, readAll);
    } catch (error) {
      if (error instanceof VaultLocked) return await locking.meet(error.vault);
      // Another page may hold the database up for a while; what is typed meanwhile is saved once it lets go.
      if (error instanceof VaultLate) void start(opened);
      else {
        store.tell({ storage: 'unavailable', newer: error instanceof VaultNewer });
        pen?.release();
      }
      return;
    } finally {
      clearTimeout(late);
    }
    if (mayHaveLost()) await penKnown;
    if (hasLock()) await beginWriting(vault);
  }

  /** Nobody has to type for an emptied vault to be filled again; by the tab that writes, which has the newest words. */
  function onShut(): void {
    void connectAgain(() => vault, hasLock);
  }

  function onEmptied(): void {
    if (!mayWrite()) return;
    contents = NOTHING;
    upkeep.emptied();
    store.tell({ restored: 'memory' });
  }

  return {
    ready: start(),
    flush() {
      saver.flush();
      upkeep.flush();
    },
    endStretch: saver.endStretch,
    beforeStretch: (documentId) => before.get(documentId),
    takePen: () => pen?.takeOver(),
    takeIn,
    relock: locking.relock,
    unlock: locking.unlock,
    checkSecret: locking.checkSecret,
    passkey: locking.passkey,
    addPasskey: locking.addPasskey,
    exchange: (rewrite, done) => upkeep.exchange('erase', rewrite, done),
    async letGo() {
      saver.flush();
      upkeep.flush();
      const until = Date.now() + LET_GO_WITHIN_MS;
      const isCopying = () => upkeep.copies()?.isWriting() ?? false;
      // An exchange of the key, or a copy, would go on without the words and under a key of zeros.
      const isBusy = () => saver.unsaved().size > 0 || upkeep.isExchanging() || isCopying();
      while (isBusy() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
      if (upkeep.isExchanging() || (saver.unsaved().size > 0 && !upkeep.flush())) return false;
      saver.allow(false);
      const { key, lockKey } = vault?.identity() ?? {};
      vault?.close();
      vault = undefined;
      holder = 'asking';
      if (!isCopying()) for (const each of [key, lockKey]) each?.fill(0);
      pen?.release();
      return true;
    },
    async eraseEverything() {
      const opened = vault;
      if (!opened || !hasLock()) throw new Error('nothing can be erased here');
      await upkeep.look();
      saver.allow(false);
      vault = undefined;
      try {
        return await upkeep.takeOff(opened);
      } catch (error) {
        // What is typed is stored again, and erasing can be asked for once more.
        vault = opened;
        saver.allow(!contents.newer);
        throw error;
      }
    },
    vault: () => vault,
    async copies() {
      if (mayWrite()) await upkeep.look();
      return upkeep.copies();
    },
  };
}
