import type { Document, Kept, Leaf } from '../documents/document.ts';
import { keeping } from '../documents/document.ts';

/** Whether `a` is the current one of two leaves at one address. */
export function isLater(a: Leaf, b: Leaf): boolean {
  return a.lamport === b.lamport ? a.writer > b.writer : a.lamport > b.lamport;
}

/**
 * The union of two states of one document, leaf by leaf, the later of two kept. Idempotent, commutative and
 * associative for leaves whose stamp is unique to their value. What could not be read is kept from both.
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
