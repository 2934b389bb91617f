import type { Address } from '../documents/address.ts';
import type { Document, Leaf } from '../documents/document.ts';
import { compacted } from './compact.ts';
import type { Version } from '../documents/version.ts';
import type { VaultContents } from './contents.ts';

/** How much one file holds. */
export interface Capacity {
  /** Of JSON in UTF-8. */
  readonly bytes: number;
  /** Lists, records, texts, figures and all else, counted each. */
  readonly things: number;
  readonly documents: number;
  readonly versions: number;
  /** What couldn't be read included. */
  readonly leavesInDocument: number;
}

/** Contents in as many volumes as they need. Merged, the volumes are the whole, but for the oldest versions. */
export interface Volumes {
  /** The newest writing stands in the first one. There is always one. */
  readonly volumes: readonly VaultContents[];
  /** Leaves that are too long for any file. They are in no volume. */
  readonly tooLong: number;
}

const encoder = new TextEncoder();

/** How many bytes something takes as JSON, with the comma behind it. */
function bytesOf(thing: unknown): number {
  return encoder.encode(JSON.stringify(thing)).length + 1;
}

/** How many things are in a thing, level by level, as a file's reader counts them. */
function thingsIn(thing: unknown): number {
  if (typeof thing !== 'object' || thing === null) return 0;
  const inside: readonly unknown[] = Array.isArray(thing) ? thing : Object.values(thing);
  return inside.reduce<number>((sum, each) => sum + 1 + thingsIn(each), 0);
}

/** What `{"documents":[],"versions":[]}` takes by itself, and a little more. */
const FRAME: Pick<Capacity, 'bytes' | 'things'> = { bytes: 64, things: 2 };

function leavesIn({ leaves, kept }: Document): number {
  return Object.keys(leaves).length + Object.values(kept).reduce((sum, things) => sum + things.length, 0);
}

/** Something that can stand in a volume by itself: a leaf, or one thing that couldn't be read. */
interface Piece {
  readonly of: Document;
  readonly address: Address;
  readonly leaf?: Leaf;
  readonly kept?: unknown;
  readonly bytes: number;
  readonly things: number;
}

function piecesOf(document: Document): readonly Piece[] {
  const leaves = Object.entries(document.leaves).map(([address, leaf]): Piece => ({
    of: document,
    address,
    leaf,
    bytes: bytesOf(address) + bytesOf(leaf),
    things: 1 + thingsIn(leaf),
  }));
  const kept = Object.entries(document.kept).flatMap(([address, things]) =>
    things.map((thing): Piece => ({
      of: document,
      address,
      kept: thing,
      bytes: bytesOf(address) + bytesOf(thing) + 3,
      things: 2 + thingsIn(thing),
    })),
  );
  return [...leaves, ...kept];
}

/** A volume that is being filled. */
interface Filling {
  readonly documents: Map<
    string,
    { readonly from: Document; readonly leaves: Map<Address, Leaf>; readonly kept: Map<Address, unknown[]>; size: number }
  >;
  bytes: number;
  things: number;
}

/** The contents for files of that capacity: nearly always one volume, with as many of the versions as it holds, newest first. */
export function inVolumes(contents: VaultContents, capacity: Capacity): Volumes {
  const { documents, versions } = compacted(contents, Infinity);
  const bytes = documents.reduce((sum, document) => sum + bytesOf(document), FRAME.bytes);
  const things = thingsIn(documents) + FRAME.things;
  const fits = bytes <= capacity.bytes && things <= capacity.things && documents.length <= capacity.documents;
  if (fits && documents.every((document) => leavesIn(document) <= capacity.leavesInDocument)) {
    return { volumes: [{ documents, versions: newestThatFit(versions, capacity, bytes, things) }], tooLong: 0 };
  }
  return inSeveral(documents, versions, capacity);
}

function inSeveral(documents: readonly Document[], versions: readonly Version[], capacity: Capacity): Volumes {
  const pieces = documents.flatMap(piecesOf).sort((a, b) => (b.leaf?.lamport ?? -1) - (a.leaf?.lamport ?? -1));
  const heads = new Map(
    documents.map((document) => {
      const head = { ...document, leaves: {}, kept: {} };
      return [document, { bytes: bytesOf(head), things: 1 + thingsIn(head) }] as const;
    }),
  );
  const begin = (): Filling => ({ documents: new Map(), bytes: FRAME.bytes, things: FRAME.things });
  const filled: Filling[] = [];
  let volume = begin();
  let tooLong = 0;

  function put(into: Filling, piece: Piece): boolean {
    const there = into.documents.get(piece.of.id);
    const head = there ? { bytes: 0, things: 0 } : (heads.get(piece.of) ?? { bytes: 0, things: 0 });
    const bytes = into.bytes + head.bytes + piece.bytes;
    const things = into.things + head.things + piece.things;
    const isFull = bytes > capacity.bytes || things > capacity.things || (there?.size ?? 0) >= capacity.leavesInDocument;
    if (isFull || (!there && into.documents.size >= capacity.documents)) return false;
    const document = there ?? { from: piece.of, leaves: new Map(), kept: new Map(), size: 0 };
    if (piece.leaf) document.leaves.set(piece.address, piece.leaf);
    else document.kept.set(piece.address, [...(document.kept.get(piece.address) ?? []), piece.kept]);
    document.size += 1;
    into.documents.set(piece.of.id, document);
    Object.assign(into, { bytes, things });
    return true;
  }

  for (const piece of pieces) {
    if (put(volume, piece)) continue;
    const next = begin();
    if (!put(next, piece)) {
      tooLong += 1;
      continue;
    }
    filled.push(volume);
    volume = next;
  }
  filled.push(volume);
  return {
    volumes: filled.map((each, index) => ({
      documents: [...each.documents.values()].map(({ from, leaves, kept }) => ({
        ...from,
        leaves: Object.fromEntries(leaves),
        kept: Object.fromEntries(kept),
      })),
      versions: index === filled.length - 1 ? newestThatFit(versions, capacity, each.bytes, each.things) : [],
    })),
    tooLong,
  };
}

/** The newest of the versions, as many as there is room for beside so many bytes and things; the oldest first. */
function newestThatFit(versions: readonly Version[], capacity: Capacity, bytes: number, things: number): readonly Version[] {
  const fitting: Version[] = [];
  let [sumOfBytes, sumOfThings] = [bytes, things];
  for (const version of [...versions].reverse()) {
    sumOfBytes += bytesOf(version);
    sumOfThings += 1 + thingsIn(version);
    if (sumOfBytes > capacity.bytes || sumOfThings > capacity.things || fitting.length >= capacity.versions) break;
    // One that grew too large by itself, which only many merges can do, holds back no other.
    if (leavesIn(version.document) <= capacity.leavesInDocument) fitting.push(version);
  }
  return fitting.reverse();
}
