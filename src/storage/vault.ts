import type { Document } from '#domain/documents/document.ts';
import { isNewer, readDocument } from '#domain/documents/document.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import type { Database, DocumentRow, VaultRow } from './database.ts';
import { createDatabase, VAULT_FORMAT } from './database.ts';
import { open, randomBytes, randomId, seal } from './sealing.ts';

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
/** All attempts together; nobody waits longer to hear that nothing can be kept. */
const OPEN_LIMIT_MS = 5_000;

/** Opens the vault, making it on the first visit. Rejects with `VaultUnavailable`. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  if (typeof indexedDB === 'undefined') throw new VaultUnavailable('no IndexedDB');
  const database = createDatabase(options.name);
  let vault = await withinLimit(openWithPatience(database));
  const rowIds = new Map<string, string>();
  /** The last acknowledged row of each document: what a version is made of, and what a lost database is refilled with. */
  const rows = new Map<string, DocumentRow>();
  /** Which state of a row is among the versions already, so that two writes under way don't put it there twice. */
  const versioned = new Map<string, DocumentRow>();
  let reconnecting: Promise<void> | undefined;
  let closing = false;

  /** Closes the connection; that isn't news to whoever asked for it. */
  function shut(): void {
    closing = true;
    database.close({ disableAutoOpen: true });
    closing = false;
  }

  database.on('versionchange', () => {
    options.onClosing();
    shut();
    return false;
  });
  database.on('close', () => {
    // After Dexie is done with closing: a write begun in the middle of it would open the database behind its back.
    if (!closing) queueMicrotask(options.onClosing);
  });

  async function read(): Promise<Contents> {
    if (!database.isOpen()) await reconnect();
    const stored = await database.documents.toArray();
    const documents = new Map<string, Document>();
    let unreadable = 0;
    for (const row of stored) {
      const document = readDocument(openRow(vault, row));
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

  /** Throws, before anything is written, when the connection has been shut without an event. */
  function write(saves: readonly Save[]): Promise<void> {
    const transaction = database.backendDB().transaction(['documents', 'versions'], 'readwrite', { durability: 'strict' });
    const written: DocumentRow[] = [];
    const copied: DocumentRow[] = [];
    for (const { document, keepPrevious } of saves) {
      const id = rowIds.get(document.id) ?? randomId();
      rowIds.set(document.id, id);
      const previous = rows.get(id);
      if (keepPrevious && previous && versioned.get(id) !== previous) {
        transaction.objectStore('versions').put({ of: id, box: previous.box, at: previous.at });
        versioned.set(id, previous);
        copied.push(previous);
      }
      const row = sealRow(vault, id, document);
      transaction.objectStore('documents').put(row);
      written.push(row);
    }
    transaction.commit();
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => {
        for (const row of written) rows.set(row.id, row);
        resolve();
      });
      transaction.addEventListener('abort', () => {
        for (const { id } of copied) versioned.delete(id);
        reject(transaction.error ?? new DOMException('Aborted', 'AbortError'));
      });
    });
  }

  /** Opens the connection again, once for all who wait for it. */
  function reconnect(): Promise<void> {
    reconnecting ??= refill()
      .catch((error: unknown) => {
        // Half a refill counts as none: the next write begins it again.
        shut();
        throw error;
      })
      .finally(() => {
        reconnecting = undefined;
      });
    return reconnecting;
  }

  async function refill(): Promise<void> {
    const before = vault;
    await database.open();
    const now = await vaultRow(database, before);
    // After the site's data was cleared the new database is empty, or a new tab has begun a vault with another key in
    // it; what is in memory goes back, sealed for the vault that is there now.
    const missing = new Map(rows);
    for (const id of await database.documents.toCollection().primaryKeys()) missing.delete(id);
    const back = [...missing.values()].map((row) =>
      now.vaultId === before.vaultId ? row : sealRow(now, row.id, openRow(before, row), row.at),
    );
    await database.documents.bulkPut(back);
    for (const row of back) rows.set(row.id, row);
    vault = now;
  }

  return {
    read,
    put(saves) {
      // In the order in which they were asked for: whoever comes while the connection is being made waits in line.
      if (reconnecting) return reconnecting.then(() => write(saves));
      if (database.isOpen()) {
        try {
          return write(saves);
        } catch {
          shut();
        }
      }
      return reconnect().then(() => write(saves));
    },
    close: shut,
  };
}

function keyOf(vault: VaultRow): Uint8Array {
  const slot = vault.slots.find(({ type }) => type === 'open');
  if (!slot) throw new VaultUnavailable('no open slot');
  return slot.key;
}

function sealRow(vault: VaultRow, id: string, content: unknown, at = Date.now()): DocumentRow {
  return { id, box: seal(keyOf(vault), { vaultId: vault.vaultId, rowId: id }, content), at };
}

/** What a row holds; undefined when it can't be opened. */
function openRow(vault: VaultRow, row: DocumentRow): unknown {
  try {
    return open(keyOf(vault), { vaultId: vault.vaultId, rowId: row.id }, row.box);
  } catch {
    return undefined;
  }
}

/** The vault's row; where there is none, `known` or a new one is put there. */
async function vaultRow(database: Database, known?: VaultRow): Promise<VaultRow> {
  // Nearly always it is there, and reading alone doesn't wait for the disk.
  const already = await database.meta.get('vault');
  if (already) return already;
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

/** Opens the database, again after a while where that fails: browsers are known to refuse the first attempt. */
async function openWithPatience(database: Database): Promise<VaultRow> {
  let last: unknown;
  for (const wait of OPEN_ATTEMPTS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await database.open();
      return await vaultRow(database);
    } catch (error) {
      last = error;
      database.close({ disableAutoOpen: true });
    }
  }
  throw new VaultUnavailable('could not be opened', { cause: last });
}

function withinLimit<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new VaultUnavailable('no answer')), OPEN_LIMIT_MS);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
