import type { Document } from '#domain/documents/document.ts';
import { compacted } from '#domain/merge/compact.ts';
import type { Version } from '#domain/documents/version.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import {
  countMarkOf,
  historyDueMarkOf,
  isMarked,
  lockedMarkOf,
  mark,
  markedFigure,
  mirroredMarkOf,
  sentenceKeyOf,
  spareNameOf,
  tidiedMarkOf,
  unmark,
} from '../copy-marks.ts';
import type { DeviceKeys } from '../device-keys.ts';
import { withinLimit } from '../patience.ts';
import type { Unlocked } from '../records.ts';
import { LIMITS } from './envelope.ts';
import { openFiles } from './files.ts';
import type { Mirror } from './mirror.ts';
import { createMirror } from './mirror.ts';
import { writeReadable } from './readable.ts';
import { createSentence } from './sentence.ts';

interface CopiesOptions {
  /** The workbook's name; its copies are called after it. */
  readonly name: string;
  readonly identity: () => Unlocked;
  /** The device keys that the last sentence may need. */
  readonly keys: DeviceKeys;
  readonly documents: () => readonly Document[];
  readonly versions: () => Promise<readonly Version[]>;
  /** What can be read although there is a lock. */
  readonly readable: () => readonly Document[];
  /** Whether this tab has the pen: the copies are written where the vault is. */
  readonly mayWrite: () => boolean;
}

/** What the copies hold, and whether a whole copy was needed for it or the last sentence alone. */
export interface Found extends VaultContents {
  readonly from: 'mirror' | 'sentence' | 'nowhere';
}

/** Looks after the copies: the mirror, written while nobody types, and the last sentence, written on hiding. */
export interface Copies {
  /**
   * What the copies hold beyond a clock that the vault has reached; -1 asks for all of it. Never rejects: what can't
   * be opened counts as not there.
   */
  found(beyond: number): Promise<Found>;
  /** The clock of the newest copy; -1 where there is none. Never rejects. */
  reached(): Promise<number>;
  /** Something was saved; a mirror is due before long, and its history with it where the mark says so. */
  saved(): void;
  /** The page is hidden with these unsaved. Done before this returns; whether all of them are kept until the next start. */
  hidden(unsaved: readonly Document[]): boolean;
  /** All is saved: the last sentence has done its work. */
  settled(): void;
  /** Writes both halves of the mirror now, twice and cleanly, so that no file holds what was there before. Rejects where it may not. */
  renew(): Promise<void>;
  /** Whether a copy is being written, which takes the documents and the keys as they are. */
  isWriting(): boolean;
  /** Does what is to be done once a day. */
  tidy(work: () => Promise<void>): Promise<void>;
  /** When the mirror was last written, in milliseconds since 1970; undefined where it never was. */
  mirroredAt(): number | undefined;
  /** Takes every copy away. */
  clear(): Promise<void>;
}

/** Nobody types for so long, and the mirror is written. In milliseconds. */
const IDLE_MS = 10_000;
/** Somebody who types without a pause has it written all the same. */
const BUSY_MS = 60_000;
const DAY_MS = 86_400_000;
/** Reading years of versions takes no longer, also on a slow phone. */
const READING_MS = 30_000;
/** A new workbook has no copy yet, and a new profile is where whole databases were lost. */
const FIRST_MS = 500;

