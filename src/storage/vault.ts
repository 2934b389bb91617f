import type { Document } from '#domain/documents/document.ts';
import { isNewer, readDocument } from '#domain/documents/document.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import type { Database, DocumentRow, VaultRow } from './database.ts';
import { createDatabase, VAULT_FORMAT } from './database.ts';
import { open, randomBytes, randomId, seal } from './envelope.ts';

/** A document to save; `keepPrevious` puts the row that it replaces among the versions. */
export interface Save {
  readonly document: Document;
  readonly keepPrevious: boolean;
}

/** What was found when the vault was read. */
export interface Contents {
  readonly documents: readonly Document[];
  /** How many rows could not be opened. They stay where they are. */
  readonly unreadable: number;
  /** A later Fledge wrote here: reading is safe, writing isn't. */
  readonly newer: boolean;
}

export interface Vault {
  /** Reads every document. Called on opening, and again after another tab has written. */
  read(): Promise<Contents>;
  /**
   * Seals and writes in one strict transaction, issued before this returns, so that a page being hidden can rely
   * on it. Resolves on the transaction's `complete` event and on nothing else; rejects with the browser's error.
   */
  put(saves: readonly Save[]): Promise<void>;
  close(): void;
}

export interface VaultOptions {
  /** The database's name; tests give each its own. */
  readonly name: string;
  /** Called before the connection closes because another tab upgrades or the browser shuts it. */
  readonly onClosing: () => void;
}

/** The vault could not be opened: no IndexedDB, refused in a private window, or damaged. */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

const OPEN_ATTEMPTS_MS = [0, 200, 600];
const OPEN_LIMIT_MS = 5_000;

/** Opens the vault, making it on the first visit. Rejects with `VaultUnavailable`. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  if (typeof indexedDB === 'undefined') throw new VaultUnavailable('no IndexedDB');
  const database = createDatabase(options.name);
  let vault = await connect(database, undefined);
  const rowIds = new Map<string, string>();
  /** The last acknowledged row of each document: what a version is made of, and what a lost database is refilled with. */
  const rows = new Map<string, DocumentRow>();

  database.on('versionchange', () => {
    options.onClosing();
    database.close({ disableAutoOpen: true });
    return false;
  });
  database.on('close', options.onClosing);

  async function read(): Promise<Contents> {
    const stored = await database.documents.toArray();
    const documents = new Map<string, Document>();
    let unreadable = 0;
    for (const row of stored) {
      const document = openRow(vault, row);
      if (!document) {
        unreadable += 1;
        continue;
      }
      const twin = documents.get(document.id);
      documents.set(document.id, twin ? mergeDocuments(twin, document) : document);
      rowIds.set(document.id, row.id);
      rows.set(row.id, row);
    }
    const newer = vault.format > VAULT_FORMAT || [...documents.values()].some(isNewer);
    return { documents: [...documents.values()], unreadable, newer };
  }

  function write(saves: readonly Save[]): Promise<void> {
    const native = database.backendDB();
    if (!native) return Promise.reject(new DOMException('The connection is closed', 'InvalidStateError'));
    const transaction = native.transaction(['documents', 'versions'], 'readwrite', { durability: 'strict' });
    const written: DocumentRow[] = [];
    for (const { document, keepPrevious } of saves) {
      const id = rowIds.get(document.id) ?? randomId();
      rowIds.set(document.id, id);
      const previous = rows.get(id);
      if (keepPrevious && previous) {
        transaction.objectStore('versions').put({ of: id, box: previous.box, at: previous.at });
      }
      const row = { id, box: seal(keyOf(vault), { vaultId: vault.vaultId, rowId: id }, document), at: Date.now() };
      transaction.objectStore('documents').put(row);
      written.push(row);
    }
    transaction.commit();
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => {
        for (const row of written) rows.set(row.id, row);
        resolve();
      });
      transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('Aborted', 'AbortError')));
    });
  }

  async function reconnect(): Promise<void> {
    vault = await connect(database, vault);
    // After the site's data was cleared the new database is empty; what is in memory goes back into it.
    const missing = new Set(rows.keys());
    for (const id of await database.documents.toCollection().primaryKeys()) missing.delete(id);
    await database.documents.bulkPut([...missing].flatMap((id) => rows.get(id) ?? []));
  }

  return {
    read,
    put: (saves) => {
      if (!database.isOpen()) return reconnect().then(() => write(saves));
      try {
        return write(saves);
      } catch (error) {
        // A connection that the browser has shut without an event throws here, before anything was written.
        database.close({ disableAutoOpen: true });
        return Promise.reject(error);
      }
    },
    close: () => database.close({ disableAutoOpen: true }),
  };
}

function keyOf(vault: VaultRow): Uint8Array {
  const slot = vault.slots.find(({ type }) => type === 'open');
  if (!slot) throw new VaultUnavailable('no open slot');
  return slot.key;
}

function openRow(vault: VaultRow, row: DocumentRow): Document | undefined {
  try {
    return readDocument(open(keyOf(vault), { vaultId: vault.vaultId, rowId: row.id }, row.box));
  } catch {
    return undefined;
  }
}

/** Opens the database and gives its vault row; writes `known` or a new one where there is none. */
async function connect(database: Database, known: VaultRow | undefined): Promise<VaultRow> {
  await openDatabase(database);
  return database.transaction('rw', database.meta, async () => {
    const found = await database.meta.get('vault');
    if (found) return found;
    const created: VaultRow = known ?? {
      name: 'vault',
      format: VAULT_FORMAT,
      vaultId: randomId(),
      slots: [{ type: 'open', key: randomBytes(32) }],
    };
    await database.meta.add(created);
    return created;
  });
}

async function openDatabase(database: Database): Promise<void> {
  let last: unknown;
  for (const wait of OPEN_ATTEMPTS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await withinLimit(database.open());
      return;
    } catch (error) {
      last = error;
      database.close({ disableAutoOpen: true });
    }
  }
  throw new VaultUnavailable('could not be opened', { cause: last });
}

function withinLimit<T>(promise: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new VaultUnavailable('no answer')), OPEN_LIMIT_MS);
    promise.then(resolve, reject).then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
}
