import { createDecipheriv } from 'node:crypto';
import type { View } from './views.ts';
import { textsIn } from './views.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SLOT_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

interface SealedKey {
  readonly box: Buffer;
  /** What may be the ids in it: of the vault and of the device key. */
  readonly ids: readonly string[];
}

/** Where bytes of that length lie as Chromium and Firefox write a list of bytes into a database. */
function listsOf(bytes: Buffer, length: number): readonly number[] {
  const heads = [Buffer.from([0x42, length]), Buffer.from([length, 0, 0, 0, 0, 0, 0, 0])];
  return heads.flatMap((head) => {
    const found: number[] = [];
    for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
      if (at + head.length + length <= bytes.length) found.push(at + head.length);
    }
    return found;
  });
}

/** Whether they may have come of chance: a key has hardly two equal bytes. */
function isRandom(bytes: Buffer): boolean {
  return new Set(bytes).size > KEY_BYTES / 2;
}

/** How Chromium and Firefox write a text of 22 letters. */
const ID_HEADS = [Buffer.from([0x22, 22]), Buffer.from([22, 0, 0, 0x80, 4, 0, 0xff, 0xff])];
const ID = /^[\w-]{22}$/;

/** The ids near a place: where nothing tells where one begins, as in packed bytes, whatever may be one. */
function idsAround(bytes: Buffer, at: number): readonly string[] {
  const near = bytes.subarray(Math.max(0, at - 400), at + SLOT_BYTES + 400);
  const text = near.toString('latin1');
  const starts = ID_HEADS.flatMap((head) =>
    [...text].flatMap((_letter, from) => (near.subarray(from, from + head.length).equals(head) ? [from + head.length] : [])),
  );
  const all = starts.length > 1 ? starts : Array.from(text, (_letter, from) => from);
  const ids = all.map((from) => text.slice(from, from + 22)).filter((piece) => ID.test(piece) && new Set(piece).size > 10);
  return [...new Set(ids)];
}

/** Keys that stand in a view as they are: in a list of bytes, or as `"key":"…"`. */
function openKeys({ bytes }: View): readonly Buffer[] {
  const listed = listsOf(bytes, KEY_BYTES).map((at) => bytes.subarray(at, at + KEY_BYTES));
  const told = textsIn(bytes).flatMap((text) =>
    [...text.matchAll(/[A-Za-z0-9+/]{43}=/g)].map(([all]) => Buffer.from(all, 'base64')),
  );
  return [...listed, ...told].filter(isRandom);
}

/** What ends the body of an entry in Chromium's caches; a checksum of 32 bytes may stand before it. */
const ENTRY_END = Buffer.from([0xd8, 0x41, 0x0d, 0x97, 0x45, 0x6f, 0xfa, 0xf4]);

/** Keys that are a whole small file, or a part of it. */
function keysInSmall({ path, bytes }: View): readonly Buffer[] {
  if (!/File System|CacheStorage|\/fs\/|\/cache\/morgue/.test(path)) return [];
  const ends: number[] = [];
  if (bytes.length <= 200)
    ends.push(...Array.from({ length: Math.max(0, bytes.length - KEY_BYTES + 1) }, (_, at) => at + KEY_BYTES));
  for (let at = bytes.indexOf(ENTRY_END); at >= 0; at = bytes.indexOf(ENTRY_END, at + 1)) ends.push(at, at - KEY_BYTES);
  return ends
    .filter((end) => end >= KEY_BYTES)
    .map((end) => bytes.subarray(end - KEY_BYTES, end))
    .filter(isRandom);
}

function sealedKeys({ bytes }: View): readonly SealedKey[] {
  const listed = listsOf(bytes, SLOT_BYTES).map((at) => ({
    box: bytes.subarray(at, at + SLOT_BYTES),
    ids: idsAround(bytes, at),
  }));
  const told = textsIn(bytes).flatMap((text) =>
    [...text.matchAll(/"type":"device","id":"([\w-]+)","box":"([A-Za-z0-9+/=]+)"/g)].map(({ 1: id = '', 2: box = '', index }) => {
      const vault = /"vault":"([\w-]+)"/.exec(text.slice(Math.max(0, index - 400), index))?.[1] ?? '';
      return { box: Buffer.from(box, 'base64'), ids: [vault, id] };
    }),
  );
  return [...listed, ...told];
}

/** The key in a slot, when this device key opens it. */
function opened({ box, ids }: SealedKey, deviceKey: Buffer): Buffer | undefined {
  for (const vault of ids) {
    for (const id of ids) {
      if (vault === id) continue;
      try {
        const cipher = createDecipheriv('aes-256-gcm', deviceKey, box.subarray(0, NONCE_BYTES));
        cipher.setAAD(Buffer.from(`fledge|slot|1|${vault}|device|${id}`));
        cipher.setAuthTag(box.subarray(-TAG_BYTES));
        return Buffer.concat([cipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]);
      } catch {
        // Another's.
      }
    }
  }
  return undefined;
}

/** Once each, by what they hold. */
function distinct<T>(all: readonly T[], nameOf: (each: T) => string): readonly T[] {
  return [...new Map(all.map((each) => [nameOf(each), each])).values()];
}

/** Every key that can be found: those that lie in clear, and those in slots that one of them opens. */
export function keysIn(views: readonly View[]): readonly Buffer[] {
  const clear = distinct(views.flatMap(openKeys), (key) => key.toString('hex'));
  const small = distinct(views.flatMap(keysInSmall), (key) => key.toString('hex'));
  const slots = distinct(views.flatMap(sealedKeys), ({ box, ids }) => `${box.toString('hex')} ${ids.join()}`);
  const unsealed = slots.flatMap((slot) => [...clear, ...small].flatMap((key) => opened(slot, key) ?? []));
  return distinct([...clear, ...unsealed], (key) => key.toString('hex'));
}
