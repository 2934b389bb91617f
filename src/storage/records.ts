import type { Database, DocumentRecord, VaultRecord } from './database.ts';
import type { DeviceSlot, Lock, Slot } from './slot.ts';
import { VAULT_FORMAT } from './database.ts';
import type { DeviceKeys } from './device-keys.ts';
import { KEY_BYTES, throughLock, underLock } from './lock-key.ts';
import { VaultLocked, VaultNewer, VaultUnavailable } from './patience.ts';
import { openFor, openMany, randomBytes, randomId, sealFor } from './sealing.ts';

/** A vault with the data key that its slots lead to. Kept apart from the record, so that the key is never stored with it. */
export interface Unlocked {
  readonly record: VaultRecord;
  readonly key: Uint8Array<ArrayBuffer>;
  /** The key of its lock, where it has one. */
  readonly lockKey?: Uint8Array<ArrayBuffer>;
}

/** A lock that was opened, of the vault of that id. */
export interface OpenedLock {
  readonly vaultId: string;
  readonly lock: Lock;
  readonly lockKey: Uint8Array<ArrayBuffer>;
}

/** The lock of a vault that is open; undefined where it has none. */
export function openedLockOf({ record: { vaultId, lock }, lockKey }: Unlocked): OpenedLock | undefined {
  return lock && lockKey && { vaultId, lock, lockKey };
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

/** Whether the key lies in the record as it is, for whoever can read the database. */
export function liesOpen({ slots, lock }: VaultRecord): boolean {
  return !lock && slots.some(({ type }) => type === 'open');
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

/** What tells one record's ways from another's. */
function waysOf({ vaultId, slots, lock = [] }: VaultRecord): string {
  return [vaultId, ...slots.map(nameOf), ...lock.map(({ slot }) => `${slot.type} ${String(slot.box)}`)].join();
}

/** Whether two records lead to the same key in the same ways. */
export function sameSlots(a: VaultRecord, b: VaultRecord): boolean {
  return waysOf(a) === waysOf(b);
}

/** What of a vault is in memory already. */
export interface Known {
  /** As it was when it was last read. */
  readonly vault?: Unlocked | undefined;
  /** A lock that the reader has opened. */
  readonly lock?: OpenedLock | undefined;
}

/** Whether it can be a lock: what lies in a damaged database may be anything. */
function isLock(lock: unknown): lock is Lock {
  return Array.isArray(lock) && lock.length > 0;
}

/**
 * A record of `meta` with its key; undefined when no key can come of it. Throws when the browser doesn't say, `VaultLocked`
 * when it takes a secret, and `VaultNewer` when it takes a later Fledge. What is in memory opens its own slots, also when
 * their file is gone.
 */
async function unlock(record: VaultRecord, keys: DeviceKeys, known: Known): Promise<Unlocked | undefined> {
  const later = record.format > VAULT_FORMAT;
  if (typeof record.vaultId !== 'string' || !Array.isArray(record.slots) || (later && record.lock && !isLock(record.lock))) {
    if (later) throw new VaultNewer('a record of another shape');
    return undefined;
  }
  if (known.vault && sameSlots(record, known.vault.record)) return { ...known.vault, record };
  const lockKey = record.lock && known.lock?.vaultId === record.vaultId ? known.lock.lockKey : undefined;
  if (record.lock && !lockKey) throw new VaultLocked({ vaultId: record.vaultId, lock: isLock(record.lock) ? record.lock : [] });
  let unknown = false;
  for (const slot of record.slots) {
    const held = slot.type === 'open' ? slot.key : slot.type === 'device' ? await keys.open(record.vaultId, slot) : undefined;
    const key = held && throughLock(record.vaultId, lockKey, held);
    // What opened it came from a copy, where the ways in the record itself are damaged.
    if (key)
      return { record: lockKey && known.lock ? { ...record, lock: known.lock.lock } : record, key, ...(lockKey && { lockKey }) };
    unknown ||= slot.type !== 'open' && slot.type !== 'device';
  }
  if (later) throw new VaultNewer('no slot that this one opens');
  if (unknown) throw new VaultUnavailable('no slot that opens by itself');
  return undefined;
}

/** With a lock, an earlier Fledge would take what is sealed under it for the key; with a device slot, it would get none. */
function formatOf(slot: Slot, lock: Lock | undefined): number {
  if (lock) return VAULT_FORMAT;
  return slot.type === 'device' ? 2 : 1;
}

/** The record of a vault whose key is behind a lock or behind none, by a device key or, where no such file can be written, by itself. */
export async function recordFor(
  keys: DeviceKeys,
  vaultId: string,
  key: Uint8Array<ArrayBuffer>,
  opened: Pick<OpenedLock, 'lock' | 'lockKey'> | undefined,
  /** Whether it may do without a device key. */
  orOpen: boolean,
): Promise<VaultRecord> {
  const held = underLock(vaultId, opened?.lockKey, key);
  const made = keys.make(vaultId, held);
  const slot: Slot = orOpen ? await made.catch(() => ({ type: 'open' as const, key: held })) : await made;
  return {
    name: 'vault',
    format: formatOf(slot, opened?.lock),
    vaultId,
    slots: [slot],
    ...(opened && { lock: opened.lock }),
  };
}

/** A vault with a new way to its key, or to a new one. A lock that it had it keeps. */
export async function newVault(keys: DeviceKeys, known: Known): Promise<Unlocked> {
  const opened = (known.vault && openedLockOf(known.vault)) ?? known.lock;
  const vaultId = known.vault?.record.vaultId ?? opened?.vaultId ?? randomId();
  const key = known.vault?.key ?? randomBytes(KEY_BYTES);
  const record = await recordFor(keys, vaultId, key, opened, true);
  const { openUntil } = known.vault?.record ?? {};
  return {
    record: { ...record, ...(openUntil !== undefined && { openUntil }) },
    key,
    ...(opened && { lockKey: opened.lockKey }),
  };
}

/**
 * The vault of a database; where there is none, or none that leads to a key, what is known or a new one is put there. Throws
 * `VaultLocked` where it takes a secret.
 */
export async function unlockVault(database: Database, keys: DeviceKeys, known: Known = {}): Promise<Unlocked> {
  // Nearly always it is there, and reading alone doesn't wait for the disk.
  const before = await database.meta.get('vault');
  const already = before && (await unlock(before, keys, known));
  if (already && !sameSlotsAtAll(already.record, before)) await database.meta.put(already.record);
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
