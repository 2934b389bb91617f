import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { withLeaves } from '#domain/documents/document.ts';
import { randomId } from '#storage/sealing.ts';
import { createPresentDocuments, isAhead } from './present-shape.ts';
import type { Shelf } from './shelf.ts';
import { createShelf } from './shelf.ts';
import type { Status, Undo } from './status.ts';
import { mayChange, OPENING } from './status.ts';

/** What to write at which addresses of one document. */
export type Values = readonly (readonly [Address, Value])[];

/** Goes by what happens to the documents, in the task in which it happens. */
export interface Follower {
  /** A document has to be written down. `before` is what the reader's own change replaced; undefined where it came from a merge. */
  readonly onWritten?: (document: Document, before: Document | undefined) => void;
  /** The documents on the device were taken in. */
  readonly onRead?: () => void;
}

/**
 * The documents in memory and how things stand. All that the screen shows is read from here, and all that is written
 * goes through here. Knows nothing of the device: who writes down, and who reads from there, follows it.
 */
export interface DocumentStore {
  /** The documents as they were written or read, in whichever shape. */
  readonly shelf: Shelf;
  /** A document in its worksheet's present shape; an empty one where nothing was written. The same object until it changes. */
  document(documentId: string): Document;
  /** Whether a newer Fledge wrote the document. */
  isAhead(documentId: string): boolean;
  /** Whether the reader can't write in the document now. */
  isReadOnly(documentId: string): boolean;
  /** Writes leaves of one document as one change of the reader's, where they may. `erasing`: also in a newer shape. */
  change(documentId: string, values: Values, undo?: Undo, erasing?: boolean): void;
  /** Writes anew what the last change could undo. */
  undo(): void;
  /** Puts a document that was merged in the place of the one here, to be written down. */
  write(document: Document): void;
  /** A document with values written in it, each leaf with its time and its writer. The store is as it was. */
  stamped(document: Document, values: Values): Document;
  /** Who writes in this opening, as leaves name it. */
  readonly writer: string;
  /** The next time of the logical clock, later than all that was seen. */
  tick(): number;
  /** Puts the logical clock no earlier than `lamport`. */
  seen(lamport: number): void;
  /** Notes a row that was begun before the stored ones were known, by its address. */
  standIn(row: Address): void;
  /** The rows of a document that were begun so. */
  standInsOf(documentId: string): readonly Address[];
  /** The documents on the device were taken in, with what was found about them. */
  read(found: Pick<Status, 'unreadable' | 'newer'>): void;
  status(): Status;
  /** Changes how things stand, and tells whoever listens. */
  tell(change: Partial<Status>): void;
  /** Counts what was told. */
  revision(): number;
  /** Hears that something changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Follows the documents for as long as the store lives. */
  follow(follower: Follower): void;
}

/** An empty store, in which can be written at once. */
export function createDocumentStore(): DocumentStore {
  const shelf = createShelf();
  const present = createPresentDocuments(shelf);
  const listeners = new Set<() => void>();
  const followers: Follower[] = [];
  const standIns = new Set<Address>();
  const writer = randomId().slice(0, 8);
  let status = OPENING;
  let clock = 0;
  let revision = 0;
  let changing = false;
  let undoable: Values = [];

  const isReadOnly = (documentId: string) => isAhead(present.of(documentId)) || !mayChange(status);

  function tell(change: Partial<Status>): void {
    revision += 1;
    status = { ...status, ...change };
    // Whoever listens is told once of a change, not also of its being sent to the storage meanwhile.
    if (changing) return;
    for (const listener of listeners) listener();
  }

  function tick(): number {
    clock += 1;
    return clock;
  }

  function write(document: Document, before?: Document): void {
    shelf.set(document.id, document);
    for (const { onWritten } of followers) onWritten?.(document, before);
  }

  function stamped(previous: Document, values: Values): Document {
    const at = Date.now();
    return withLeaves(
      previous,
      values.map(([address, value]): readonly [Address, Leaf] => [address, { value, lamport: tick(), writer, at }]),
    );
  }

  function change(documentId: string, values: Values, undo?: Undo, erasing = false): void {
    if (erasing ? !mayChange(status) : isReadOnly(documentId)) return;
    const before = present.of(documentId);
    const next = stamped(before, values);
    // It was in its present shape before this change.
    present.note(next);
    undoable = undo?.back ?? [];
    changing = true;
    try {
      write(next, before);
    } finally {
      changing = false;
    }
    tell({ undo: undo && { address: undo.address, what: undo.what } });
  }

  return {
    shelf,
    document: present.of,
    isAhead: (documentId) => isAhead(present.of(documentId)),
    isReadOnly,
    change,
    undo: () => void (status.undo && change(documentIdOf(status.undo.address), undoable)),
    write: (document) => write(document),
    stamped,
    writer,
    tick,
    seen(lamport) {
      clock = Math.max(clock, lamport);
    },
    standIn: (row) => void standIns.add(row),
    standInsOf: (documentId) => [...standIns].filter((row) => documentIdOf(row) === documentId),
    read({ unreadable, newer }) {
      standIns.clear();
      tell({ storage: 'open', unreadable, newer });
      for (const { onRead } of followers) onRead?.();
    },
    status: () => status,
    tell,
    revision: () => revision,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: (follower) => void followers.push(follower),
  };
}
