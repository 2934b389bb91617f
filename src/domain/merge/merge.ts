import type { Document, Kept, Leaf } from '../documents/document.ts';
import { united } from '../documents/document.ts';
import { MARKS, privacyOf } from '../marks/marks.ts';

/**
 * Whether `a` is the current one of two leaves at one address. A stamp belongs to one value; where a damaged or made-up
 * file gives it to two, the value decides, so that every device decides alike.
 */
export function isLater(a: Leaf, b: Leaf): boolean {
  if (a.lamport !== b.lamport) return a.lamport > b.lamport;
  if (a.writer !== b.writer) return a.writer > b.writer;
  return a !== b && textBesideStamp(a) > textBesideStamp(b);
}

/** Whether `a` is the current one of two leaves of the marks: the later one, and of one stamp the more private one. */
export function isLaterMark(a: Leaf, b: Leaf): boolean {
  const isOneStamp = a.lamport === b.lamport && a.writer === b.writer;
  const [one, other] = [privacyOf(a.value), privacyOf(b.value)];
  return isOneStamp && one !== other ? one > other : isLater(a, b);
}

/** All of a leaf but its stamp, with what a later Fledge has added, as one text. */
function textBesideStamp({ lamport: _lamport, writer: _writer, value, at, ...added }: Leaf): string {
  return JSON.stringify([value, at, Object.entries(added).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * The union of two states of one document, leaf by leaf, the later of two kept. Idempotent, commutative and
 * associative. What could not be read is kept from both.
 */
export function mergeDocuments(a: Document, b: Document): Document {
  const leaves = new Map(Object.entries(a.leaves));
  const isCurrent = a.id === MARKS ? isLaterMark : isLater;
  for (const [address, leaf] of Object.entries(b.leaves)) {
    const mine = leaves.get(address);
    if (!mine || isCurrent(leaf, mine)) leaves.set(address, leaf);
  }
  return {
    ...mergeAdded(a, b),
    format: Math.max(a.format, b.format),
    id: a.id,
    worksheetVersion: Math.max(a.worksheetVersion, b.worksheetVersion),
    leaves: Object.fromEntries(leaves),
    kept: mergeKept(a.kept, b.kept),
  };
}

const OWN: ReadonlySet<string> = new Set<keyof Document>(['format', 'id', 'worksheetVersion', 'leaves', 'kept']);

/** What a later Fledge has added to the documents. Of two things the one with the greater text, on every device. */
function mergeAdded(a: Document, b: Document): Readonly<Record<string, unknown>> {
  const added = new Map<string, unknown>();
  for (const [name, thing] of [...Object.entries(a), ...Object.entries(b)]) {
    if (OWN.has(name)) continue;
    if (!added.has(name) || JSON.stringify(thing) > JSON.stringify(added.get(name))) added.set(name, thing);
  }
  return Object.fromEntries(added);
}

function mergeKept(a: Kept, b: Kept): Kept {
  const merged = new Map(Object.entries(a));
  for (const [address, things] of Object.entries(b)) merged.set(address, united(merged.get(address) ?? [], things));
  return Object.fromEntries(merged);
}
