import type { Page } from 'playwright-core';
import { DOCUMENT_FORMAT } from '#domain/documents/document.ts';
import type { Document } from '#domain/documents/document.ts';
import type { VaultRecord } from '#storage/database.ts';
import { VAULT_FORMAT } from '#storage/database.ts';
import { heldIn } from '#storage/device-keys.ts';
import { deviceSlotOf, openRecord, sealRecord } from '#storage/records.ts';
import { documentIn, plainOf } from '#storage/stored-document.ts';

/**
 * What a later Fledge may have raised: the shape of one worksheet, that of a document, or that of the vault. To it, the
 * Fledge that is tested is an earlier one.
 */
export const LATER = ['sheet', 'document', 'vault'] as const;
export type Later = (typeof LATER)[number];

/** No worksheet is there yet by then. */
const LATER_SHAPE = 99;

/** All that Fledge has stored for an origin, as text, by where it lies: rows, files, keys and marks. */
export type Stored = Readonly<Record<string, string>>;

/** Where two such looks differ. */
export function changed(before: Stored, after: Stored): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
}

/** Looks at all of it from a page of that origin, with nothing of Fledge's own code. */
export async function allStored(page: Page): Promise<Stored> {
  // A file that is just being put in the place of another can't be read.
  return lookAtAll(page).catch(async () => {
    await page.waitForTimeout(1_000);
    return lookAtAll(page);
  });
}

function lookAtAll(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const asText = (_key: string, value: unknown) => (value instanceof Uint8Array ? [...value].join() : value);
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise<unknown>((resolve) => {
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.addEventListener('success', () => resolve(reading.result));
        });
        found[`${name} ${table}`] = JSON.stringify(rows, asText);
      }
      database.close();
    }
    async function look(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const handle of folder.values()) {
        const at = `${path}/${handle.name}`;
        if (handle.kind === 'directory') await look(handle as FileSystemDirectoryHandle, at);
        else found[at] = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()).join();
      }
    }
    await look(await navigator.storage.getDirectory(), '');
    for (const name of await caches.keys()) {
      if (!name.endsWith('-key')) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found[`${name} ${request.url}`] = new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? []).join();
    }
    for (const [name, text] of Object.entries(localStorage)) found[`mark ${name}`] = String(text);
    return found;
  });
}

/** Takes the pen, as another tab does that writes, until the page is closed. */
export async function holdPen(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((taken) => {
        void navigator.locks.request('fledge-writer', { steal: true }, () => {
          taken();
          return new Promise(() => undefined);
        });
      }),
  );
}

/** Writes the goals down, or the vault's own record, as a later Fledge would have left them; the words are the same. */
export async function writeLater(page: Page, later: Later): Promise<void> {
  if (later === 'vault') return put(page, 'meta', 'vault', { format: VAULT_FORMAT + 1 });
  const { meta, documents, deviceKey } = await raw(page);
  const slot = deviceSlotOf(meta);
  const key = slot && heldIn(meta.vaultId, slot, deviceKey);
  if (!key) throw new Error('the vault has no device key');
  const unlocked = { record: meta, key };
  for (const row of documents) {
    const plain = openRecord(unlocked, row);
    const document = plain && documentIn(plain);
    if (document?.id !== 'goals') continue;
    const raised: Document =
      later === 'sheet' ? { ...document, worksheetVersion: LATER_SHAPE } : { ...document, format: DOCUMENT_FORMAT + 1 };
    return put(page, 'documents', row.id, { box: [...sealRecord(unlocked, row.id, plainOf(raised)).box] });
  }
  throw new Error('nothing is written in the goals');
}

/** Changes fields of one row; a box is given as numbers. */
function put(page: Page, table: string, id: string, change: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(
    ([inTable, key, fields]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fledge');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(inTable, 'readwrite');
          const store = writing.objectStore(inTable);
          const reading = store.get(key);
          reading.addEventListener('success', () => {
            const { box } = fields;
            store.put({ ...reading.result, ...fields, ...(Array.isArray(box) && { box: new Uint8Array(box as number[]) }) });
          });
          writing.addEventListener('abort', () => reject(new Error('not written')));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [table, id, change] as const,
  );
}

/** The vault's record and its documents, and the key that lies in its file. */
async function raw(page: Page) {
  const found = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('fledge');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.addEventListener('success', () => resolve(reading.result));
      });
    const [meta, documents] = [await all('meta'), await all('documents')];
    database.close();
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('fledge-key');
    const keys: Record<string, number[]> = {};
    for await (const handle of folder.values())
      keys[handle.name] = [...new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())];
    const asNumbers = (_key: string, value: unknown) => (value instanceof Uint8Array ? { bytes: [...value] } : value);
    return JSON.stringify({ meta: meta[0], documents, keys }, asNumbers);
  });
  const { meta, documents, keys } = JSON.parse(found, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'bytes' in value ? new Uint8Array(value.bytes as number[]) : value,
  ) as {
    readonly meta: VaultRecord;
    readonly documents: readonly { readonly id: string; readonly box: Uint8Array<ArrayBuffer> }[];
    readonly keys: Readonly<Record<string, readonly number[]>>;
  };
  return { meta, documents, deviceKey: new Uint8Array(keys[deviceSlotOf(meta)?.id ?? ''] ?? []) };
}
