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

const ID = /(?<![\w-])[\w-]{22}(?![\w-])|[\w-]{22}/g;

function idsAround(bytes: Buffer, at: number): readonly string[] {
  const text = bytes.subarray(Math.max(0, at - 400), at + SLOT_BYTES + 400).toString('latin1');
  const overlapping = [...text].flatMap((_letter, from) => {
    const piece = text.slice(from, from + 22);
    return /^[\w-]{22}$/.test(piece) && new Set(piece).size > 10 ? [piece] : [];
  });
  return [...new Set([...(text.match(ID) ?? []), ...overlapping])];
}

/** Keys that stand in a view as they are: in a list of bytes, or as `"key":"…"`. */
function openKeys({ bytes }: View): readonly Buffer[] {
  const listed = listsOf(bytes, KEY_BYTES).map((at) => bytes.subarray(at, at + KEY_BYTES));
  const told = textsIn(bytes).flatMap((text) => [...text.matchAll(/[A-Za-z0-9+/]{43}=/g)].map(([all]) => Buffer.from(all, 'base64')));
  return [...listed, ...told].filter(isRandom);
}

/** Keys that are a whole small file, or any part of it. */
function keysInSmall({ path, bytes }: View): readonly Buffer[] {
  if (!/File System|CacheStorage|\/fs\/|\/cache\/morgue/.test(path) || bytes.length > 2_000) return [];
  return Array.from({ length: Math.max(0, bytes.length - KEY_BYTES + 1) }, (_, at) => bytes.subarray(at, at + KEY_BYTES)).filter(isRandom);
}

function sealedKeys({ bytes }: View): readonly SealedKey[] {
  const listed = listsOf(bytes, SLOT_BYTES).map((at) => ({ box: bytes.subarray(at, at + SLOT_BYTES), ids: idsAround(bytes, at) }));
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
