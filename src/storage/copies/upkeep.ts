import { readDocument } from '#domain/documents/document.ts';
import type { Version } from '#domain/merge/contents.ts';
import { surplus } from '#domain/merge/thinning.ts';
import type { DocumentRow, VaultRow, VersionRow } from '../database.ts';
import { openRow, sealRow } from '../rows.ts';
import type { Vault } from '../vault.ts';

/** A version; undefined when it can't be opened. */
function openVersion(vault: VaultRow, { of, box, at }: VersionRow): Version | undefined {
  const document = readDocument(openRow(vault, { id: of, box, at }));
  return document && { at, document };
}

/** All that the documents were, the oldest first. What can't be opened is left out and stays stored. */
export async function versionsIn(from: Vault): Promise<readonly Version[]> {
  const { database, vault } = await from.connection();
  return (await database.versions.toArray()).flatMap((row) => openVersion(vault, row) ?? []);
}

/**
 * Writes what `change` makes of the versions: in each one's place another, the same, or nothing (`undefined`), which
 * takes it out. One transaction; rejects with the browser's error, and nothing is changed then.
 */
export async function changeVersions(
  of: Vault,
  change: (versions: readonly Version[]) => readonly (Version | undefined)[],
): Promise<void> {
  const { database, vault } = await of.connection();
  await database.transaction('rw', database.versions, async () => {
    const stored = (await database.versions.toArray()).flatMap((row) => {
      const version = openVersion(vault, row);
      return version ? [{ row, version }] : [];
    });
    const changed = change(stored.map(({ version }) => version));
    for (const [index, { row, version }] of stored.entries()) {
      const next = changed[index];
      if (next === version) continue;
      if (next) await database.versions.put({ ...row, box: sealRow(vault, row.of, next.document).box, at: next.at });
      else await database.versions.delete(row.n);
    }
  });
}

/** Takes out of the versions what their age makes superfluous: see `surplus`. */
export async function thinVersions(of: Vault, now: number): Promise<void> {
  const { database } = await of.connection();
  await database.transaction('rw', database.versions, async () => {
    const tooMany = surplus(await database.versions.toArray(), now);
    await database.versions.bulkDelete(tooMany.map(({ n }) => n));
  });
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

/** Deletes the database. Resolves once it is gone, which waits for other tabs to let go of it. */
export async function eraseVault(vault: Vault): Promise<void> {
  const { database } = await vault.connection();
  vault.close();
  await database.delete({ disableAutoOpen: true });
}
