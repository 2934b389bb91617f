import type { Version } from '#domain/documents/version.ts';
import { surplus } from '#domain/merge/thinning.ts';
import { spareNameOf } from '../copy-marks.ts';
import type { DocumentRow, VersionRow } from '../database.ts';
import { createDatabase } from '../database.ts';
import type { Unlocked } from '../records.ts';
import { openRows } from '../records.ts';
import { documentIn } from '../stored-document.ts';
import type { Vault } from '../vault.ts';

interface StoredVersion {
  readonly row: VersionRow;
  readonly version: Version;
}

/** The versions that can be opened, with their rows. */
async function openVersions(vault: Unlocked, rows: readonly VersionRow[]): Promise<readonly StoredVersion[]> {
  const opened = await openRows(
    vault,
    rows.map(({ of, box, at }) => ({ id: of, box, at })),
  );
  return rows.flatMap((row, index) => {
    const plain = opened[index];
    const document = plain && documentIn(plain);
    return document ? [{ row, version: { at: row.at, document } }] : [];
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
  const rows = await database.versions.toArray();
  return rows.length - (await openVersions(vault, rows)).length;
}

/** Takes out of the versions what their age makes superfluous: see `surplus`. What can't be opened stays. */
export async function thinVersions(from: Vault, now: number): Promise<void> {
  const { database, vault } = await from.connection();
  // Opened before the transaction, which ends while it waits for anything but the database.
  const stored = await openVersions(vault, await database.versions.toArray());
  const states = stored.map(({ row, version: { at, document } }) => ({
    n: row.n,
    of: row.of,
    at,
    addresses: Object.keys(document.leaves),
  }));
  const tooMany = surplus(states, now).flatMap(({ n }) => n ?? []);
  await database.transaction('rw', database.versions, () => database.versions.bulkDelete(tooMany));
}

/** Moves rows that could not be opened to a table of their own, as they were found. */
export async function putAside(of: Vault, rows: readonly DocumentRow[]): Promise<void> {
  const { database } = await of.connection();
  await database.transaction('rw', database.documents, database.quarantine, async () => {
    await database.quarantine.bulkAdd(rows.map((row) => ({ table: 'documents', row, at: Date.now() })));
    await database.documents.bulkDelete(rows.map(({ id }) => id));
  });
}

/** How many rows are put aside. */
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
