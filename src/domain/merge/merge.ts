import type { Document, Kept, Leaf } from '../documents/document.ts';
import { keeping } from '../documents/document.ts';

/**
 * Whether `a` is the current one of two leaves at one address. A stamp belongs to one value; where a damaged or made-up
 * file gives it to two, the value decides, so that every device decides alike.
 */
export function isLater(a: Leaf, b: Leaf): boolean {
  if (a.lamport !== b.lamport) return a.lamport > b.lamport;
  if (a.writer !== b.writer) return a.writer > b.writer;
  return a !== b && JSON.stringify([a.value, a.at]) > JSON.stringify([b.value, b.at]);
}

/**
 * The union of two states of one document, leaf by leaf, the later of two kept. Idempotent, commutative and
 * associative. What could not be read is kept from both.
 */
export function mergeDocuments(a: Document, b: Document): Document {
  const leaves = new Map(Object.entries(a.leaves));
  for (const [address, leaf] of Object.entries(b.leaves)) {
    const mine = leaves.get(address);
    if (!mine || isLater(leaf, mine)) leaves.set(address, leaf);
  }
  return {
    format: Math.max(a.format, b.format),
    id: a.id,
    worksheetVersion: Math.max(a.worksheetVersion, b.worksheetVersion),
    leaves: Object.fromEntries(leaves),
    kept: mergeKept(a.kept, b.kept),
  };
}

function mergeKept(a: Kept, b: Kept): Kept {
  let merged: Kept = {};
  for (const [address, things] of [...Object.entries(a), ...Object.entries(b)]) {
    for (const thing of things) merged = keeping(merged, address, thing);
  }
  return merged;
}
