import { gcm } from '@noble/ciphers/aes.js';

/** Bytes of the random nonce that stands before the ciphertext. NIST SP 800-38D asks for 96 bits. */
const NONCE_BYTES = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

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
  readonly rowId: string;
}

/** The additional data of a row's box. */
function rowData({ vaultId, rowId }: BoundTo): string {
  return `fledge|1|${vaultId}|${rowId}`;
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

/** Seals a JSON value as the box of one row. */
export function seal(key: Uint8Array, boundTo: BoundTo, json: unknown): Uint8Array<ArrayBuffer> {
  return sealBytes(key, rowData(boundTo), encoder.encode(JSON.stringify(json)));
}

/** Opens a row's box. Throws when the key, the place or any bit of it is wrong, or when it doesn't hold JSON. */
export function open(key: Uint8Array, boundTo: BoundTo, box: Uint8Array): unknown {
  return JSON.parse(decoder.decode(openBytes(key, rowData(boundTo), box)));
}
