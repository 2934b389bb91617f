import type { Address } from '../documents/address.ts';
import { documentIdOf, isWithin } from '../documents/address.ts';
import type { Document, Leaf, Leaves, Value } from '../documents/document.ts';
import type { Version } from './contents.ts';

/** What stood at an address before. */
export interface Earlier {
  readonly value: Exclude<Value, null>;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/** What stood at an address before, the latest first, each wording once and never the present one. */
export function earlierAt(versions: readonly Version[], present: Document, address: Address): readonly Earlier[] {
  const id = documentIdOf(address);
  const stood = versions.flatMap(({ document }): readonly Leaf[] => {
    const leaf = document.id === id && Object.hasOwn(document.leaves, address) ? document.leaves[address] : undefined;
    return leaf ? [leaf] : [];
  });
  const seen = new Set([JSON.stringify(present.leaves[address]?.value ?? null)]);
  return stood
    .toSorted((a, b) => b.lamport - a.lamport)
    .flatMap(({ value, at }) => {
      const text = JSON.stringify(value);
      if (value === null || value === '' || seen.has(text)) return [];
      seen.add(text);
      return [{ value, at }];
    });
}

/** A version without what stands at an address and below it; undefined when nothing else is left in it. */
export function withoutAddress(version: Version, address: Address): Version | undefined {
  const { document } = version;
  if (document.id !== documentIdOf(address)) return version;
  const left: Leaves = Object.fromEntries(Object.entries(document.leaves).filter(([at]) => !isWithin(at, address)));
  const kept = Object.fromEntries(Object.entries(document.kept).filter(([at]) => !isWithin(at, address)));
  if (Object.keys(left).length === 0) return undefined;
  return { ...version, document: { ...document, leaves: left, kept } };
}