/** What looks after the copies of the workbook of that name. Nothing is read or written before it is asked to. */
export function createCopies({ name, identity, keys, documents, versions, readable, mayWrite }: CopiesOptions): Copies {
  const sentence = createSentence(name);
  const files = openFiles(name);
  const mirror: Promise<Mirror> = files.then((each) => createMirror(each, () => identity().lockKey));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  /** One writing after the other. */
  let writing: Promise<void> = Promise.resolve();
  let underWay = 0;

  /** Writes the mirror once what is being written is done. The history is longer, so it isn't written amid typing. */
  function write(withHistory: boolean, clean = false): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    waitingSince = undefined;
    async function go(): Promise<void> {
      const to = await mirror;
      if (!mayWrite()) {
        // Whoever renews them goes by it that no other ones are left.
        if (clean) throw new Error('nothing may be written now');
        return;
      }
      const all = documents();
      const vault = identity();
      // Without a lock there is none, and what an earlier lock left goes with its keys.
      if (vault.record.lock || clean) await writeReadable(await files, vault, readable());
      await to.write('documents', vault, { documents: all, versions: [] }, clean);
      mark(mirroredMarkOf(name), String(Date.now()));
      mark(countMarkOf(name), String(all.length));
      if (!clean && !isMarked(historyDueMarkOf(name))) return;
      if (!withHistory) {
        // It follows once nobody types, also where nothing more is saved.
        if (timer === undefined) writeLater(IDLE_MS, true);
        return;
      }
      unmark(historyDueMarkOf(name));
      try {
        const past = await withinLimit(versions(), READING_MS);
        // Reading them may have shown that the browser has emptied the vault; what is mirrored is worth more, then.
        if (!mayWrite()) throw new Error('nothing may be written now');
        await to.write('history', vault, compacted({ documents: [], versions: past }, LIMITS.bytes), clean);
      } catch (error) {
        mark(historyDueMarkOf(name));
        throw error;
      }
    }
    underWay += 1;
    writing = writing
      .catch(() => undefined)
      .then(go)
      .finally(() => {
        underWay -= 1;
      });
    return writing;
  }

  // A copy that can't be written is tried again after the next save, and Settings tells.
  function writeLater(wait: number, withHistory: boolean): void {
    clearTimeout(timer);
    timer = setTimeout(() => void write(withHistory).catch(() => undefined), wait);
  }

  return {
    async found(beyond) {
      const copy = await mirror.catch(() => undefined);
      const current = await copy?.read('documents', beyond);
      // What the documents were is read only for a vault that has lost something.
      const history = current && (await copy?.read('history', -1));
      const last = await sentence.read(keys, identity().lockKey);
      const all = [current, history, last].flatMap((contents) => contents ?? []);
      const from = current ? 'mirror' : last ? 'sentence' : 'nowhere';
      return { from, documents: all.flatMap((each) => each.documents), versions: all.flatMap((each) => each.versions) };
    },
    reached: () => mirror.then((copy) => copy.stamp('documents')).catch(() => -1),
    saved() {
      const now = Date.now();
      if (!isMarked(mirroredMarkOf(name))) {
        // The first one isn't put off by more typing.
        if (timer === undefined) writeLater(FIRST_MS, false);
        return;
      }
      waitingSince ??= now;
      const left = waitingSince + BUSY_MS - now;
      writeLater(Math.max(0, Math.min(IDLE_MS, left)), left >= IDLE_MS);
    },
    hidden(unsaved) {
      const kept = unsaved.length === 0 || sentence.write(identity(), unsaved);
      if (timer !== undefined) void write(false).catch(() => undefined);
      return kept;
    },
    settled: sentence.drop,
    async renew() {
      for (let file = 0; file < 2; file += 1) {
        mark(historyDueMarkOf(name));
        await write(true, true);
      }
    },
    isWriting: () => underWay > 0,
    async tidy(work) {
      const last = markedFigure(tidiedMarkOf(name));
      if (last !== undefined && Date.now() - last < DAY_MS) return;
      await work();
      mark(tidiedMarkOf(name), String(Date.now()));
    },
    mirroredAt: () => markedFigure(mirroredMarkOf(name)),
    async clear() {
      clearTimeout(timer);
      await writing.catch(() => undefined);
      // What was being written may have asked for more.
      clearTimeout(timer);
      for (const keyOf of [
        sentenceKeyOf,
        mirroredMarkOf,
        countMarkOf,
        historyDueMarkOf,
        tidiedMarkOf,
        spareNameOf,
        lockedMarkOf,
      ]) {
        // Not borne here: whoever erases everything is told when something is left.
        localStorage.removeItem(keyOf(name));
      }
      await (await files).clear();
    },
  };
}
