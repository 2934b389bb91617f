import type { Address } from '../documents/address.ts';
import { documentIdOf, isWithin, parentOf } from '../documents/address.ts';
import type { Document, Leaves } from '../documents/document.ts';
import { MARKS } from '../marks/marks.ts';
import type { Version } from '../documents/version.ts';

/** `worksheet/field/row` has so many parts, and the leaves of a row's columns one more. */
const ROW_PARTS = 3;

/**
 * The addresses at which tombstones have to stand so that nothing is left at `address` and below it: of what was
 * written, of what couldn't be read, and of the rows themselves, which would stay as blank ones.
 */
export function standingWithin({ leaves, kept }: Document, address: Address): readonly Address[] {
  const written = [...Object.keys(leaves), ...Object.keys(kept)];
  const rows = written.flatMap((at) => (at.split('/').length > ROW_PARTS ? (parentOf(at) ?? []) : []));
  return [...new Set([...written, ...rows])].filter((at) => isWithin(at, address));
}

/** The document without the times of what was written at an address and below it, and without what couldn't be read there. */
export function withoutTraces(document: Document, address: Address): Document {
  const leaves: Leaves = Object.fromEntries(
    Object.entries(document.leaves).map(([at, leaf]) => [at, isWithin(at, address) ? { ...leaf, at: 0 } : leaf]),
  );
  return { ...document, leaves, kept: without(document.kept, address) };
}

/**
 * A version without what stands at an address and below it, or was marked there: the same object where that is
 * nothing, undefined when nothing else is left in it.
 */
export function withoutAddress(version: Version, address: Address): Version | undefined {
  const { document } = version;
  if (document.id !== documentIdOf(address) && document.id !== MARKS) return version;
  const held = [...Object.keys(document.leaves), ...Object.keys(document.kept)];
  if (!held.some((at) => isWithin(at, address))) return version;
  const leaves = without(document.leaves, address);
  const kept = without(document.kept, address);
  if (Object.keys(leaves).length + Object.keys(kept).length === 0) return undefined;
  return { ...version, document: { ...document, leaves, kept } };
}

function without<T>(record: Readonly<Record<Address, T>>, address: Address): Readonly<Record<Address, T>> {
  return Object.fromEntries(Object.entries(record).filter(([at]) => !isWithin(at, address)));
}
