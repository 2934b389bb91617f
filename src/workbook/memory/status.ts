import type { Address } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import type { SaveStatus } from '#storage/saver.ts';
import type { Pen } from '#storage/writer-lock.ts';

/** What can be undone: an answer was cleared, a row removed, an earlier wording brought back. */
export type Undoable = 'cleared' | 'removed' | 'brought';

/** How things stand, for the screen. A new object at each change. Each fact has its one name here. */
export interface Status {
  /**
   * Whether the documents on the device are known. `late`: still opening, for longer than usual, and what is written
   * meanwhile is in memory only. `unavailable`: this browser stores nothing; what is written lasts as long as the page.
   * Of a `newer` vault: this Fledge can't read it, and nothing can be written. `locked`: the reader has to open the lock
   * first, and nothing else is shown. `nowhere`: what is written lasts as long as the page because the reader chose it, and
   * nothing on the device is looked at.
   */
  readonly storage: 'opening' | 'late' | 'open' | 'unavailable' | 'locked' | 'nowhere';
  /** Whether the vault that is open has a lock. */
  readonly hasLock: boolean;
  /** Which tab writes. `here` is said only once the vault was read with the writer's lock in hand. */
  readonly pen: Pen;
  /** A later Fledge wrote here; this one reads and doesn't write. */
  readonly newer: boolean;
  /** How many stored documents could not be opened. They are still there. */
  readonly unreadable: number;
  /**
   * What was put back: at this start from a whole copy or from the last sentence alone, or from memory after the browser
   * had emptied the storage under the running page.
   */
  readonly restored: 'copy' | 'sentence' | 'memory' | undefined;
  readonly save: SaveStatus;
  /** What *Undo* would bring back, until the next change. */
  readonly undo: { readonly address: Address; readonly what: Undoable } | undefined;
}

/**
 * Whether what is typed here reaches the device (`writing`), or the one thing that stands in the way; of several, the
 * one that a reader has to know first.
 */
export type Access = 'writing' | 'nowhere' | 'unavailable' | 'newer' | 'elsewhere' | 'late' | 'opening';

/** What the facts about vault and pen come to. */
export function accessOf({ storage, pen, newer }: Status): Access {
  if (storage === 'nowhere') return storage;
  if (newer) return 'newer';
  if (storage === 'unavailable') return 'unavailable';
  if (pen === 'elsewhere') return 'elsewhere';
  if (storage === 'late') return 'late';
  return storage === 'open' && pen === 'here' ? 'writing' : 'opening';
}

/** Whether the reader may write, if only in memory for now: nobody else does, and no later Fledge did. */
export function mayChange({ pen, newer }: Status): boolean {
  return !newer && pen !== 'elsewhere';
}

/** How a change is undone: by writing the values anew. */
export interface Undo {
  readonly what: Undoable;
  readonly address: Address;
  readonly back: readonly (readonly [Address, Value])[];
}

/** How things stand before anything is known; also what prerendered pages show. */
export const OPENING: Status = {
  storage: 'opening',
  hasLock: false,
  pen: 'asking',
  newer: false,
  unreadable: 0,
  restored: undefined,
  save: 'nothing',
  undo: undefined,
};
