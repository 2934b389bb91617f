import { onTestFinished } from 'vitest';
import type { VaultContents } from '#domain/merge/contents.ts';
import { decodeBase64 } from '#storage/base64.ts';

/** A vault as an earlier Fledge left it, its bytes in base64, and what was written in it. */
export interface FrozenVault {
  readonly meta: {
    readonly name: string;
    readonly format: number;
    readonly vaultId: string;
    readonly slots: readonly (
      { readonly type: 'open'; readonly key: string } | { readonly type: 'device'; readonly id: string; readonly box: string }
    )[];
    readonly lock?: readonly (Readonly<Record<'type' | 'salt' | 'box' | 'sum', string>> & { readonly derivation?: object })[];
  };
  /** What opens its lock. */
  readonly code?: string;
  readonly documents: readonly { readonly id: string; readonly box: string; readonly at: number }[];
  readonly versions: readonly { readonly of: string; readonly box: string; readonly at: number }[];
  readonly deviceKey: string | null;
  readonly contents: VaultContents;
}

/** Where a device key may lie. */
export type KeyPlaceName = 'file' | 'cache';

/** Dexie counts its versions in tens. */
const DATABASE_VERSION = 10;

const bytes = (text: string) => decodeBase64(text) ?? new Uint8Array();

/** Lays a frozen vault out on the device under a name, with nothing of Fledge's own code, as the browser would have kept it. */
export async function layOutVault(
  name: string,
  { meta, documents, versions, deviceKey }: FrozenVault,
  places: readonly KeyPlaceName[],
): Promise<void> {
  const slots = meta.slots.map((slot) =>
    slot.type === 'open' ? { ...slot, key: bytes(slot.key) } : { ...slot, box: bytes(slot.box) },
  );
  const lock = meta.lock?.map(({ sum, salt, box, ...slot }) => ({
    slot: { ...slot, salt: bytes(salt), box: bytes(box) },
    sum: bytes(sum),
  }));
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, DATABASE_VERSION);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('upgradeneeded', () => {
      const database = opening.result;
      database.createObjectStore('documents', { keyPath: 'id' });
      database.createObjectStore('versions', { keyPath: 'n', autoIncrement: true }).createIndex('of', 'of');
      database.createObjectStore('meta', { keyPath: 'name' });
      database.createObjectStore('quarantine', { keyPath: 'n', autoIncrement: true });
    });
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(['documents', 'versions', 'meta'], 'readwrite');
      writing.objectStore('meta').put({ ...meta, slots, ...(lock && { lock }) });
      for (const row of documents) writing.objectStore('documents').put({ ...row, box: bytes(row.box) });
      for (const row of versions) writing.objectStore('versions').put({ ...row, box: bytes(row.box) });
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
  for (const slot of meta.slots) {
    if (slot.type === 'open' || deviceKey === null) continue;
    if (places.includes('cache'))
      await (await caches.open(`${name}-key`)).put(`/device-key/${slot.id}`, new Response(bytes(deviceKey)));
    if (!places.includes('file')) continue;
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${name}-key`, { create: true });
    const writable = await (await folder.getFileHandle(slot.id, { create: true })).createWritable();
    await writable.write(bytes(deviceKey));
    await writable.close();
  }
  onTestFinished(async () => {
    await caches.delete(`${name}-key`);
    await (await navigator.storage.getDirectory()).removeEntry(`${name}-key`, { recursive: true }).catch(() => undefined);
  });
}
