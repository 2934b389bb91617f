import type { Database, DocumentRow, VaultRow } from './database.ts';
import { VAULT_FORMAT } from './database.ts';
import { open, openMany, randomBytes, randomId, seal } from './sealing.ts';

/** The vault could not be opened: no IndexedDB, refused in a private window, or damaged. */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

/** The data key. Throws when no slot gives it without a passcode. */
export function keyOf({ slots }: VaultRow): Uint8Array<ArrayBuffer> {
  for (const slot of slots) if (slot.type === 'open') return slot.key;
  throw new VaultUnavailable('no open slot');
}

/** What is to be written in a row, sealed for its place. */
export function sealRow(vault: VaultRow, id: string, content: unknown, at = Date.now()): DocumentRow {
  return { id, box: seal(keyOf(vault), { vaultId: vault.vaultId, rowId: id }, content), at };
}

/** What a row holds; undefined when it can't be opened. */
export function openRow(vault: VaultRow, row: DocumentRow): unknown {
  try {
    return open(keyOf(vault), { vaultId: vault.vaultId, rowId: row.id }, row.box);
  } catch {
    return undefined;
  }
}

/** What many rows hold; undefined in place of each that can't be opened. */
export function openRows(vault: VaultRow, rows: readonly DocumentRow[]): Promise<readonly unknown[]> {
  return openMany(keyOf(vault), vault.vaultId, rows);
}

/** The vault's row; where there is none, `known` or a new one is put there. */
export async function vaultRow(database: Database, known?: VaultRow): Promise<VaultRow> {
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
