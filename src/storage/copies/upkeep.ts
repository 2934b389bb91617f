import type { Version } from '#domain/documents/version.ts';
import { surplus } from '#domain/merge/thinning.ts';
import { spareNameOf } from '../copy-marks.ts';
import type { DocumentRecord, VersionRecord } from '../database.ts';
import { createDatabase } from '../database.ts';
import type { Unlocked } from '../records.ts';
import { openRecords } from '../records.ts';
import { documentIn } from '../stored-document.ts';
import type { Vault } from '../vault.ts';

interface StoredVersion {
  readonly record: VersionRecord;
  readonly version: Version;
}

/** The versions that can be opened, with their records. */
async function openVersions(vault: Unlocked, records: readonly VersionRecord[]): Promise<readonly StoredVersion[]> {
  const opened = await openRecords(
    vault,
    records.map(({ of, box, at }) => ({ id: of, box, at })),
  );
  return records.flatMap((record, index) => {
    const plain = opened[index];
    const document = plain && documentIn(plain);
    return document ? [{ record, version: { at: record.at, document } }] : [];
  });
}

/** All that the documents were, the oldest first. What can't be opened is left out and stays stored. */
export async function versionsIn(from: Vault): Promise<readonly Version[]> {
  const { database, vault } = await from.connection();
  return (await openVersions(vault, await database.versions.toArray())).map(({ version }) => version);
}

/** How many of them are stored and can't be opened. */
export async function unreadableVersionsIn(from: Vault): Promise<number> {
  const { database, vault } = await from.connection();
  const records = await database.versions.toArray();
  return records.length - (await openVersions(vault, records)).length;
}

/** Takes out of the versions what their age makes superfluous: see `surplus`. What can't be opened stays. */
export async function thinVersions(from: Vault, now: number): Promise<void> {
  const { database, vault } = await from.connection();
  // Opened before the transaction, which ends while it waits for anything but the database.
  const stored = await openVersions(vault, await database.versions.toArray());
  const states = stored.map(({ record, version: { at, document } }) => ({
    n: record.n,
    of: record.of,
    at,
    addresses: Object.keys(document.leaves),
  }));
  const tooMany = surplus(states, now).flatMap(({ n }) => n ?? []);
  await database.transaction('rw', database.versions, () => database.versions.bulkDelete(tooMany));
}

/** Moves records that could not be opened to a table of their own, as they were found. */
export async function putAside(of: Vault, records: readonly DocumentRecord[]): Promise<void> {
  const { database } = await of.connection();
  await database.transaction('rw', database.documents, database.quarantine, async () => {
    await database.quarantine.bulkAdd(records.map((record) => ({ table: 'documents', row: record, at: Date.now() })));
    await database.documents.bulkDelete(records.map(({ id }) => id));
  });
}

/** How many records are put aside. */
export async function asideIn(vault: Vault): Promise<number> {
  const { database } = await vault.connection();
  return database.quarantine.count();
}

/** Deletes a database. Resolves once it is gone, which waits for other tabs to let go of it. */
export async function deleteDatabase(name: string): Promise<void> {
  await createDatabase(name).delete({ disableAutoOpen: true });
}

/** Deletes the workbook's database, and the spare one, whichever of them is open. Resolves once they are gone. */
export async function eraseVault(name: string, vault: Vault): Promise<void> {
  vault.close();
  for (const each of [name, spareNameOf(name)]) await deleteDatabase(each);
}
