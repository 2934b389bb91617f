import type { Address } from '../documents/address.ts';
import { documentIdOf } from '../documents/address.ts';
import type { Document, Leaf, Value } from '../documents/document.ts';
import { isLater } from '../documents/stamps.ts';
import type { Version } from '../documents/version.ts';

/** What stood at an address before. */
export interface Earlier {
  readonly value: Exclude<Value, null>;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * What stood at an address before what stands there now, the latest first. No two that follow one another are alike;
 * one that came back after another stands there twice. Without what was empty.
 */
export function earlierAt(versions: readonly Version[], present: Document, address: Address): readonly Earlier[] {
  const id = documentIdOf(address);
  const own = (document: Document): Leaf | undefined =>
    document.id === id && Object.hasOwn(document.leaves, address) ? document.leaves[address] : undefined;
  const now = own(present);
  let last = JSON.stringify(now?.value ?? null);
  return versions
    .flatMap(({ document }) => own(document) ?? [])
    .filter((leaf) => !now || isLater(now, leaf))
    .sort((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : 0))
    .flatMap(({ value, at }) => {
      const text = JSON.stringify(value);
      if (value === null || value === '' || text === last) return [];
      last = text;
      return [{ value, at }];
    });
}
