import type { Document, Leaf, Leaves } from '../documents/document.ts';

/** Whether `a` is the current one of two leaves at one address. */
export function isLater(a: Leaf, b: Leaf): boolean {
  return a.lamport === b.lamport ? a.writer > b.writer : a.lamport > b.lamport;
}

/**
 * The union of two states of one document, leaf by leaf, the later of two kept. Idempotent, commutative and
 * associative for leaves whose stamp is unique to their value. What could not be read is kept from both;
 * `a` wins where they differ.
 */
export function mergeDocuments(a: Document, b: Document): Document {
  const leaves: Record<string, Leaf> = { ...a.leaves };
  for (const [address, leaf] of Object.entries(b.leaves)) {
    const mine = leaves[address];
    if (!mine || isLater(leaf, mine)) leaves[address] = leaf;
  }
  return {
    format: Math.max(a.format, b.format),
    id: a.id,
    worksheetVersion: Math.max(a.worksheetVersion, b.worksheetVersion),
    leaves: leaves satisfies Leaves,
    kept: { ...b.kept, ...a.kept },
  };
}
