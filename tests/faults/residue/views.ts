import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unsnappy, varint } from './snappy.ts';

/** Bytes of a file, or what they are once unpacked. */
export interface View {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a profile as it lies on the disk. */
export function filesOf(profile: string): readonly View[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(profile, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    try {
      return [{ path: name, bytes: readFileSync(path) }];
    } catch {
      // A lock or a socket.
      return [];
    }
  });
}

const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** The records of a LevelDB log, joined where they run over its blocks. */
function recordsOf(log: Buffer): readonly Buffer[] {
  const records: Buffer[] = [];
  let begun: Buffer[] = [];
  for (let block = 0; block < log.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, log.length);
    for (let at = block; at + LOG_HEADER <= end;) {
      const [length, type] = [log.readUInt16LE(at + 4), log[at + 6] ?? 0];
      const piece = log.subarray(at + LOG_HEADER, Math.min(at + LOG_HEADER + length, end));
      if (type === 0 && length === 0) break;
      if (type === 1 || type === 2) begun = [];
      begun.push(piece);
      if (type === 1 || type === 4) records.push(Buffer.concat(begun));
      at += LOG_HEADER + length;
    }
  }
  // What a killed browser has not written to its end.
  return [...records, Buffer.concat(begun)];
}

const TABLE_FOOTER = 48;
const MOST = 64_000_000;

function blockAt(table: Buffer, offset: number, size: number): Buffer | undefined {
  if (offset + size + 1 > table.length) return undefined;
  const packed = table.subarray(offset, offset + size);
  if (table[offset + size] === 0) return packed;
  const unpacked = unsnappy(packed, 0, MOST);
  return unpacked && Buffer.from(unpacked);
}

/** The blocks of a LevelDB table, unpacked. */
function blocksOf(table: Buffer): readonly Buffer[] {
  if (table.length < TABLE_FOOTER) return [];
  let at = table.length - TABLE_FOOTER;
  const figures: number[] = [];
  for (let index = 0; index < 4; index += 1) {
    const read = varint(table, at);
    if (!read) return [];
    figures.push(read[0]);
    at = read[1];
  }
  const index = blockAt(table, figures[2] ?? 0, figures[3] ?? 0);
  if (!index) return [];
  const blocks: Buffer[] = [index];
  const ends = index.length - 4 - index.readUInt32LE(index.length - 4) * 4;
  for (let entry = 0; entry < ends;) {
    const shared = varint(index, entry);
    const own = shared && varint(index, shared[1]);
    const length = own && varint(index, own[1]);
    if (!own || !length) break;
    const value = length[1] + own[0];
    const offset = varint(index, value);
    const size = offset && varint(index, offset[1]);
    const block = offset && size && blockAt(table, offset[0], size[0]);
    if (block) blocks.push(block);
    entry = value + length[0];
  }
  return blocks;
}

/** What names a vault's row and the envelopes, in what is unpacked. */
const TELLING = ['vaultId', 'slots', '"app":"fledge"'].map((word) => Buffer.from(word));

/** Whatever in an SQLite file may be a packed value, of those that tell that they matter. */
function packedIn(file: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < file.length; at += 1) {
    const bytes = unsnappy(file, at, 4_000_000);
    if (!bytes || bytes.length < 60) continue;
    const whole = Buffer.from(bytes);
    if (TELLING.some((word) => whole.includes(word))) found.push(whole);
  }
  return found;
}

const BASE64 = /[A-Za-z0-9+/]{80,}={0,2}/g;

/** Every second byte: what of a text in pairs of bytes is plain letters. */
function halfOf(bytes: Buffer, from: 0 | 1): Buffer {
  const half = Buffer.alloc(Math.max(0, bytes.length - from) >> 1);
  for (let index = 0; index < half.length; index += 1) half[index] = bytes[from + 2 * index] ?? 0;
  return half;
}

/** The plain letters in it, whether each takes one byte or two. */
export function textsIn(bytes: Buffer): readonly string[] {
  return [bytes, halfOf(bytes, 0), halfOf(bytes, 1)].map((each) => each.toString('latin1'));
}

/** The long texts of base64 in it, as the bytes that they stand for: in single bytes, and in pairs. */
function decodedIn({ path, bytes }: View): readonly View[] {
  return textsIn(bytes).flatMap((text) =>
    [...text.matchAll(BASE64)].map(([all]) => ({
      path,
      bytes: Buffer.from(all.slice(0, all.length - (all.replaceAll('=', '').length % 4 === 1 ? 1 : 0)), 'base64'),
    })),
  );
}

/** Of the files in the caches all but a few are the app's own; a key is among the small ones. */
const SMALL = 4_000;

/** Whether a site's own storage is in it, rather than the browser's or the app's. */
export function isSiteStorage({ path, bytes }: View): boolean {
  if (/CacheStorage|\/cache\//.test(path)) return bytes.length < SMALL;
  return /IndexedDB|File System|Local Storage|Session Storage|WebStorage|storage\/(?:default|to-be-removed|temporary)/.test(path);
}

/** A file unpacked in every way that a browser packs it. */
export function unpacked(view: View): readonly View[] {
  const { path, bytes } = view;
  const ways: Buffer[] = [];
  if (/leveldb|Storage|Paths|Origins/.test(path) && path.endsWith('.log')) ways.push(...recordsOf(bytes));
  if (/\.(?:ldb|sst)$/.test(path)) ways.push(...blocksOf(bytes));
  if (/\.sqlite(?:-wal|-journal)?$/.test(path)) ways.push(...packedIn(bytes));
  const all = [view, ...ways.map((each) => ({ path, bytes: each }))];
  return [...all, ...all.flatMap(decodedIn)];
}
