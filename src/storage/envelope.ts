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

function additionalData({ vaultId, rowId }: BoundTo): Uint8Array {
  return encoder.encode(`fledge|1|${vaultId}|${rowId}`);
}

/**
 * Seals a JSON value with AES-256-GCM under `key` (32 bytes): nonce, ciphertext, tag.
 * Synchronous, so that it can be done while a page is being hidden.
 */
export function seal(key: Uint8Array, boundTo: BoundTo, json: unknown): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const ciphertext = gcm(key, nonce, additionalData(boundTo)).encrypt(encoder.encode(JSON.stringify(json)));
  const box = new Uint8Array(NONCE_BYTES + ciphertext.length);
  box.set(nonce);
  box.set(ciphertext, NONCE_BYTES);
  return box;
}

/** Opens a box. Throws when the key, the place or any bit of it is wrong, or when it doesn't hold JSON. */
export function open(key: Uint8Array, boundTo: BoundTo, box: Uint8Array): unknown {
  const plain = gcm(key, box.subarray(0, NONCE_BYTES), additionalData(boundTo)).decrypt(box.subarray(NONCE_BYTES));
  return JSON.parse(decoder.decode(plain));
}
