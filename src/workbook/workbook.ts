import type { Address } from '#domain/documents/address.ts';
import { documentIdOf, worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Care } from './care/care.ts';
import { keepInMemory } from './in-memory.ts';
import type { AnswerCommands } from './memory/answers.ts';
import { createAnswers } from './memory/answers.ts';
import { createDocumentStore } from './memory/document-store.ts';
import type { SituationCommands } from './memory/situation.ts';
import { createSituation } from './memory/situation.ts';
import type { Status } from './memory/status.ts';
import { connectPersistence } from './persistence/connect.ts';
import type { Persistence } from './persistence/persistence.ts';

/**
 * The reader's state and its commands. React reads it with `useSyncExternalStore`; nothing here knows React.
 *
 * What is behind it, each knowing only what stands before it: `memory/` holds the documents and how things stand, and
 * tells of each change; `persistence/` follows it, writes down, reads back and looks after the copies; `care/` does what
 * is done with the workbook as a whole. This file puts them together.
 */
export interface Workbook extends AnswerCommands, SituationCommands {
  subscribe(listener: () => void): () => void;
  status(): Status;
  /** A document in its worksheet's present shape; an empty one where nothing was written. The same object until it changes. */
  document(documentId: string): Document;
  /** Ids of the documents that exist. */
  documentIds(): readonly string[];
  /** Ids of the documents of one worksheet: its own, or one for each occasion on which it was filled in. */
  documentIdsOf(worksheetId: string): readonly string[];
  /** Counts the changes; 0 until the vault is open or something is typed. */
  revision(): number;
  /** Whether the reader can't write in the document now. */
  isReadOnly(documentId: string): boolean;
  /** Whether a newer Fledge wrote the document, so that this one can't write in it. It can be erased. */
  isAhead(documentId: string): boolean;
  /**
   * Whether something was written at an address in an earlier stretch of writing, cleared or not, so that there may be
   * earlier wordings of it. False after it was erased.
   */
  hadEarlier(address: Address): boolean;
  /** The reader has left a document: what is written next is a new stretch of writing. */
  leave(documentId: string): void;
  /** Writes whatever is not acknowledged yet, in this task. */
  flush(): void;
  /** Takes the pen from another tab, after reading what it wrote. */
  writeHere(): void;
  /** Settles when the vault is open, or locked, or known not to be either. Never rejects. */
  readonly ready: Promise<void>;
  /** Tries a secret on the locked vault, and opens it; resolves to undefined once all that stands there is in memory. */
  unlock: Persistence['unlock'];
  /** The passkey that opens the lock; undefined where none does. */
  passkey: Persistence['passkey'];
  /** See `Persistence.letGo`. Documents that were in memory are no longer there afterwards. */
  letGo(): Promise<boolean>;
  /** What the reader wants to read without opening the lock. Never rejects. */
  readable(): Promise<readonly Document[]>;
  /** Backups, earlier wordings, erasing, and how the storage is; loaded when it is asked for. Rejects when it can't be loaded. */
  care(): Promise<Care>;
}

export interface WorkbookOptions {
  /** The name of the database. Without one, nothing on the device is read or stored: what is written is gone with the workbook. */
  readonly name?: string;
}

/** Opens the reader's workbook. It can be written in at once; what is typed before the vault is open is stored once it is. */
export function openWorkbook({ name }: WorkbookOptions): Workbook {
  const store = createDocumentStore();
  const answers = createAnswers(store);
  const situation = createSituation(store);
  const inMemory = name === undefined ? keepInMemory(store) : undefined;
  const persistence = inMemory ?? connectPersistence(name ?? '', store);

  return {
    subscribe: store.subscribe,
    status: store.status,
    document: (documentId) => situation.over(store.document(documentId)),
    documentIds: store.shelf.ids,
    documentIdsOf: (worksheetId) => store.shelf.ids().filter((id) => worksheetIdOf(id) === worksheetId),
    revision: store.revision,
    isReadOnly: store.isReadOnly,
    isAhead: store.isAhead,
    ...answers,
    ...situation.commands,
    hadEarlier(address) {
      const id = documentIdOf(address);
      // What was erased has no time.
      const at = (persistence.beforeStretch(id) ?? store.document(id)).leaves[address]?.at;
      return store.status().storage === 'open' && !!at;
    },
    leave: persistence.endStretch,
    flush: persistence.flush,
    writeHere: persistence.takePen,
    ready: persistence.ready,
    unlock: persistence.unlock,
    passkey: persistence.passkey,
    async letGo() {
      const gone = await persistence.letGo();
      if (gone) store.shelf.clear();
      return gone;
    },
    async readable() {
      const { readReadable } = await import('#storage/copies/readable.ts');
      return name === undefined ? [] : readReadable(name);
    },
    care: async () => {
      const { createCare } = await import('./care/care.ts');
      return createCare(store, persistence, inMemory?.versions);
    },
  };
}
