import { onTestFinished } from 'vitest';
import type { Document, Value } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import type { DocumentRecord, VaultRecord, VersionRecord } from '#storage/database.ts';
import { createDeviceKeys } from '#storage/device-keys.ts';
import type { Unlocked } from '#storage/records.ts';
import { deviceSlotOf, sealRecord } from '#storage/records.ts';
import type { Vault } from '#storage/vault.ts';
import { openVault } from '#storage/vault.ts';
import { openKeyIn } from '../open-copy.ts';

/** The name of a database that no other test has; deleted when the test is over. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(async () => {
    await deleteDatabase(name);
    await createDeviceKeys(name).clear();
  });
  return name;
}

/** Deletes a database, as clearing the site's data does. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')));
  });
}

/** A vault that is closed when the test is over. */
export async function vaultOn(name: string, onClosing: () => void = () => undefined): Promise<Vault> {
  const vault = await openVault({ name, onClosing });
  onTestFinished(() => vault.close());
  return vault;
}

/** A document with values in it; the later one of two has the higher `lamport`. */
export function documentWith(id: string, values: Readonly<Record<string, Value>>, lamport = 1): Document {
  const leaves = Object.entries(values).map(([field, value]) => [`${id}/${field}`, { value, lamport, writer: 'test', at: 0 }]);
  return { ...emptyDocument(id, 1), leaves: Object.fromEntries(leaves) };
}

/** What stands in a field of a document of those read. */
export async function readValue(vault: Vault, id: string, field: string): Promise<Value | undefined> {
  const { documents } = await vault.read();
  return documents.find((document) => document.id === id)?.open().leaves[`${id}/${field}`]?.value;
}

interface Tables {
  readonly documents: DocumentRecord;
  readonly versions: VersionRecord;
  readonly meta: VaultRecord;
  readonly quarantine: unknown;
}

async function connection(name: string): Promise<IDBDatabase> {
  return settled(indexedDB.open(name));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}

/** The records of a table as the browser holds them, read without the vault. */
export async function recordsIn<T extends keyof Tables>(name: string, table: T): Promise<readonly Tables[T][]> {
  const database = await connection(name);
  const records = await settled<Tables[T][]>(database.transaction(table).objectStore(table).getAll());
  database.close();
  return records;
}

/** Puts a record behind the vault's back. */
export async function putRecord<T extends keyof Tables>(name: string, table: T, record: Tables[T]): Promise<void> {
  const database = await connection(name);
  await settled(database.transaction(table, 'readwrite').objectStore(table).put(record));
  database.close();
}

/** Takes all records out of a table behind the vault's back. */
export async function clearRecords(name: string, table: keyof Tables): Promise<void> {
  const database = await connection(name);
  await settled(database.transaction(table, 'readwrite').objectStore(table).clear());
  database.close();
}

/** A record that another copy of Fledge, with this vault's key, would have written. */
export async function sealedRecord(name: string, recordId: string, content: unknown): Promise<DocumentRecord> {
  const [record] = await recordsIn(name, 'meta');
  if (!record) throw new Error('there is no vault yet');
  return sealRecord(await unlocked(name, record), recordId, new TextEncoder().encode(JSON.stringify(content)), 0);
}

/** A vault's record with its key, found as the vault finds it. */
export async function unlocked(name: string, record: VaultRecord): Promise<Unlocked> {
  const slot = deviceSlotOf(record);
  const key = slot ? await createDeviceKeys(name).open(record.vaultId, slot) : openKeyIn(record);
  if (!key) throw new Error('the device key is gone');
  return { record, key };
}

/** Remembers the connections that are opened from now on, so that a test can shut them as a browser does. */
export function watchConnections(): readonly IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const original = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function open(...named) {
    const request = original.apply(this, named);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  onTestFinished(() => {
    IDBFactory.prototype.open = original;
  });
  return opened;
}

/** Has the database answer only after so many milliseconds, to whoever asks for it by this name. */
export function slowDown(name: string, milliseconds: number): void {
  const original = IDBFactory.prototype.open;
  const mended = performance.now() + milliseconds;
  IDBFactory.prototype.open = function open(...named) {
    const request = original.apply(this, named);
    if (named[0] !== name) return request;
    const hold = (event: Event) => {
      if (performance.now() >= mended) return;
      event.stopImmediatePropagation();
      setTimeout(() => request.dispatchEvent(new Event(event.type)), mended - performance.now());
    };
    request.addEventListener('success', hold);
    return request;
  };
  onTestFinished(() => {
    IDBFactory.prototype.open = original;
  });
}

/** Kills a connection as browsers do it, without an event: what is asked of it is broken off, or never gets an answer. */
export function dieOn(connection: IDBDatabase, how: 'aborts' | 'is-silent'): void {
  const original = connection.transaction;
  connection.transaction = function transaction(...named) {
    const begun = original.apply(connection, named);
    begun.commit = () => undefined;
    queueMicrotask(() => begun.abort());
    return begun;
  };
  if (how === 'aborts') return;
  for (const kind of ['success', 'error', 'abort', 'complete']) {
    connection.addEventListener(kind, (event) => event.stopImmediatePropagation(), { capture: true });
  }
}
