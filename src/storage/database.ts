import type { EntityTable } from 'dexie';
import { Dexie } from 'dexie';
import type { Lock, Slot } from './slot.ts';

/** A sealed document. `id` is random, so that the table doesn't tell which worksheets were filled in. */
export interface DocumentRecord {
  readonly id: string;
  readonly box: Uint8Array<ArrayBuffer>;
  /** When it was sealed, in milliseconds since 1970. */
  readonly at: number;
}

/** What a document was before a stretch of writing: the record as it stood. `of` is the document record's id. */
export interface VersionRecord {
  readonly n: number;
  readonly of: string;
  readonly box: Uint8Array<ArrayBuffer>;
  readonly at: number;
}

/** The vault's one record in `meta`. */
export interface VaultRecord {
  readonly name: 'vault';
  /** Higher than `VAULT_FORMAT` when a later Fledge wrote it. */
  readonly format: number;
  readonly vaultId: string;
  readonly slots: readonly Slot[];
  /** Where the reader has set one: what the slots hold is sealed under its key, then. */
  readonly lock?: Lock;
  /**
   * When the key ceased to lie in this record as it is, in milliseconds since 1970: what was erased before then, or was
   * written before and erased since, may still be found in the database's log. Undefined where it never lay here.
   */
  readonly openUntil?: number;
  /** Something was erased, which left so many documents, and the copies may still hold it: they are due. */
  readonly copiesDue?: number;
}

/** A record that couldn't be opened, as it was found, with the time and the table. */
export interface QuarantineRecord {
  readonly n: number;
  readonly table: string;
  /** Named as the first versions stored it. */
  readonly row: unknown;
  readonly at: number;
}

/**
 * The second has a device slot, from which an earlier Fledge would get no key, and the third a lock. With an open slot, and
 * no lock, a vault stays in the first.
 */
export const VAULT_FORMAT = 3;

export type Database = Dexie & {
  documents: EntityTable<DocumentRecord, 'id'>;
  versions: EntityTable<VersionRecord, 'n'>;
  meta: EntityTable<VaultRecord, 'name'>;
  quarantine: EntityTable<QuarantineRecord, 'n'>;
};

/**
 * The database, not yet open. Its version stays 1: documents carry versions of their own, so that nothing has to
 * be rewritten inside an upgrade. It never reopens by itself, since Dexie would then fill an empty new database
 * after site data was cleared, and an old tab would overwrite newer records.
 */
export function createDatabase(name: string): Database {
  const database = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as Database;
  database.version(1).stores({ documents: '&id', versions: '++n, of', meta: '&name', quarantine: '++n' });
  return database;
}
