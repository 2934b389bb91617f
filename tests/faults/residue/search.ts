import { createCipheriv, createDecipheriv } from 'node:crypto';
import { keysIn } from './keys.ts';
import type { View } from './views.ts';
import { filesOf, isSiteStorage, unpacked } from './views.ts';

const NONCE_BYTES = 12;
const BLOCK = 16;
/** What Fledge seals begins with one of these. */
const BEGINNINGS = ['{"id":"', '{"documents":[', '{"format":'].map((text) => Buffer.from(text).subarray(0, 7));
/** So many blocks are tried in one go. */
const PIECE = 65_536;
const LONGEST = 2_000_000;

/** What was found of some phrases in a browser's profile. */
export interface Residue {
  /** Each phrase that stands somewhere as it is, with the file. */
  readonly clear: readonly string[];
  /** Each phrase that a key from the same profile brings to light, with the file. */
  readonly opened: readonly string[];
  /** How many sealed states a key opens, whatever stands in them. */
  readonly boxes: number;
  readonly keys: number;
}

/** Where in it something begins that the key opens. By chance it happens once in 2⁵⁶ places. */
function openedAt(bytes: Buffer, key: Buffer): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from + NONCE_BYTES + 7 < bytes.length; from += PIECE) {
    const count = Math.min(PIECE, bytes.length - from - NONCE_BYTES - 7);
    const counters = Buffer.alloc(count * BLOCK);
    for (let index = 0; index < count; index += 1) {
      bytes.copy(counters, index * BLOCK, from + index, from + index + NONCE_BYTES);
      // The first block of the text is under the second counter.
      counters[index * BLOCK + 15] = 2;
    }
    const stream = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(counters);
    for (let index = 0; index < count; index += 1) {
      const text = from + index + NONCE_BYTES;
      const first = (stream[index * BLOCK] ?? 0) ^ (bytes[text] ?? 0);
      if (first !== 0x7b) continue;
      const begins = (beginning: Buffer) =>
        beginning.every((byte, at) => ((stream[index * BLOCK + at] ?? 0) ^ (bytes[text + at] ?? 0)) === byte);
      if (BEGINNINGS.some(begins)) found.push(from + index);
    }
  }
  return found;
}

/** What stands behind a nonce, to the end of the view: behind the box follows nonsense. */
function textAt(bytes: Buffer, at: number, key: Buffer): Buffer {
  const counter = Buffer.concat([bytes.subarray(at, at + NONCE_BYTES), Buffer.from([0, 0, 0, 2])]);
  return createDecipheriv('aes-256-ctr', key, counter).update(bytes.subarray(at + NONCE_BYTES, at + NONCE_BYTES + LONGEST));
}

/** Whatever of a phrase would show in a file. */
function traces(phrase: string): readonly Buffer[] {
  const utf8 = Buffer.from(phrase, 'utf8');
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(offset), utf8])
        .toString('base64')
        .slice(4, -4),
    ),
  );
  return [utf8, Buffer.from(phrase, 'utf16le'), ...base64];
}

function phrasesIn({ path, bytes }: View, phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => (traces(phrase).some((trace) => bytes.includes(trace)) ? [`${phrase} in ${path}`] : []));
}

/** Looks for phrases in a profile whose browser is closed: in clear, and with every key that can be found in it. */
export function residueOf(profile: string, phrases: readonly string[]): Residue {
  const files = filesOf(profile);
  const views = files.filter(isSiteStorage).flatMap(unpacked);
  const keys = keysIn(views);
  const opened = new Set<string>();
  let boxes = 0;
  for (const { path, bytes } of views) {
    for (const key of keys) {
      for (const at of openedAt(bytes, key)) {
        boxes += 1;
        for (const each of phrasesIn({ path, bytes: textAt(bytes, at, key) }, phrases)) opened.add(each);
      }
    }
  }
  const clear = new Set([...files, ...views].flatMap((view) => phrasesIn(view, phrases)));
  return { clear: [...clear], opened: [...opened], boxes, keys: keys.length };
}
