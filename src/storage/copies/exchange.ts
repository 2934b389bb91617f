import type { Document } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import type { Database, DocumentRecord, QuarantineRecord, VaultRecord, VersionRecord } from '../database.ts';
import type { MadeLock } from '../lock/lock.ts';
import type { Unlocked } from '../records.ts';
import { liesOpen, newVault, openedLockOf, openRecord, openRecords, recordFor, sameSlots, sealRecord } from '../records.ts';
import { randomBytes, sealMany } from '../sealing.ts';
import { documentIn, plainOf, storedDocument } from '../stored-document.ts';
import type { LockWay } from '../slot.ts';
import type { Exchanged, Vault } from '../vault.ts';

/** What is to stand in the vault afterwards. */
export interface Rewriting {
  /** In the place of the documents of the same ids. */
  readonly documents: readonly Document[];
  /** Of which documents the versions may change; to parse those of all others would take longest of all. */
  readonly versionsOf: readonly string[];
  /** In the place of a version: the same, another, or nothing. */
  readonly version: (version: Version) => Version | undefined;
}

/** An exchange of the key that only has to be done. Whatever takes long is behind it. */
export interface Prepared {
  readonly before: Unlocked;
  readonly after: Unlocked;
  /** What the boxes that were stored hold, and the same sealed under the new key, by `boxName`. */
  readonly boxes: ReadonlyMap<string, Resealed>;
}

interface Resealed {
  readonly plain: Uint8Array;
  readonly box: Uint8Array<ArrayBuffer>;
}

/** A box under the id that it is bound to. No two boxes begin with the same nonce. */
function boxName({ id, box }: Pick<DocumentRecord, 'id' | 'box'>): string {
  return `${id} ${box.subarray(0, 12).join()}`;
}

const TABLES = ['documents', 'versions', 'quarantine', 'meta'] as const;
type Table = IDBObjectStore;

/** A version as a record of its document. */
const asDocumentRecord = ({ of, box, at }: VersionRecord): DocumentRecord => ({ id: of, box, at });

/** Whether it is a record with a box: what lies in a damaged database may be anything. */
function isDocumentRecord(record: unknown): record is DocumentRecord {
  return (
    typeof record === 'object' &&
    record !== null &&
    'box' in record &&
    record.box instanceof Uint8Array &&
    'id' in record &&
    typeof record.id === 'string'
  );
}

/** All boxes of the vault, each as a record with the id that it is bound to. */
async function sealedRecords(database: Database): Promise<readonly DocumentRecord[]> {
  const [documents, versions, aside] = await Promise.all([
    database.documents.toArray(),
    database.versions.toArray(),
    database.quarantine.toArray(),
  ]);
  return [...documents, ...versions.map(asDocumentRecord), ...aside.map(({ row }) => row)].filter(isDocumentRecord);
}

/**
 * What an exchange is for. `erase`: what is rewritten shall be gone. `move-key`: the key shall no longer lie in the database
 * as it is. Both leave the lock as it is. Otherwise another lock, or none, takes its place.
 */
export type Purpose = 'erase' | 'move-key' | { readonly lock: MadeLock | undefined };

/**
 * Makes a new data key under a new device key, and seals all that is stored for it. Nothing that counts is changed.
 * Rejects where no file can be written for the device key. A vault that has none yet keeps its key then where something is
 * erased; and where a lock is set or taken off, the new one goes without.
 */
export async function prepareExchange(of: Vault, purpose: Purpose): Promise<Prepared> {
  const { database, vault } = await of.connection();
  const { vaultId } = vault.record;
  const key = randomBytes(32);
  const lock = typeof purpose === 'object' ? purpose.lock : openedLockOf(vault);
  const hadFile = vault.record.slots.some(({ type }) => type === 'device');
  let made: VaultRecord;
  try {
    made = await recordFor(of.keys, vaultId, key, lock, typeof purpose === 'object' && !hadFile);
  } catch (error) {
    if (purpose !== 'erase' || hadFile) throw error;
    return { before: vault, after: vault, boxes: new Map() };
  }
  const records = await sealedRecords(database);
  const opened = (await openRecords(vault, records)).flatMap((plain, index) => {
    const record = records[index];
    return plain && record ? [{ id: record.id, name: boxName(record), plain }] : [];
  });
  const sealed = await sealMany(key, vaultId, opened);
  const boxes = new Map(
    opened.flatMap(({ name, plain }, index) => {
      const box = sealed[index];
      return box ? [[name, { plain, box }] as const] : [];
    }),
  );
  const openUntil = liesOpen(vault.record) ? Date.now() : vault.record.openUntil;
  const record: VaultRecord = { ...made, ...(openUntil !== undefined && { openUntil }) };
  return { before: vault, after: { record, key, ...(lock && { lockKey: lock.lockKey }) }, boxes };
}

/**
 * Puts all that is stored under the new key and changes what is to be changed, in one transaction: whatever ends it,
 * all of it is done or nothing. Rejects with the browser's error, and nothing is changed then. What can't be opened
 * stays as it is, and nobody will ever open it.
 */
