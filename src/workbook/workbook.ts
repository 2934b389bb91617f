import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import type { Address } from '#domain/documents/address.ts';
import { addressOf, documentIdOf, worksheetIdOf } from '#domain/documents/address.ts';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { emptyDocument, valueAt, withLeaves } from '#domain/documents/document.ts';
import { SITUATION } from '#domain/paths/situation.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import { ERASED, erasingsIn, withoutErased } from '#domain/merge/erasings.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { marking, MARKS } from '#domain/marks/marks.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { isWrittenLater, present } from '#domain/worksheets/reading.ts';
import { versionOf } from '#domain/worksheets/worksheet.ts';
import { randomId } from '#storage/sealing.ts';
import { adopt, highestClock, inFirstRow } from './persistence/adopt.ts';
import { createShelf } from './memory/shelf.ts';
import type { SituationCommands } from './memory/situation.ts';
import { createSituation } from './memory/situation.ts';
import type { Care } from './care/care.ts';
import type { Progress } from './pace/pauses.ts';
import { connectStorage } from './persistence/connect.ts';
import { NOWHERE } from './persistence/persistence.ts';
import type { Status, Undo } from './memory/status.ts';
import { OPENING } from './memory/status.ts';

/** The id of the document that holds the settings, a leaf each. */
export const SETTINGS = 'settings';

/** Documents in which no text is written that could be lost. */
const PICKED: ReadonlySet<string> = new Set([MARKS, SETTINGS, SITUATION]);

/** The reader's state and its commands. React reads it with `useSyncExternalStore`; nothing here knows React. */
export interface Workbook extends SituationCommands {
  subscribe(listener: () => void): () => void;
  status(): Status;
  /** A document in its worksheet's present shape; an empty one where nothing was written. The same object until it changes. */
  document(documentId: string): Document;
  /** Ids of the documents that exist. */
  documentIds(): readonly string[];
  /** Counts the changes; 0 until the vault is open or something is typed. */
  revision(): number;
  /** Whether the reader can't write in the document now. */
  isReadOnly(documentId: string): boolean;
  /** Whether a newer Fledge wrote the document, so that this one can't write in it. It can be erased. */
  isAhead(documentId: string): boolean;
  /** Writes an answer; `null` clears it without an offer to undo. */
  answer(address: Address, value: Value): void;
  /**
   * Writes an answer in a row, which comes into being with it. One that stands in for rows which nobody knows of yet
   * (`standsIn`) becomes the first of them once they are known; where they are known already, nothing is written.
   */
  answerInRow(field: Address, rowId: string, column: string, value: Value, standsIn?: boolean): void;
  /** Empties a leaf and offers to undo. */
  clear(address: Address): void;
  /**
   * Whether something was written at an address in an earlier stretch of writing, cleared or not, so that there may be
   * earlier wordings of it. False after it was erased.
   */
  hadEarlier(address: Address): boolean;
  removeRow(field: Address, rowId: string): void;
  /** Moves a row up (-1) or down (1); does nothing at the ends. */
  moveRow(field: Address, rowId: string, by: -1 | 1): void;
  /** Brings back what was last cleared or removed. */
  undo(): void;
  /** Marks what stands at an address and all below it. */
  mark(address: Address, mark: Mark): void;
  setting(name: string): Value | undefined;
  set(name: string, value: Value): void;
  /** The reader has left a document: what is written next is a new stretch of writing. */
  leave(documentId: string): void;
  /** Writes whatever is not acknowledged yet, in this task. */
  flush(): void;
  /** Takes the pen from another tab, after reading what it wrote. */
  writeHere(): void;
  /** Settles when the vault is open, or known not to be. Never rejects. */
  readonly ready: Promise<void>;
  /** Backups, earlier wordings, erasing, and how the storage is; loaded when it is asked for. Rejects when it can't be loaded. */
  care(): Promise<Care>;
}

export interface WorkbookOptions {
  /** The name of the database. Without one, nothing is stored: what is written is gone with the workbook. */
  readonly name?: string;
}

const EMPTY = emptyDocument('', 1);

