import { randomBytes } from '../sealing.ts';

/** Crockford's base 32: no letter looks like a digit, and none makes a word that somebody would mind. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 16;
const CHECK_BYTES = 4;
const GROUP = 4;

async function checkOf(secret: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', secret)).subarray(0, CHECK_BYTES);
}

function inBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = [...text].map((each) => ALPHABET.indexOf(each));
  if (digits.includes(-1)) return undefined;
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** A new recovery code: 128 random bits and a checksum, as eight groups of four letters and digits. */
export async function newRecoveryCode(): Promise<string> {
  const secret = randomBytes(SECRET_BYTES);
  const letters = inBase32(new Uint8Array([...secret, ...(await checkOf(secret))]));
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The 16 bytes of a code that somebody typed or pasted, however it is spaced, in small letters too, and with the letters
 * that are easily taken for digits; undefined when it can't be one, as with a slip in any one of its letters.
 */
export async function readRecoveryCode(typed: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const bytes = fromBase32(letters);
  if (bytes?.length !== SECRET_BYTES + CHECK_BYTES) return undefined;
  const secret = bytes.slice(0, SECRET_BYTES);
  const check = await checkOf(secret);
  return bytes.subarray(SECRET_BYTES).every((byte, index) => byte === check[index]) ? secret : undefined;
}
