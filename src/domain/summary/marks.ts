import type { Address } from '../documents/address.ts';
import { parentOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { valueAt } from '../documents/document.ts';

/** What the reader wants done with something: keep it, decide later, or bring it. */
export type Mark = 'mine' | 'maybe' | 'bring';

/** The id of the document that holds the marks: a leaf at each marked address. */
export const MARKS = 'marks';

function isMark(value: unknown): value is Mark {
  return value === 'mine' || value === 'maybe' || value === 'bring';
}

/**
 * The mark that holds at an address: its own, or that of the nearest address above it, so that a mark on a row
 * covers its columns. Unmarked means mine.
 */
export function markAt(marks: Document, address: Address): Mark {
  for (let at: Address | undefined = address; at !== undefined; at = parentOf(at)) {
    const own = valueAt(marks, at);
    if (isMark(own)) return own;
  }
  return 'mine';
}
