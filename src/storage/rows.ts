import type { Database, DocumentRow, VaultRow } from './database.ts';
import type { Slot } from './copies/slots.ts';
import { VAULT_FORMAT } from './database.ts';
import { openFor, openMany, randomBytes, randomId, sealFor } from './sealing.ts';

const KEY_BYTES = 32;

/** The vault could not be opened: no IndexedDB, refused in a private window, or damaged. */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

/** The browser didn't answer in time. It may still do so later. */
export class VaultLate extends VaultUnavailable {}

/** The data key. Throws when no slot gives it without a passcode. */
export function keyOf({ slots }: VaultRow): Uint8Array<ArrayBuffer> {
  for (const slot of slots) if (slot.type === 'open') return slot.key;
  throw new VaultUnavailable('no open slot');
}

/** What is to be written in a row, sealed for its place. */
export function sealRow(vault: VaultRow, id: string, plain: Uint8Array, at = Date.now()): DocumentRow {
  return { id, box: sealFor(keyOf(vault), { vaultId: vault.vaultId, rowId: id }, plain), at };
}

/** What a row holds; undefined when it can't be opened. */
export function openRow(vault: VaultRow, row: DocumentRow): Uint8Array | undefined {
  try {
    return openFor(keyOf(vault), { vaultId: vault.vaultId, rowId: row.id }, row.box);
  } catch {
    return undefined;
  }
}

/** What many rows hold; undefined in place of each that can't be opened. */
export function openRows(vault: VaultRow, rows: readonly DocumentRow[]): Promise<readonly (Uint8Array | undefined)[]> {
  return openMany(keyOf(vault), vault.vaultId, rows);
}

/** Whether a key can come of it. What a later Fledge wrote is not for this one to judge. */
function isWhole({ format, vaultId, slots }: VaultRow): boolean {
  if (format > VAULT_FORMAT) return true;
  const leads = (slot: Slot) => slot.type !== 'open' || slot.key.length === KEY_BYTES;
  return typeof vaultId === 'string' && Array.isArray(slots) && slots.some(leads);
}

/** The vault's row; where there is none, or none that leads to a key, `known` or a new one is put there. */
export async function vaultRow(database: Database, known?: VaultRow): Promise<VaultRow> {
  // Nearly always it is there, and reading alone doesn't wait for the disk.
  const already = await database.meta.get('vault');
  if (already && isWhole(already)) return already;
  return database.transaction('rw', database.meta, database.quarantine, async () => {
    const found = await database.meta.get('vault');
    if (found && isWhole(found)) return found;
    if (found) {
      await database.quarantine.add({ table: 'meta', row: found, at: Date.now() });
      await database.meta.delete('vault');
    }
    const created: VaultRow = known ?? {
      name: 'vault',
      format: VAULT_FORMAT,
      vaultId: randomId(),
      slots: [{ type: 'open', key: randomBytes(KEY_BYTES) }],
    };
    await database.meta.add(created);
    return created;
  });
}
