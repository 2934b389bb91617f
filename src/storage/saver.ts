import type { Document } from '#domain/documents/document.ts';
import type { Save } from './vault.ts';

/** `nothing`: nothing was written since opening. `saved` is said only when the browser has acknowledged every change. */
export type SaveStatus = 'nothing' | 'saving' | 'saved' | 'failed';

export interface SaverOptions {
  readonly put: (saves: readonly Save[]) => Promise<void>;
  readonly onStatus: (status: SaveStatus) => void;
}

export interface Saver {
  /**
   * Notes a change. The first of a burst is written in this very task, later ones at most every 50 ms. Returns whether
   * a new stretch begins with it.
   */
  changed(document: Document): boolean;
  /** Issues a write of all that isn't acknowledged, now. For a page being hidden, and for 'Try again'. */
  flush(): void;
  /** The next change of this document begins a new stretch, so that what it replaces is kept as a version. */
  endStretch(documentId: string): void;
  /** Ids of the documents with changes that the browser has not acknowledged. */
  unsaved(): ReadonlySet<string>;
  /** The state of a document that the browser has acknowledged last; undefined when none was written here. */
  acknowledged(documentId: string): Document | undefined;
  /** Nothing is written before this is called with true: another tab may hold the pen. */
  allow(writing: boolean): void;
}

/**
 * Least time between two writes, in milliseconds. A throttle: typing on doesn't put it off. What is written has to be
 * on the device 100 ms after the key, and the write itself takes a part of them.
 */
const WRITE_EVERY_MS = 50;
const STRETCH_ENDS_AFTER_MS = 30_000;
const RETRY_AFTER_MS = [200, 600, 1_500, 5_000];
/** A write without an answer for this long is shown as failed; if it completes later, it counts. */
const ANSWER_WITHIN_MS = 1_500;

/** A moment by two clocks, in milliseconds: the device's, which can be put forward or back, and one that runs while it is awake. */
interface Moment {
  readonly clock: number;
  readonly running: number;
}

/** Whether a stretch of writing has ended between two changes. Whichever clock tells more is believed. */
function isPause(before: Moment | undefined, now: Moment): boolean {
  if (!before) return true;
  return Math.max(now.running - before.running, Math.abs(now.clock - before.clock)) > STRETCH_ENDS_AFTER_MS;
}

/** Decides when documents are written, and says truthfully whether they are. */
export function createSaver({ put, onStatus }: SaverOptions): Saver {
  const unacknowledged = new Map<string, Document>();
  const acknowledged = new Map<string, Document>();
  const unsent = new Set<string>();
  const lastChange = new Map<string, Moment>();
  const startingStretch = new Set<string>();
  let allowed = false;
  let throttle: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Writes are numbered; `answered` holds the number of the latest acknowledged one for each document. */
  let writes = 0;
  const answered = new Map<string, number>();
  let failures = 0;
  let shown: SaveStatus = 'nothing';

  function show(status: SaveStatus): void {
    if (status === shown) return;
    shown = status;
    onStatus(status);
  }

  function write(ids: Iterable<string>): void {
    const saves = [...ids].flatMap((id): readonly Save[] => {
      const document = unacknowledged.get(id);
      return document ? [{ document, keepPrevious: startingStretch.has(id) }] : [];
    });
    unsent.clear();
    if (saves.length === 0) return;
    if (!allowed) {
      // The vault may be slow to open, or never open; whoever has typed is told as with a write that has no answer.
      waiting ??= setTimeout(() => {
        waiting = undefined;
        if (!allowed && unacknowledged.size > 0) show('failed');
      }, ANSWER_WITHIN_MS);
      return;
    }
    writes += 1;
    const number = writes;
    const late = setTimeout(() => {
      // A later write may have kept the same words in the meantime.
      if (saves.some(({ document: { id } }) => unacknowledged.has(id) && (answered.get(id) ?? 0) < number)) failed(true);
    }, ANSWER_WITHIN_MS);
    put(saves).then(
      () => {
        clearTimeout(late);
        acknowledge(saves, number);
      },
      () => {
        clearTimeout(late);
        failed(false);
      },
    );
  }

  function acknowledge(saves: readonly Save[], number: number): void {
    for (const { document, keepPrevious } of saves) {
      answered.set(document.id, Math.max(number, answered.get(document.id) ?? 0));
      acknowledged.set(document.id, document);
      if (keepPrevious) startingStretch.delete(document.id);
      if (unacknowledged.get(document.id) === document) unacknowledged.delete(document.id);
    }
    failures = 0;
    if (unacknowledged.size === 0) show('saved');
    else if (unsent.size === 0) show('saving');
  }

  function failed(certain: boolean): void {
    // Two in a row, within a second: worth telling. One alone is retried before anybody notices.
    if (certain || failures > 0) show('failed');
    const wait = RETRY_AFTER_MS[Math.min(failures, RETRY_AFTER_MS.length - 1)];
    failures += 1;
    retry ??= setTimeout(() => {
      retry = undefined;
      write(unacknowledged.keys());
    }, wait);
  }

  function tick(): void {
    throttle = undefined;
    if (unsent.size === 0) return;
    write(unsent);
    throttle = setTimeout(tick, WRITE_EVERY_MS);
  }

  return {
    changed(document) {
      const { id } = document;
      const now = { clock: Date.now(), running: performance.now() };
      const begins = isPause(lastChange.get(id), now);
      if (begins) startingStretch.add(id);
      lastChange.set(id, now);
      unacknowledged.set(id, document);
      unsent.add(id);
      if (shown !== 'failed') show('saving');
      if (throttle === undefined) tick();
      return begins;
    },
    flush() {
      clearTimeout(retry);
      retry = undefined;
      write(unacknowledged.keys());
    },
    endStretch(documentId) {
      lastChange.delete(documentId);
    },
    unsaved: () => new Set(unacknowledged.keys()),
    acknowledged: (documentId) => acknowledged.get(documentId),
    allow(writing) {
      allowed = writing;
      if (writing) write(unacknowledged.keys());
    },
  };
}
