import type { Page } from 'playwright-core';

/** The app's vault as a script in its page reaches it: past the app, with the key from where that keeps it. */
export interface VaultInPage {
  readonly database: IDBDatabase;
  /** The box of a row that holds a document, sealed as the app seals it; `clock` is the highest in it. */
  seal(
    recordId: string,
    document: Readonly<Record<string, unknown>> & { readonly id: string; readonly format: number },
    clock: number,
  ): Promise<Uint8Array>;
  /** Resolves once all of it is stored, and what `without` names is not. */
  put(store: string, rows: readonly unknown[], without?: readonly IDBValidKey[]): Promise<void>;
}

declare global {
  /** There once `reachVault` has resolved. */
  var vaultInPage: VaultInPage;
}

/** Runs in the page, so it uses nothing from outside. docs/data-format.md, *The vault’s key*, says where the key lies. */
async function reach(): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not stored')));
    });
  const encoder = new TextEncoder();
  const database = await settled(indexedDB.open('fledge'));
  const { vaultId, slots } = await settled(database.transaction('meta').objectStore('meta').get('vault'));
  const [{ id: keyId, box: slot }] = slots;
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('fledge-key');
  const deviceKey = await (await (await folder.getFileHandle(keyId)).getFile()).arrayBuffer();
  const unsealing = await crypto.subtle.importKey('raw', deviceKey, 'AES-GCM', false, ['decrypt']);
  const slotData = encoder.encode(`fledge|slot|1|${vaultId}|device|${keyId}`);
  const dataKey = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: slot.subarray(0, 12), additionalData: slotData },
    unsealing,
    slot.subarray(12),
  );
  const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt']);
  globalThis.vaultInPage = {
    database,
    async seal(recordId, document, clock) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = encoder.encode(`fledge|1|${vaultId}|${recordId}`);
      const head = { id: document.id, format: document.format, clock };
      const plain = encoder.encode(`${JSON.stringify(head)}\n${JSON.stringify(document)}`);
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
      const box = new Uint8Array(12 + sealed.length);
      box.set(iv);
      box.set(sealed, 12);
      return box;
    },
    async put(store, rows, without = []) {
      const transaction = database.transaction(store, 'readwrite');
      for (const each of without) transaction.objectStore(store).delete(each);
      for (const row of rows) transaction.objectStore(store).put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    },
  };
}

/** Puts `vaultInPage` into a page of the app in which something was opened before. Rejects where there is no vault yet. */
export async function reachVault(page: Page): Promise<void> {
  await page.evaluate(reach);
}
