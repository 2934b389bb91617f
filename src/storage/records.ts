import type { Database, DocumentRecord, VaultRecord } from './database.ts';
import type { DeviceSlot, Slot } from './slot.ts';
import { VAULT_FORMAT } from './database.ts';
import type { DeviceKeys } from './device-keys.ts';
import { VaultNewer, VaultUnavailable } from './patience.ts';
import { openFor, openMany, randomBytes, randomId, sealFor } from './sealing.ts';

const KEY_BYTES = 32;

/** A vault with the data key that its slots lead to. Kept apart from the record, so that the key is never stored with it. */
export interface Unlocked {
  readonly record: VaultRecord;
  readonly key: Uint8Array<ArrayBuffer>;
}

/** The data key that stands in an open slot. Throws when there is none. */
export function keyOf({ slots }: Pick<VaultRecord, 'slots'>): Uint8Array<ArrayBuffer> {
  for (const slot of slots) if (slot.type === 'open') return slot.key;
  throw new VaultUnavailable('no open slot');
}

/** What is to be written in a record, sealed for its place. */
export function sealRecord({ record, key }: Unlocked, id: string, plain: Uint8Array, at = Date.now()): DocumentRecord {
  return { id, box: sealFor(key, { vaultId: record.vaultId, recordId: id }, plain), at };
}

/** What a record holds; undefined when it can't be opened. */
export function openRecord(
  { record: { vaultId }, key }: Unlocked,
  { id, box }: Pick<DocumentRecord, 'id' | 'box'>,
): Uint8Array | undefined {
  try {
    return openFor(key, { vaultId, recordId: id }, box);
  } catch {
    return undefined;
  }
}

/** What many records hold; undefined in place of each that can't be opened. */
export function openRecords(
  { record, key }: Unlocked,
  records: readonly DocumentRecord[],
): Promise<readonly (Uint8Array | undefined)[]> {
  return openMany(key, record.vaultId, records);
}

/** The slot of a device key; undefined where there is none. */
export function deviceSlotOf({ slots }: VaultRecord): DeviceSlot | undefined {
  for (const slot of slots) if (slot.type === 'device') return slot;
  return undefined;
}

/** What tells one slot from another, also of a later Fledge's: each exchange of the key makes a new one. */
function nameOf(slot: Slot): string {
  return slot.type === 'device' ? slot.id : `${slot.type} ${String(slot.type === 'open' ? slot.key : slot.box)}`;
}

/** Whether two records lead to the same key in the same ways. */
export function sameSlots(a: VaultRecord, b: VaultRecord): boolean {
  return a.vaultId === b.vaultId && a.slots.map(nameOf).join() === b.slots.map(nameOf).join();
}

/**
 * A record of `meta` with its key; undefined when no key can come of it. Throws when it takes a passcode, when the browser
 * doesn't say, and `VaultNewer` when it takes a later Fledge. What is `known` in memory opens its own slots, also when their file is gone.
 */
async function unlock(record: VaultRecord, keys: DeviceKeys, known: Unlocked | undefined): Promise<Unlocked | undefined> {
  const later = record.format > VAULT_FORMAT;
  if (typeof record.vaultId !== 'string' || !Array.isArray(record.slots)) {
    if (later) throw new VaultNewer('a record of another shape');
    return undefined;
  }
  if (known && sameSlots(record, known.record)) return { record, key: known.key };
  let locked = false;
  for (const slot of record.slots) {
    if (slot.type === 'open' && slot.key?.length === KEY_BYTES) return { record, key: slot.key };
    const key = slot.type === 'device' ? await keys.open(record.vaultId, slot) : undefined;
    if (key) return { record, key };
    locked ||= slot.type !== 'open' && slot.type !== 'device';
  }
  if (later) throw new VaultNewer('no slot that this one opens');
  if (locked) throw new VaultUnavailable('no slot that opens by itself');
  return undefined;
}

/** A vault with a new way to its key, or to a new one: by a device key or, where no such file can be written, with the key as it is. */
export async function newVault(keys: DeviceKeys, known: Unlocked | undefined): Promise<Unlocked> {
  const vaultId = known?.record.vaultId ?? randomId();
  const key = known?.key ?? randomBytes(KEY_BYTES);
  const device = await keys.make(vaultId, key).catch(() => undefined);
  const { openUntil } = known?.record ?? {};
  const slot: Slot = device ?? { type: 'open', key };
  return {
    record: {
      name: 'vault',
      format: device ? VAULT_FORMAT : 1,
      vaultId,
      slots: [slot],
      ...(openUntil !== undefined && { openUntil }),
    },
    key,
  };
}

/** The vault of a database; where there is none, or none that leads to a key, `known` or a new one is put there. */
export async function unlockVault(database: Database, keys: DeviceKeys, known?: Unlocked): Promise<Unlocked> {
  // Nearly always it is there, and reading alone doesn't wait for the disk.
  const before = await database.meta.get('vault');
  const already = before && (await unlock(before, keys, known));
  if (already) return already;
  // Before the transaction, which would end while a file is written.
  const created = await newVault(keys, known);
  const put = await database.transaction('rw', database.meta, database.quarantine, async () => {
    const found = await database.meta.get('vault');
    // Another tab was quicker.
    if (found && !(before && sameSlotsAtAll(found, before))) return false;
    if (found) {
      await database.quarantine.add({ table: 'meta', row: found, at: Date.now() });
      await database.meta.delete('vault');
    }
    await database.meta.add(created.record);
    return true;
  });
  return put ? created : unlockVault(database, keys, known);
}

/** As `sameSlots`, of records that may be damaged or a later Fledge's. */
export function sameSlotsAtAll(a: VaultRecord, b: VaultRecord): boolean {
  try {
    return sameSlots(a, b);
  } catch {
    return JSON.stringify(a) === JSON.stringify(b);
  }
}
