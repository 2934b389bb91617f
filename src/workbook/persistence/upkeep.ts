import type { Purpose, Rewriting } from '#storage/copies/exchange.ts';
import type { Copies, Found } from '#storage/copies/copies.ts';
import { liesOpen } from '#storage/records.ts';
import type { Saver } from '#storage/saver.ts';
import type { Contents } from '#storage/stored-document.ts';
import type { Vault } from '#storage/vault.ts';
import { othersWait } from '#storage/writer-lock.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import type { Erased } from './persistence.ts';

/** A vault whose key lies in it as it is gets another one once nothing was written for so long, in milliseconds. */
const QUIET_MS = 10_000;

interface UpkeepOptions {
  readonly name: string;
  readonly store: DocumentStore;
  readonly saver: Pick<Saver, 'allow' | 'unsaved'>;
  /** The vault and what was found when it was read; undefined while it isn't open, and once it is given up. */
  readonly opened: () => { readonly vault: Vault; readonly contents: Contents } | undefined;
  /** Whether this tab has the writer's lock. */
  readonly hasLock: () => boolean;
  /** Whether documents may be written into the open vault. */
  readonly mayWrite: () => boolean;
  /** Takes in what a copy holds beyond the vault. Resolves once it is on the device and in memory. */
  readonly onFound: (found: Found) => Promise<void>;
}

/** Keeps the copies in step with the vault, and heals it from them; exchanges its key. Loaded apart, once the page rests. */
export interface Upkeep {
  /** Takes in what the copies hold beyond the vault, once; does nothing while none is open. Never rejects. */
  look(): Promise<void>;
  /** The copies, once they were looked at; undefined before, and where they can't be reached. */
  copies(): Copies | undefined;
  /** Something was put in the vault. */
  saved(): void;
  /** All is acknowledged. */
  settled(): void;
  /** Puts what isn't acknowledged where the next start finds it, in this task. Whether all of it is there. */
  flush(): boolean;
  /** The vault is closed, and what is opened next has other keys. */
  closed(): void;
  /** The browser has emptied the database: only the copies hold what the documents were before. */
  emptied(): void;
  /** See `Persistence.exchange`; without `rewrite`, the key alone is exchanged. */
  exchange(purpose: Purpose, rewrite?: () => Rewriting, done?: () => void): Promise<Erased>;
  /** Whether the key is being exchanged: that goes on with the keys and the documents in memory. */
  isExchanging(): boolean;
  /** Does something with the keys that counts as an exchange: nobody lets go of them meanwhile. */
  exchanging<T>(work: () => Promise<T>): Promise<T>;
  /** Takes the copies and the vault off the device, which nobody may write in any more. Rejects when something of it is left. */
  takeOff(vault: Vault): Promise<Erased>;
}

/** Looks after the vault that is open. Nothing is loaded before it is asked for. */
export function createUpkeep({ name, store, saver, opened, hasLock, mayWrite, onFound }: UpkeepOptions): Upkeep {
  let copies: Copies | undefined;
  let looking: Promise<void> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Whether the database was emptied, and what the documents were before isn't back from the copies yet. */
  let emptied = false;
  let exchanges = 0;

  const documents = store.shelf.all;
  // An emptied vault isn't mirrored over what the copies hold of it, nor by an earlier Fledge what a later one looks after.
  const mayMirror = () => hasLock() && !emptied && !opened()?.contents.newer;

  function look(): Promise<void> {
    if (!opened()) return Promise.resolve();
    looking ??= (async () => {
      const { lookAfter } = await import('./look-after.ts');
      const now = opened();
      if (!now) throw new Error('the vault is given up');
      copies = await lookAfter({ name, ...now, documents, onFound, mayWrite: mayMirror, copies });
      emptied = false;
      if (saver.unsaved().size === 0) copies.settled();
      takeKeyOut();
    })().catch(() => {
      // Whoever asks next tries again.
      looking = undefined;
    });
    return looking;
  }

  function flush(): boolean {
    const unsaved = saver.unsaved();
    const kept = mayWrite() && copies?.hidden(documents().filter(({ id }) => unsaved.has(id)));
    return unsaved.size === 0 || kept === true;
  }

  /** Does `work` while nothing is written here: what is typed meanwhile is written after it. */
  async function whileStill(work: () => Promise<void>): Promise<void> {
    saver.allow(false);
    try {
      await work();
    } finally {
      saver.allow(mayWrite());
    }
  }

  async function exchanging<T>(work: () => Promise<T>): Promise<T> {
    exchanges += 1;
    try {
      return await work();
    } finally {
      exchanges -= 1;
    }
  }

  async function exchangeNow(purpose: Purpose, rewrite?: () => Rewriting, done: () => void = () => undefined): Promise<Erased> {
    await look();
    const vault = opened()?.vault;
    if (!vault || !copies || !mayWrite()) throw new Error('nothing can be changed here');
    const mirrored = copies;
    const { exchangeAll } = await import('./exchange-all.ts');
    const erased = await exchangeAll({ name, vault, copies: mirrored, mayWrite: mayMirror, whileStill, purpose, rewrite, done });
    // Nobody can open the last sentence any more that was stored before.
    if (saver.unsaved().size === 0) mirrored.settled();
    else flush();
    return erased;
  }

  /** Takes the key out of a vault of an earlier Fledge, in which it lies as it is, at a quiet moment. */
  function takeKeyOut(): void {
    clearTimeout(quiet);
    const vault = opened()?.vault;
    if (!vault || !liesOpen(vault.identity().record)) return;
    quiet = setTimeout(async () => {
      // A tab that runs an earlier Fledge couldn't read on: it isn't done while another one waits for the pen.
      const disturbed = !mayWrite() || saver.unsaved().size > 0 || (await othersWait(`${name}-writer`));
      if (disturbed) takeKeyOut();
      // Where it can't be done it isn't tried again in this visit.
      else await exchanging(() => exchangeNow('move-key')).catch(() => undefined);
    }, QUIET_MS);
  }

  return {
    look,
    copies: () => copies,
    saved() {
      if (emptied) void look();
      else copies?.saved();
      if (quiet !== undefined) takeKeyOut();
    },
    settled: () => copies?.settled(),
    flush,
    emptied() {
      emptied = true;
      looking = undefined;
      void look();
    },
    closed() {
      copies = undefined;
      looking = undefined;
    },
    exchange: (...asked) => exchanging(() => exchangeNow(...asked)),
    exchanging,
    isExchanging: () => exchanges > 0,
    async takeOff(vault) {
      const mirrored = copies;
      clearTimeout(quiet);
      copies = undefined;
      const { stayAfterAll, takeOff } = await import('./look-after.ts');
      try {
        return await takeOff({ name, vault, documents, mayWrite: mayMirror }, mirrored);
      } catch (error) {
        // What is still there goes on.
        await stayAfterAll(vault).catch(() => undefined);
        copies = mirrored;
        throw error;
      }
    },
  };
}
