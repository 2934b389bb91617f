import type { Address } from '../documents/address.ts';
import { addressOf, documentIdOf, parentOf } from '../documents/address.ts';
import type { Document, Kept, Leaf, Leaves } from '../documents/document.ts';
import { isRecord } from '../documents/document.ts';
import { MARKS } from '../marks/marks.ts';
import type { Version } from '../documents/version.ts';

/**
 * The id of the document that remembers what was erased for good: a leaf at `erased/<address>` for each address, whose
 * clock says that everything at and below it with a clock up to that is gone. It holds no words, whatever its value.
 */
export const ERASED = 'erased';

/** What was erased for good. */
export interface Erasings {
  /** Until which clock everything at an address and below it is gone. */
  readonly until: ReadonlyMap<Address, number>;
  /** Ids of the documents in which something is. */
  readonly documents: ReadonlySet<string>;
}

/** Where it is remembered that an address was erased. */
export function erasingOf(address: Address): Address {
  return addressOf(ERASED, address);
}

/** What was erased, as documents remember it. */
export function erasingsIn(documents: readonly Document[]): Erasings {
  const until = new Map<Address, number>();
  for (const { id, leaves } of documents) {
    if (id !== ERASED) continue;
    for (const [at, { lamport }] of Object.entries(leaves)) {
      const address = at.slice(ERASED.length + 1);
      until.set(address, Math.max(lamport, until.get(address) ?? -1));
    }
  }
  return { until, documents: new Set([...until.keys()].map(documentIdOf)) };
}

/** Until which clock what stands at an address is gone; -1 where nothing was erased there. */
function goneUntil(erasings: Erasings, address: Address): number {
  let until = -1;
  for (let at: Address | undefined = address; at !== undefined; at = parentOf(at))
    until = Math.max(until, erasings.until.get(at) ?? -1);
  return until;
}

/** Whether a leaf at an address was erased. */
export function isErased(erasings: Erasings, address: Address, { lamport }: Pick<Leaf, 'lamport'>): boolean {
  return lamport <= goneUntil(erasings, address);
}

/** What is left of a leaf that was erased: its stamp, so that merging goes on as before. */
function emptied({ lamport, writer }: Leaf): Leaf {
  return { value: null, lamport, writer, at: 0 };
}

function isEmptied(leaf: Leaf): boolean {
  return leaf.value === null && leaf.at === 0 && Object.keys(leaf).length === 4;
}

/**
 * A document without what was erased; the same object where that is nothing. What couldn't be read has no clock, but
 * for a leaf that didn't fit; without one it is gone too. Marks hold no words and stay, since they merge in their own way.
 */
export function withoutErased(document: Document, erasings: Erasings): Document {
  if (document.id === MARKS || !erasings.documents.has(document.id)) return document;
  const gone = Object.entries(document.leaves).filter(([at, leaf]) => isErased(erasings, at, leaf) && !isEmptied(leaf));
  const kept = keptOf(document.kept, erasings);
  if (gone.length === 0 && kept === document.kept) return document;
  const leaves: Leaves = { ...document.leaves, ...Object.fromEntries(gone.map(([at, leaf]) => [at, emptied(leaf)])) };
  return { ...document, leaves, kept };
}

function keptOf(kept: Kept, erasings: Erasings): Kept {
  const isGone = (at: Address, thing: unknown) => {
    const lamport = isRecord(thing) && typeof thing['lamport'] === 'number' ? thing['lamport'] : 0;
    return isErased(erasings, at, { lamport });
  };
  const entries = Object.entries(kept);
  if (!entries.some(([at, things]) => things.some((thing) => isGone(at, thing)))) return kept;
  return Object.fromEntries(
    entries
      .map(([at, things]) => [at, things.filter((thing) => !isGone(at, thing))] as const)
      .filter(([, things]) => things.length > 0),
  );
}

/** A version without what was erased, or was marked there: the same object where that is nothing, undefined when nothing is left. */
export function versionWithoutErased(version: Version, erasings: Erasings): Version | undefined {
  const { document } = version;
  if (erasings.until.size === 0 || (document.id !== MARKS && !erasings.documents.has(document.id))) return version;
  const left = Object.entries(document.leaves).filter(([at, leaf]) => !isErased(erasings, at, leaf));
  const kept = keptOf(document.kept, erasings);
  if (left.length === Object.keys(document.leaves).length && kept === document.kept) return version;
  if (left.length + Object.keys(kept).length === 0) return undefined;
  return { ...version, document: { ...document, leaves: Object.fromEntries(left), kept } };
}
