import type { Address } from '../documents/address.ts';
import { addressOf } from '../documents/address.ts';
import type { Document, Leaf, Leaves } from '../documents/document.ts';
import { valueAt } from '../documents/document.ts';
import { isLater } from '../documents/stamps.ts';

/** What the leaves tell about one row. */
interface Traces {
  /** Whether anything was ever written in one of its columns. */
  below: boolean;
  /** The latest of what stands there. */
  latest?: Leaf;
}

/** By field, then by the row's id. */
type Rows = ReadonlyMap<Address, ReadonlyMap<string, Traces>>;

/** Found in one walk for all fields of a document, and kept as long as its leaves are: each is asked for many times. */
const found = new WeakMap<Leaves, Rows>();

/**
 * The ids of the rows, in the reader's order. The order is a leaf at the field's own address; rows that it
 * doesn't name follow it. A row is gone when its own leaf is a tombstone and nothing was written in it later,
 * so an edit on one device outlives a removal on another.
 */
export function rowIds(document: Document, address: Address): readonly string[] {
  const order = valueAt(document, address);
  const named = Array.isArray(order) ? order.filter((id): id is string => typeof id === 'string') : [];
  const written = rowsOf(document.leaves).get(address);
  return [...new Set([...named, ...(written?.keys() ?? [])])].filter((id) =>
    isLive(document.leaves[addressOf(address, id)], written?.get(id)),
  );
}

function isLive(own: Leaf | undefined, traces: Traces | undefined): boolean {
  if (!own) return traces?.below === true;
  return own.value !== null || (traces?.latest !== undefined && isLater(traces.latest, own));
}

function rowsOf(leaves: Leaves): Rows {
  const known = found.get(leaves);
  if (known) return known;
  const fields = new Map<Address, Map<string, Traces>>();
  for (const [address, leaf] of Object.entries(leaves)) note(address, leaf, fields);
  found.set(leaves, fields);
  return fields;
}

/** The parts of an address: the document, the field, the row, and what is below it. */
function note(address: Address, leaf: Leaf, fields: Map<Address, Map<string, Traces>>): void {
  const field = address.indexOf('/', address.indexOf('/') + 1);
  if (field < 0) return;
  const end = address.indexOf('/', field + 1);
  const id = address.slice(field + 1, end < 0 ? undefined : end);
  if (id === '') return;
  const name = address.slice(0, field);
  const rows = fields.get(name) ?? new Map<string, Traces>();
  const traces = rows.get(id) ?? { below: false };
  if (end >= 0) {
    traces.below = true;
    if (leaf.value !== null && (!traces.latest || isLater(leaf, traces.latest))) traces.latest = leaf;
  }
  rows.set(id, traces);
  fields.set(name, rows);
}
