import type { Address } from '../documents/address.ts';
import { parentOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { rowIds } from '../kinds/row-ids.ts';

/** The ids of a field's rows that were removed and not erased. What was written in them is still there. */
export function removedRowIds(document: Document, address: Address): readonly string[] {
  const there = new Set(rowIds(document, address));
  return Object.entries(document.leaves)
    .filter(([at, { at: time }]) => parentOf(at) === address && time > 0)
    .map(([at]) => at.slice(address.length + 1))
    .filter((id) => !there.has(id));
}
