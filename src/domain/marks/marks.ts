import type { Address } from '../documents/address.ts';
import { isWithin, parentOf } from '../documents/address.ts';
import type { Document, Leaf } from '../documents/document.ts';
import { valueAt } from '../documents/document.ts';
import { isLater } from '../documents/stamps.ts';

/** What the reader wants done with something: keep it, decide later, or bring it. */
export type Mark = 'mine' | 'maybe' | 'bring';

/** The id of the document that holds the marks: a leaf at each marked address. */
export const MARKS = 'marks';

/** Whether something is one of the marks. */
export function isMark(value: unknown): value is Mark {
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

/** How private a mark is, 0 to 3. What is marked no more follows what is above it, and that may be private. */
export function privacyOf(value: unknown): number {
  if (value === 'mine') return 3;
  if (value === 'maybe') return 1;
  return value === 'bring' ? 0 : 2;
}

/** Whether `a` is the current one of two leaves of the marks: the later one, and of one stamp the more private one. */
export function isLaterMark(a: Leaf, b: Leaf): boolean {
  const isOneStamp = a.lamport === b.lamport && a.writer === b.writer;
  const [one, other] = [privacyOf(a.value), privacyOf(b.value)];
  return isOneStamp && one !== other ? one > other : isLater(a, b);
}

/**
 * What to write in the marks for a mark on an address and all below it. 'mine' is said of each address below, so that no
 * mark from another device opens one; any other mark is followed from above.
 */
export function marking({ leaves }: Document, address: Address, mark: Mark): readonly (readonly [Address, Mark | null])[] {
  const covered = Object.keys(leaves).filter((at) => at !== address && isWithin(at, address));
  return [[address, mark], ...covered.map((at) => [at, mark === 'mine' ? mark : null] as const)];
}
