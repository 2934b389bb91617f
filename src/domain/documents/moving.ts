import type { Address } from './address.ts';
import { isWithin } from './address.ts';
import type { Document, Value } from './document.ts';
import { valueAt } from './document.ts';

/** One leaf on its way from one address to another. */
export interface Moving {
  readonly from: Address;
  readonly to: Address;
  readonly value: Value;
}

/**
 * The leaves at and below `from` that belong at `to` now, because their question went there in the same shape. What was
 * removed or cleared goes along, so that it doesn't come back. Empty where nothing is left to move, and where something
 * stands at `to` already: then both stay as they are.
 */
export function leavesToMove(source: Document, target: Document, from: Address, to: Address): readonly Moving[] {
  const moving = Object.entries(source.leaves)
    .filter(([address]) => isWithin(address, from))
    .map(([address, { value }]) => ({ from: address, to: to + address.slice(from.length), value }));
  const isTaken = moving.some((leaf) => valueAt(target, leaf.to) !== undefined);
  return isTaken || moving.every(({ value }) => value === null) ? [] : moving;
}
