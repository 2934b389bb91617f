import { gcm } from '@noble/ciphers/aes.js';

/** Bytes of the random nonce that stands before the ciphertext. NIST SP 800-38D asks for 96 bits. */
const NONCE_BYTES = 12;

const encoder = new TextEncoder();

/** Fresh random bytes from the platform. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A random id of 22 characters (128 bits), safe in keys and addresses. */
export function randomId(): string {
  return btoa(String.fromCharCode(...randomBytes(16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What a box belongs to. It is authenticated with it: a box moved elsewhere doesn't open. */
export interface BoundTo {
  readonly vaultId: string;
  readonly recordId: string;
}

/** The additional data of a record's box. */
function recordData({ vaultId, recordId }: BoundTo): string {
  return `fledge|1|${vaultId}|${recordId}`;
}

/**
 * Seals bytes with AES-256-GCM under `key` (32 bytes): nonce, ciphertext, tag. `data` is authenticated with them and
 * not stored. Synchronous, so that it can be done while a page is being hidden.
 */
export function sealBytes(key: Uint8Array, data: string, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const ciphertext = gcm(key, nonce, encoder.encode(data)).encrypt(plain);
  const box = new Uint8Array(NONCE_BYTES + ciphertext.length);
  box.set(nonce);
  box.set(ciphertext, NONCE_BYTES);
  return box;
}

/** Opens what `sealBytes` sealed. Throws when the key, the data or any bit of the box is wrong. */
export function openBytes(key: Uint8Array, data: string, box: Uint8Array): Uint8Array {
  return gcm(key, box.subarray(0, NONCE_BYTES), encoder.encode(data)).decrypt(box.subarray(NONCE_BYTES));
}

/** As `sealBytes`, by the platform's own cipher, which keeps the page free meanwhile. */
export async function sealBytesAside(
  key: Uint8Array<ArrayBuffer>,
  data: string,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return sealBytes(key, data, plain);
  const iv = randomBytes(NONCE_BYTES);
  const theirs = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const ciphertext = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encoder.encode(data) }, theirs, plain);
  const box = new Uint8Array(NONCE_BYTES + ciphertext.byteLength);
  box.set(iv);
  box.set(new Uint8Array(ciphertext), NONCE_BYTES);
  return box;
}

/** As `openBytes`, by the platform's own cipher, which keeps the page free meanwhile. Rejects where that throws. */
export async function openBytesAside(
  key: Uint8Array<ArrayBuffer>,
  data: string,
  box: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return openBytes(key, data, box);
  const theirs = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const how = { name: 'AES-GCM', iv: box.subarray(0, NONCE_BYTES), additionalData: encoder.encode(data) };
  return new Uint8Array(await subtle.decrypt(how, theirs, box.subarray(NONCE_BYTES)));
}

/** Below this many bytes in all, asking the platform takes longer than doing it here. */
const WORTH_ASKING = 64_000;

/** Opens the boxes of many records, by the platform's own cipher where that is quicker; undefined in place of each that doesn't open. */
export async function openMany(
  key: Uint8Array<ArrayBuffer>,
  vaultId: string,
  records: readonly { readonly id: string; readonly box: Uint8Array<ArrayBuffer> }[],
): Promise<readonly (Uint8Array | undefined)[]> {
  const bytes = records.reduce((sum, { box }) => sum + box.length, 0);
  // There is no such cipher in pages that came without encryption, as from another device at home.
  const asked = bytes > WORTH_ASKING && globalThis.crypto.subtle;
  const theirs = asked && (await asked.importKey('raw', key, 'AES-GCM', false, ['decrypt']));
  return Promise.all(
    records.map(async ({ id, box }) => {
      const boundTo = { vaultId, recordId: id };
      try {
        if (!asked || !theirs) return openFor(key, boundTo, box);
        const how = { name: 'AES-GCM', iv: box.subarray(0, NONCE_BYTES), additionalData: encoder.encode(recordData(boundTo)) };
        return new Uint8Array(await asked.decrypt(how, theirs, box.subarray(NONCE_BYTES)));
      } catch {
        return undefined;
      }
    }),
  );
}

/** Seals the boxes of many records, by the platform's own cipher. */
export async function sealMany(
  key: Uint8Array<ArrayBuffer>,
  vaultId: string,
  records: readonly { readonly id: string; readonly plain: Uint8Array }[],
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  return Promise.all(
    records.map(({ id, plain }) => sealBytesAside(key, recordData({ vaultId, recordId: id }), new Uint8Array(plain))),
  );
}

/** Seals bytes as the box of one record. */
export function sealFor(key: Uint8Array, boundTo: BoundTo, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  return sealBytes(key, recordData(boundTo), plain);
}

/** Opens a record's box. Throws when the key, the place or any bit of it is wrong. */
export function openFor(key: Uint8Array, boundTo: BoundTo, box: Uint8Array): Uint8Array {
  return openBytes(key, recordData(boundTo), box);
}
