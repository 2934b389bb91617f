import type { Document } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import type { Database, DocumentRecord, VaultRecord } from './database.ts';
import { createDatabase, VAULT_FORMAT } from './database.ts';
import type { DeviceKeys } from './device-keys.ts';
import { createDeviceKeys } from './device-keys.ts';
import { openWithPatience } from './opening.ts';
import { VaultLate, VaultUnavailable, withinLimit } from './patience.ts';
import type { OpenedLock, Unlocked } from './records.ts';
import { openRecord, openRecords, sameSlotsAtAll, sealRecord, unlockVault } from './records.ts';
import { randomId } from './sealing.ts';
import type { Contents, StoredDocument } from './stored-document.ts';
import { joined, plainOf, storedDocument } from './stored-document.ts';
import { createUnanswered } from './unanswered.ts';

/** A document to save; `keepPrevious` puts the record that it replaces among the versions. */
export interface Save {
  readonly document: Document;
  readonly keepPrevious: boolean;
}

/** A database that is open, and whose records are sealed for this vault. */
export interface Connection {
  readonly database: Database;
  readonly vault: Unlocked;
}

/** What an exchange of the key gives: the vault with its new key, and the records that are sealed under it by now. */
export interface Exchanged {
  readonly vault: Unlocked;
  readonly records: readonly DocumentRecord[];
}

export interface Vault {
  /** Reads every document. Called on opening, and again after another tab has written. */
  read(): Promise<Contents>;
  /**
   * Seals and writes in one strict transaction, issued before this returns, so that a page being hidden can rely
   * on it. Resolves on the transaction's `complete` event and on nothing else; rejects with the browser's error.
   * `versions` are put among the others in the same transaction.
   */
  put(saves: readonly Save[], versions?: readonly Version[]): Promise<void>;
  /** The open database and its vault, for what is seldom done with them; opened again first where it was shut. */
  connection(): Promise<Connection>;
  /**
   * Lets `work` exchange the vault's key. What is put meanwhile waits, and is sealed under the new one. Rejects as
   * `work` does, and the vault goes on with the key it had.
   */
  exchange(work: (connection: Connection) => Promise<Exchanged>): Promise<void>;
  /** The device keys, one of which the vault's own slot may need. */
  readonly keys: DeviceKeys;
  /** The records that could not be opened when the vault was last read. */
  unreadable(): readonly DocumentRecord[];
  /** The vault's id, its key and the ways to it, for the copies that are made of it. */
  identity(): Unlocked;
  close(): void;
}

export interface VaultOptions {
  /** The database's name; tests give each its own. */
  readonly name: string;
  /** The lock that the reader has opened. */
  readonly lock?: OpenedLock | undefined;
  /** Whether the vault had a lock, also where its database is empty now. */
  readonly wasLocked?: boolean;
  /** Called before the connection closes because another tab upgrades or the browser shuts it. */
  readonly onClosing: () => void;
  /** Called after the browser has shut the connection of its own accord: it may have emptied the database, too. */
  readonly onShut?: () => void;
  /** The browser had emptied the database under the running page; what was in memory is back in it, and the versions aren't. */
  readonly onEmptied?: () => void;
}

/** Exchanging the key rewrites all there is, which takes longer than anything else. In milliseconds. */
const EXCHANGE_LIMIT_MS = 30_000;

/**
 * Opens the vault, making it on the first visit. Rejects with `VaultUnavailable`, where only the answer is missing with
 * `VaultLate`, where it takes a secret with `VaultLocked`, and where it takes a later Fledge with `VaultNewer`.
 */
