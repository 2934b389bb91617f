import type { Address } from '../documents/address.ts';
import { parentOf } from '../documents/address.ts';
import type { Document, Leaf } from '../documents/document.ts';
import { isLater } from '../documents/stamps.ts';
import type { Mark } from './marks.ts';
import { isLaterMark, isMark } from './marks.ts';

/** The same with no stamp, so that only how private they are, and then their text, decides. */
const unstamped = (leaf: Leaf): Leaf => ({ ...leaf, lamport: 0, writer: '' });

/** The more private mark under the later stamp. */
function joined(a: Leaf, b: Leaf): Leaf {
  const [mark, stamp] = [
    isLaterMark(unstamped(b), unstamped(a)) ? b : a,
    isLater({ ...b, value: null }, { ...a, value: null }) ? b : a,
  ];
  return { ...mark, lamport: stamp.lamport, writer: stamp.writer };
}

/** Stands for a mark that covers an address from above. It never decides about the stamp. */
const COVERED: Leaf = { value: 'mine', lamport: -1, writer: '', at: 0 };

/** Whether something above an address was made private. */
function isCovered(marks: Document, address: Address): boolean {
  for (let at = parentOf(address); at !== undefined; at = parentOf(at)) {
    if (Object.hasOwn(marks.leaves, at) && marks.leaves[at]?.value === 'mine') return true;
  }
  return false;
}

/**
 * The leaves of two states of the marks that were made apart, as on two devices. Nobody can tell which of two marks was
 * thought of last, so the more private one holds, at an address and from above it; its stamp is the later one.
 * Idempotent, commutative and associative.
 */
export function privateLeaves(a: Document, b: Document): Document['leaves'] {
  const addresses = new Set([...Object.keys(a.leaves), ...Object.keys(b.leaves)]);
  const leaves = [...addresses].flatMap((address): readonly (readonly [Address, Leaf])[] => {
    const [first, ...others] = [a, b].flatMap((marks): readonly Leaf[] => {
      const own = Object.hasOwn(marks.leaves, address) ? marks.leaves[address] : undefined;
      return own ? [own] : isCovered(marks, address) ? [COVERED] : [];
    });
    return first ? [[address, others.reduce(joined, first)]] : [];
  });
  return Object.fromEntries(leaves);
}

/** The marks that a document holds, by address. */
export function marksIn({ leaves }: Document): readonly (readonly [Address, Mark])[] {
  return Object.entries(leaves).flatMap(([address, { value }]) => (isMark(value) ? [[address, value] as const] : []));
}