export function exchangeKey(
  of: Vault,
  { before, after, boxes }: Prepared,
  { documents, versionsOf, version }: Rewriting,
): Promise<void> {
  /** What a record holds and its new box; undefined when it can't be opened. What was put since it was prepared is sealed now. */
  function resealed(record: DocumentRecord): Resealed | undefined {
    if (!isDocumentRecord(record)) return undefined;
    const ready = boxes.get(boxName(record));
    if (ready) return ready;
    const plain = openRecord(before, record);
    if (plain && before === after) return { plain, box: record.box };
    return plain && { plain, box: sealRecord(after, record.id, plain).box };
  }

  /** The records of documents whose versions stay as they are. */
  const untouched = new Set<string>();

  function documentRecord(record: DocumentRecord): DocumentRecord {
    const again = resealed(record);
    if (!again) return record;
    const id = storedDocument(again.plain)?.id;
    if (id !== undefined && !versionsOf.includes(id)) untouched.add(record.id);
    const changed = documents.find((each) => each.id === id);
    return changed ? sealRecord(after, record.id, plainOf(changed)) : { ...record, box: again.box };
  }

  function versionRecord(record: VersionRecord): VersionRecord | undefined {
    const again = resealed(asDocumentRecord(record));
    if (!again) return record;
    const document = untouched.has(record.of) ? undefined : documentIn(again.plain);
    if (!document) return { ...record, box: again.box };
    const stored = { at: record.at, document };
    const next = version(stored);
    if (next === stored) return { ...record, box: again.box };
    return next && { ...record, box: sealRecord(after, record.of, plainOf(next.document)).box, at: next.at };
  }

  return of.exchange(
    ({ database, vault }): Promise<Exchanged> =>
      new Promise((resolve, reject) => {
        const transaction = database.backendDB().transaction(TABLES, 'readwrite', { durability: 'strict' });
        const [documentsIn, versionsIn, asideIn, metaIn] = TABLES.map((table) => transaction.objectStore(table)) as [
          Table,
          Table,
          Table,
          Table,
        ];
        const stored = {
          documents: documentsIn.getAll(),
          versions: versionsIn.getAll(),
          aside: asideIn.getAll(),
          vault: metaIn.get('vault'),
        };
        let cause: unknown;
        let exchanged: Exchanged | undefined;

        /** All of it in one task: nothing can come between two of these, and no answer has to be waited for. */
        function write(): void {
          const now = stored.vault.result as VaultRecord | undefined;
          if (!now || !sameSlots(now, before.record) || !sameSlots(vault.record, before.record))
            throw new Error('the key was exchanged meanwhile');
          const records = (stored.documents.result as DocumentRecord[]).map(documentRecord);
          for (const record of records) documentsIn.put(record);
          for (const old of stored.versions.result as VersionRecord[]) {
            const next = versionRecord(old);
            if (next) versionsIn.put(next);
            else versionsIn.delete(old.n);
          }
          for (const aside of stored.aside.result as QuarantineRecord[]) {
            if (!isDocumentRecord(aside.row)) continue;
            // It may have been put aside by a tab that didn't know the key: it is treated as what the document was.
            const { id, box, at } = aside.row;
            const next = versionRecord({ n: aside.n, of: id, box, at });
            if (next) asideIn.put({ ...aside, row: { ...aside.row, box: next.box } });
            else asideIn.delete(aside.n);
          }
          const record: VaultRecord = { ...after.record, copiesDue: records.length };
          metaIn.put(record);
          transaction.commit();
          exchanged = { vault: { ...after, record }, records };
        }

        // Requests are answered in their order.
        stored.vault.addEventListener('success', () => {
          try {
            write();
          } catch (error) {
            cause = error;
            transaction.abort();
          }
        });
        transaction.addEventListener('complete', () =>
          exchanged ? resolve(exchanged) : reject(new Error('nothing was written')),
        );
        transaction.addEventListener('abort', () =>
          reject(cause ?? transaction.error ?? new DOMException('Aborted', 'AbortError')),
        );
      }),
  );
}

/** Whether the copies may still hold what was erased, of a vault from which nothing is missing that they could give back. */
export function copiesAreBehind({ record: { copiesDue } }: Unlocked, documents: number, unreadable: number): boolean {
  return copiesDue !== undefined && unreadable === 0 && documents >= copiesDue;
}

/** The copies hold no more than the vault does. Rejects with the browser's error. */
export function copiesAreRenewed(of: Vault): Promise<void> {
  return changeRecord(of, async ({ record: { copiesDue: _done, ...record }, ...vault }) => ({ ...vault, record }));
}

/** Makes a new way to the key that the vault has, after the old one may have been destroyed. Rejects with the browser's error. */
export function reachAnew(of: Vault): Promise<void> {
  return changeRecord(of, (vault) => newVault(of.keys, { vault }));
}

/** Puts another way to the key of the lock that the vault has beside the others. Rejects with the browser's error. */
export function addWay(of: Vault, make: (vaultId: string, lockKey: Uint8Array) => Promise<LockWay>): Promise<void> {
  return changeRecord(of, async ({ record, lockKey, ...vault }) => {
    if (!record.lock || !lockKey) throw new Error('there is no lock');
    const others = record.lock.filter(({ slot }) => slot.type !== 'passkey');
    const way = await make(record.vaultId, lockKey);
    return { ...vault, lockKey, record: { ...record, lock: [...others, way] } };
  });
}

/** Puts another record in the place of the vault's own, unless another tab has exchanged the key. */
function changeRecord(of: Vault, change: (vault: Unlocked) => Promise<Unlocked>): Promise<void> {
  return of.exchange(async ({ database, vault }) => {
    const changed = await change(vault);
    await database.transaction('rw', database.meta, async () => {
      const now = await database.meta.get('vault');
      if (!now || !sameSlots(now, vault.record)) throw new Error('another tab has exchanged the key');
      await database.meta.put(changed.record);
    });
    return { vault: changed, records: [] };
  });
}