export async function openVault(options: VaultOptions): Promise<Vault> {
  if (typeof indexedDB === 'undefined') throw new VaultUnavailable('no IndexedDB');
  const keys = createDeviceKeys(options.name);
  const database = createDatabase(options.name);
  let vault = await withinLimit(openWithPatience(database, keys, options.lock, options.wasLocked ?? false));
  const recordIds = new Map<string, string>();
  /** The last acknowledged record of each document: what a version is made of, and what a lost database is refilled with. */
  const records = new Map<string, DocumentRecord>();
  /** Which state of a record is among the versions already, so that two writes under way don't put it there twice. */
  const versioned = new Map<string, DocumentRecord>();
  const unreadable = new Map<string, DocumentRecord>();
  const unanswered = createUnanswered();
  let attempts = 0;
  let reconnecting: Promise<void> | undefined;
  let exchanging: Promise<void> | undefined;
  let closing = false;

  /** Closes the connection; that isn't news to whoever asked for it. */
  function shut(): void {
    closing = true;
    database.close({ disableAutoOpen: true });
    closing = false;
    unanswered.clear();
  }

  /** Whether there is a connection, and nothing says that it is dead. */
  function isAlive(): boolean {
    return database.isOpen() && !unanswered.tooLong();
  }

  /** Gives a connection up on which something has failed: browsers lose one without an event, and every further transaction with it. */
  function giveUp(connection: IDBDatabase | undefined): void {
    if (database.isOpen() && database.backendDB() === connection) shut();
  }

  /** Asks something of the open database. Where that fails or has no answer, whoever asks next has another connection. */
  async function ask<T>(question: () => PromiseLike<T>): Promise<T> {
    if (!isAlive()) await reconnect();
    const connection = database.backendDB();
    try {
      return await withinLimit(Promise.resolve(question()));
    } catch (error) {
      giveUp(connection);
      throw error;
    }
  }

  database.on('versionchange', () => {
    options.onClosing();
    shut();
    return false;
  });
  database.on('close', () => {
    if (closing) return;
    // After Dexie is done with closing: a write begun in the middle of it would open the database behind its back.
    queueMicrotask(() => {
      options.onClosing();
      options.onShut?.();
    });
  });

  /** Another tab may have exchanged the key, or be a later Fledge's, whose format is told by the record alone. */
  async function follow(record: VaultRecord | undefined): Promise<void> {
    if (record)
      vault = sameSlotsAtAll(record, vault.record) ? { ...vault, record } : await unlockVault(database, keys, { vault });
  }

  async function read(): Promise<Contents> {
    const { record, stored } = await ask(() =>
      database.transaction('r', database.meta, database.documents, async () => ({
        record: await database.meta.get('vault'),
        stored: await database.documents.toArray(),
      })),
    );
    await follow(record);
    const documents = new Map<string, StoredDocument>();
    unreadable.clear();
    const opened = await openRecords(vault, stored);
    for (const [index, record] of stored.entries()) {
      const plain = opened[index];
      const document = plain && storedDocument(plain);
      if (!document) {
        unreadable.set(record.id, record);
        continue;
      }
      const twin = documents.get(document.id);
      documents.set(document.id, twin ? joined(twin, document) : document);
      recordIds.set(document.id, record.id);
      records.set(record.id, record);
    }
    const newer = vault.record.format > VAULT_FORMAT || [...documents.values()].some((each) => each.newer);
    return { documents: [...documents.values()], unreadable: unreadable.size, newer };
  }

  /** Throws, before anything is written, when the connection has been shut without an event. */
  function write(saves: readonly Save[], versions: readonly Version[]): Promise<void> {
    const transaction = database.backendDB().transaction(['documents', 'versions'], 'readwrite', { durability: 'strict' });
    const written: DocumentRecord[] = [];
    const copied: DocumentRecord[] = [];
    for (const { document, keepPrevious } of saves) {
      const id = recordIds.get(document.id) ?? randomId();
      recordIds.set(document.id, id);
      const previous = records.get(id);
      if (keepPrevious && previous && versioned.get(id) !== previous) {
        transaction.objectStore('versions').put({ of: id, box: previous.box, at: previous.at });
        versioned.set(id, previous);
        copied.push(previous);
      }
      const record = sealRecord(vault, id, plainOf(document));
      transaction.objectStore('documents').put(record);
      written.push(record);
    }
    for (const { at, document } of versions) {
      const of = recordIds.get(document.id) ?? randomId();
      recordIds.set(document.id, of);
      transaction.objectStore('versions').put({ of, box: sealRecord(vault, of, plainOf(document)).box, at });
    }
    transaction.commit();
    unanswered.issued(transaction);
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => {
        for (const record of written) records.set(record.id, record);
        resolve();
      });
      transaction.addEventListener('abort', () => {
        for (const { id } of copied) versioned.delete(id);
        // A full disk is no reason: there the connection is as good as another.
        if (transaction.error?.name !== 'QuotaExceededError') giveUp(transaction.db);
        reject(transaction.error ?? new DOMException('Aborted', 'AbortError'));
      });
    });
  }

  /** Opens the connection again, once for all who wait for it. */
  function reconnect(): Promise<void> {
    if (reconnecting) return reconnecting;
    attempts += 1;
    // Of a connection that is dead and doesn't say so.
    if (database.isOpen()) shut();
    reconnecting = withinLimit(refill(attempts))
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

  async function refill(attempt: number): Promise<void> {
    const before = vault;
    await database.open();
    const now = await unlockVault(database, keys, { vault: before });
    // After the site's data was cleared the new database is empty, or a new tab has begun a vault with another key in
    // it; what is in memory goes back, sealed for the vault that is there now.
    const missing = new Map(records);
    for (const id of await database.documents.toCollection().primaryKeys()) missing.delete(id);
    // Under another key the records in memory are no longer what is stored.
    const renewed = now.key === before.key ? [] : await database.documents.toArray();
    if (attempt !== attempts) throw new VaultLate('another attempt goes on');
    const back = [...missing.values()].map((record) => {
      const plain = now.key === before.key ? undefined : openRecord(before, record);
      return plain ? sealRecord(now, record.id, plain, record.at) : record;
    });
    await database.documents.bulkPut(back);
    for (const record of [...renewed, ...back]) records.set(record.id, record);
    vault = now;
    if (back.length > 0) options.onEmptied?.();
  }

  return {
    read,
    put(saves, versions = []) {
      // In the order in which they were asked for: whoever comes while the connection is being made waits in line.
      if (reconnecting) return reconnecting.then(() => write(saves, versions));
      if (exchanging) return exchanging.catch(() => undefined).then(() => write(saves, versions));
      if (isAlive()) {
        try {
          return write(saves, versions);
        } catch {
          shut();
        }
      }
      return reconnect().then(() => write(saves, versions));
    },
    async connection() {
      const question = () => database.meta.get('vault');
      await follow(await ask(question).catch(() => ask(question)));
      return { database, vault };
    },
    async exchange(work) {
      if (!isAlive()) await reconnect();
      await reconnecting;
      exchanging = (async () => {
        const connection = database.backendDB();
        const exchanged = await withinLimit(work({ database, vault }), EXCHANGE_LIMIT_MS).catch((error: unknown) => {
          // Whether the key was exchanged is seen on the next connection, which stands in line behind this one.
          if (error instanceof VaultLate) giveUp(connection);
          throw error;
        });
        vault = exchanged.vault;
        for (const record of exchanged.records) {
          // The same state: if it was among the versions before, it still is.
          if (versioned.get(record.id) === records.get(record.id)) versioned.set(record.id, record);
          records.set(record.id, record);
        }
      })().finally(() => {
        exchanging = undefined;
      });
      return exchanging;
    },
    keys,
    unreadable: () => [...unreadable.values()],
    identity: () => vault,
    close: shut,
  };
}
