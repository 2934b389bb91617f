import type { Document } from '#domain/documents/document.ts';
import type { VaultContents, Version } from '#domain/merge/contents.ts';
import { mirroredMarkOf, sentenceKeyOf, tidiedMarkOf } from '../copy-marks.ts';
import type { VaultRow } from '../database.ts';
import { openFiles } from './files.ts';
import type { Mirror } from './mirror.ts';
import { createMirror } from './mirror.ts';
import { createSentence } from './sentence.ts';

interface KeeperOptions {
  /** The workbook's name; its copies are called after it. */
  readonly name: string;
  readonly identity: () => VaultRow;
  readonly documents: () => readonly Document[];
  readonly versions: () => Promise<readonly Version[]>;
}

/** What the copies hold, and whether a whole copy was needed for it or the last sentence alone. */
export interface Found extends VaultContents {
  readonly from: 'mirror' | 'sentence' | 'nowhere';
}

/** Looks after the copies: the mirror, written while nobody types, and the last sentence, written on hiding. */
export interface Keeper {
  /**
   * What the copies hold beyond a clock that the vault has reached; -1 asks for all of it. Never rejects: what can't
   * be opened counts as not there.
   */
  found(beyond: number): Promise<Found>;
  /** Something was saved; a mirror is due before long. `stretch` says that a version was put away with it. */
  saved(stretch: boolean): void;
  /** The page is hidden with these unsaved. Done before this returns. */
  hidden(unsaved: readonly Document[]): void;
  /** All is saved: the last sentence has done its work. */
  settled(): void;
  /** Writes both parts of the mirror now, twice, so that neither file holds what was there before. */
  renew(): Promise<void>;
  /** Does what is to be done once a day. */
  tidy(work: () => Promise<void>): Promise<void>;
  /** When the mirror was last written in this visit, in milliseconds since 1970. */
  mirroredAt(): number | undefined;
  /** Takes every copy away. */
  clear(): Promise<void>;
}

/** Nobody types for so long, and the mirror is written. In milliseconds. */
const IDLE_MS = 10_000;
/** Somebody who types without a pause has it written all the same. */
const BUSY_MS = 60_000;
/** A new workbook has no copy yet, and a new profile is where whole databases were lost. */
const FIRST_MS = 500;

export function createKeeper({ name, identity, documents, versions }: KeeperOptions): Keeper {
  const sentence = createSentence(name);
  const files = openFiles(name);
  const mirror: Promise<Mirror> = files.then(createMirror);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let historyDue = true;
  let mirroredAt: number | undefined;
  /** One writing after the other. */
  let writing: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    waitingSince = undefined;
    writing = writing.catch(() => undefined).then(async () => {
      const to = await mirror;
      const withHistory = historyDue;
      historyDue = false;
      const all = documents();
      try {
        await to.write('documents', identity(), { documents: all, versions: [] });
        if (withHistory) await to.write('history', identity(), { documents: [], versions: await versions() });
      } catch (error) {
        historyDue ||= withHistory;
        throw error;
      }
      mirroredAt = Date.now();
      mark(all.length);
    });
    return writing;
  }

  function mark(count: number): void {
    try {
      localStorage.setItem(mirroredMarkOf(name), String(count));
    } catch {
      // Without the mark a lost database is found out about a moment later.
    }
  }

  return {
    async found(beyond) {
      const copy = await mirror.catch(() => undefined);
      const current = await copy?.read('documents', beyond);
      // What the documents were is read only for a vault that has lost something.
      const history = current && (await copy?.read('history', -1));
      const last = sentence.read();
      const all = [current, history, last].flatMap((contents) => contents ?? []);
      const from = current ? 'mirror' : last ? 'sentence' : 'nowhere';
      return { from, documents: all.flatMap((each) => each.documents), versions: all.flatMap((each) => each.versions) };
    },
    saved(stretch) {
      historyDue ||= stretch;
      const now = Date.now();
      waitingSince ??= now;
      const wait = mirroredAt === undefined ? FIRST_MS : Math.max(0, Math.min(IDLE_MS, waitingSince + BUSY_MS - now));
      // The first one isn't put off by more typing.
      if (mirroredAt === undefined && timer !== undefined) return;
      clearTimeout(timer);
      // A copy that can't be written is tried again after the next save, and Settings tells.
      timer = setTimeout(() => void write().catch(() => undefined), wait);
    },
    hidden(unsaved) {
      if (unsaved.length > 0) sentence.keep(identity(), unsaved);
      if (timer !== undefined) void write().catch(() => undefined);
    },
    settled: sentence.drop,
    async renew() {
      for (let file = 0; file < 2; file += 1) {
        historyDue = true;
        await write();
      }
    },
    async tidy(work) {
      const today = new Date().toDateString();
      if (localStorage.getItem(tidiedMarkOf(name)) === today) return;
      await work();
      localStorage.setItem(tidiedMarkOf(name), today);
    },
    mirroredAt: () => mirroredAt,
    async clear() {
      clearTimeout(timer);
      await writing.catch(() => undefined);
      for (const key of [sentenceKeyOf(name), mirroredMarkOf(name), tidiedMarkOf(name)]) localStorage.removeItem(key);
      await (await files).clear();
    },
  };
}
