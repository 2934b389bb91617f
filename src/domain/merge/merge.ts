import type { Document, Kept } from '../documents/document.ts';
import { united } from '../documents/document.ts';
import { isLater } from '../documents/stamps.ts';
import { isLaterMark, MARKS } from '../marks/marks.ts';

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