/** Opens the reader's workbook. It can be written in at once; what is typed before the vault is open is kept and saved. */
export function openWorkbook({ name }: WorkbookOptions): Workbook {
  const documents = createShelf();
  const empties = new Map<string, Document>();
  const presented = new Map<string, { from: Document; worksheet: Worksheet; document: Document }>();
  /** Each document as it was before the last stretch of writing in this opening. */
  const before = new Map<string, Document>();
  const listeners = new Set<() => void>();
  const writer = randomId().slice(0, 8);
  let status = OPENING;
  let clock = 0;
  let revision = 0;
  let changing = false;
  let undoable: readonly (readonly [Address, Value])[] = [];
  /** Rows that were begun before the vault was open, by their addresses. */
  const standIns = new Set<Address>();

  function tell(change: Partial<Status>): void {
    revision += 1;
    status = { ...status, ...change };
    // Whoever listens is told once of a change, not also of its being sent to the storage meanwhile.
    if (changing) return;
    for (const listener of listeners) listener();
  }

  function document(documentId: string): Document {
    const worksheet = worksheetDefinitions.now(worksheetIdOf(documentId));
    const found = documents.get(documentId);
    if (!found) {
      const empty = empties.get(documentId) ?? {
        ...EMPTY,
        id: documentId,
        worksheetVersion: worksheet ? versionOf(worksheet) : 1,
      };
      empties.set(documentId, empty);
      return empty;
    }
    if (!worksheet) return found;
    const known = presented.get(documentId);
    if (known?.from === found && known.worksheet === worksheet) return known.document;
    const shaped = present(worksheet, found);
    presented.set(documentId, { from: found, worksheet, document: shaped });
    return shaped;
  }

  function isAhead(documentId: string): boolean {
    const worksheet = worksheetDefinitions.now(worksheetIdOf(documentId));
    return worksheet !== undefined && isWrittenLater(worksheet, document(documentId));
  }

  const isClosed = () => status.newer || status.pen === 'elsewhere';
  const isReadOnly = (documentId: string) => isAhead(documentId) || isClosed();
  /** A document with values written in it, which aren't in the workbook by that. */
  function written(previous: Document, values: readonly (readonly [Address, Value])[]): Document {
    const at = Date.now();
    return withLeaves(
      previous,
      values.map(([address, value]): readonly [Address, Leaf] => [address, { value, lamport: (clock += 1), writer, at }]),
    );
  }

  /** Writes leaves of one document as one change; `erasing` also in one that is in a newer shape. */
  function change(
    documentId: string,
    values: readonly (readonly [Address, Value])[],
    undo: Undo | undefined,
    erasing = false,
  ): void {
    if (erasing ? isClosed() : isReadOnly(documentId)) return;
    const previous = document(documentId);
    const next = written(previous, values);
    documents.set(documentId, next);
    // It was in its present shape before this change, so the next reading needn't walk it again.
    const worksheet = worksheetDefinitions.now(worksheetIdOf(documentId));
    if (worksheet) presented.set(documentId, { from: next, worksheet, document: next });
    undoable = undo?.back ?? [];
    changing = true;
    try {
      if (storage.changed(next)) before.set(documentId, previous);
    } finally {
      changing = false;
    }
    tell({ undo: undo && { address: undo.address, what: undo.what } });
  }

  const situation = createSituation({
    stored: () => document(SITUATION),
    isReadOnly: () => isReadOnly(SITUATION),
    change: (values) => change(SITUATION, values, undefined),
    tell: () => tell({}),
  });

  const storage =
    name === undefined
      ? NOWHERE
      : connectStorage(name, {
          onContents: ({ documents: stored, unreadable, newer, unsaved }) => {
            clock = stored.reduce((highest, found) => Math.max(highest, found.clock), clock);
            const inMemory = documents.opened();
            for (const found of stored) documents.put(found);
            const erasings = erasingsIn(inMemory.length === 0 ? [] : [document(ERASED)]);
            for (const mine of inMemory) {
              const theirs = stored.find(({ id }) => id === mine.id)?.open();
              if (!unsaved.has(mine.id)) {
                documents.set(mine.id, withoutErased(theirs ? mergeDocuments(theirs, mine) : mine, erasings));
                continue;
              }
              const acknowledged = storage.acknowledged(mine.id);
              const begun = [...standIns].filter((at) => documentIdOf(at) === mine.id);
              const typed = theirs ? begun.reduce((all, at) => inFirstRow(theirs, all, at), mine) : mine;
              const { document: joined, lamport } = adopt(theirs, typed, {
                clock,
                writer,
                acknowledged,
                picked: PICKED.has(mine.id),
              });
              clock = lamport;
              documents.set(mine.id, joined);
              storage.changed(joined);
            }
            standIns.clear();
            tell({ storage: 'open', unreadable, newer });
            situation.opened();
          },
          onLate: () => tell({ storage: 'late' }),
          onUnavailable: () => tell({ storage: 'unavailable' }),
          onPen: (pen) => {
            tell({ pen });
            if (pen === 'here') moveAnswers();
          },
          onSave: (save) => tell({ save }),
          onFound: async (found) => {
            const { documents: back } = await take(found, 'later');
            // Earlier wordings alone aren't missed by anybody: the copy may hold some that were thinned out since.
            if (back.length > 0) tell({ restored: found.from === 'mirror' ? 'copy' : 'sentence' });
          },
          onEmptied: () => tell({ restored: 'memory' }),
          documents: documents.all,
        });

  /** Takes in what another copy holds, on the device and then here. */
  async function take(theirs: VaultContents, marks: MarksRule, onProgress?: Progress): Promise<Taken> {
    const { takeContents } = await import('./persistence/take-contents.ts');
    const taken = await takeContents(theirs, { documentIds: documents.ids, document, storage }, marks, onProgress);
    const erasings = erasingsIn([...taken.documents, document(ERASED)]);
    for (const each of taken.documents) {
      // Somebody may have typed meanwhile.
      const meanwhile = documents.get(each.id);
      const merged = meanwhile ? withoutErased(mergeDocuments(meanwhile, each), erasings) : each;
      documents.set(each.id, merged);
      storage.changed(merged);
    }
    clock = Math.max(clock, highestClock([...taken.documents, ...taken.versions.map((version) => version.document)]));
    tell({});
    moveAnswers();
    return taken;
  }

  /** Takes answers to where their questions stand now. What can't be moved stays, and is tried again at the next start. */
  function moveAnswers(): void {
    const held = documents.ids();
    if (!worksheets.some(({ id, moved }) => moved && held.includes(id))) return;
    void import('./persistence/move-answers.ts')
      .then(({ moveAnswers: move }) => move({ held, document, isReadOnly, change }))
      .catch(() => undefined);
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    status: () => status,
    document: (documentId) => situation.over(document(documentId)),
    documentIds: documents.ids,
    revision: () => revision,
    isReadOnly,
    isAhead,
    answer: (address, value) => change(documentIdOf(address), [[address, value]], undefined),
    answerInRow: (field, rowId, column, value, standsIn = false) => {
      const id = documentIdOf(field);
      const order = rowIds(document(id), field);
      if (standsIn && order.length > 0 && !order.includes(rowId)) return;
      if (standsIn && status.storage !== 'open') standIns.add(addressOf(field, rowId));
      const joins: readonly (readonly [Address, Value])[] = order.includes(rowId) ? [] : [[field, [...order, rowId]]];
      change(id, [...joins, [addressOf(field, rowId, column), value]], undefined);
    },
    clear: (address) => {
      const id = documentIdOf(address);
      const cleared = valueAt(document(id), address);
      if (cleared === undefined) return;
      change(id, [[address, null]], { what: 'cleared', address, back: [[address, cleared]] });
    },
    hadEarlier: (address) => {
      const id = documentIdOf(address);
      // What was erased has no time.
      return status.storage === 'open' && !!(before.get(id) ?? document(id)).leaves[address]?.at;
    },
    removeRow: (field, rowId) => {
      const id = documentIdOf(field);
      const address = addressOf(field, rowId);
      // Written anew on undo, so that the row outlives its tombstone wherever the two are merged.
      change(id, [[address, null]], { what: 'removed', address, back: [[address, true]] });
    },
    moveRow: (field, rowId, by) => {
      const id = documentIdOf(field);
      const order = [...rowIds(document(id), field)];
      const from = order.indexOf(rowId);
      const other = order[from + by];
      if (from < 0 || other === undefined) return;
      order[from] = other;
      order[from + by] = rowId;
      change(id, [[field, order]], undefined);
    },
    undo: () => void (status.undo && change(documentIdOf(status.undo.address), undoable, undefined)),
    mark: (address, mark) => change(MARKS, marking(document(MARKS), address, mark), undefined),
    ...situation.commands,
    setting: (key) => valueAt(document(SETTINGS), addressOf(SETTINGS, key)),
    set: (key, value) => change(SETTINGS, [[addressOf(SETTINGS, key), value]], undefined),
    leave: storage.leave,
    flush: storage.flush,
    writeHere: storage.takePen,
    ready: storage.ready,
    care: async () => {
      const { createCare } = await import('./care/care.ts');
      return createCare({ documents, document, storage, take, change, written, isClosed });
    },
  };
}
