import type { Address } from './address.ts';

/** What a leaf can hold. `null` is a tombstone: the leaf was cleared, or the row removed. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The smallest thing that is kept. Of two leaves at one address the one with the later stamp is current. */
export interface Leaf {
  readonly value: Value;
  /** A Lamport clock: one more than the highest number that the writer had seen. */
  readonly lamport: number;
  /** Which opening of the vault wrote it; decides between equal clocks. */
  readonly writer: string;
  /** When, in milliseconds since 1970 by the device's clock. For showing, never for deciding. */
  readonly at: number;
}

export type Leaves = Readonly<Record<Address, Leaf>>;

/** The shape in which a document is sealed. Raised only when a reader of the present shape would misread it. */
export const DOCUMENT_FORMAT = 1;

/** All that was written on one worksheet and occasion (also `marks` and `settings`). */
export interface Document {
  readonly format: number;
  readonly id: string;
  readonly worksheetVersion: number;
  readonly leaves: Leaves;
  readonly kept: Kept;
}

/** What could not be read, by address, exactly as it was found, each thing once. Saved along with the rest. */
export type Kept = Readonly<Record<Address, readonly unknown[]>>;

/** All of two lists of things, each once, in an order that doesn't depend on what was found first. */
export function united(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  const byText = new Map([...a, ...b].map((thing) => [JSON.stringify(thing), thing]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
}

/** `kept` with one more thing at each of some addresses. */
export function keptBeside(kept: Kept, things: readonly (readonly [Address, unknown])[]): Kept {
  const all = new Map(Object.entries(kept));
  for (const [address, thing] of things) all.set(address, united(all.get(address) ?? [], [thing]));
  return Object.fromEntries(all);
}

/** Whether something is a record of things by name, as JSON has them. */
export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A document with nothing in it. */
export function emptyDocument(id: string, worksheetVersion: number): Document {
  return { format: DOCUMENT_FORMAT, id, worksheetVersion, leaves: {}, kept: {} };
}

function isWhole(input: unknown, least: number): input is number {
  return Number.isSafeInteger(input) && (input as number) >= least;
}

/** Written out, since every leaf of a start passes through it. What a later Fledge has added to a leaf may stand. */
function isLeaf(input: unknown): input is Leaf {
  if (!isRecord(input)) return false;
  const { value, lamport, writer, at } = input;
  return value !== undefined && isWhole(lamport, 0) && typeof writer === 'string' && Number.isFinite(at);
}

/**
 * Reads a document from what was stored. What has not the shape of a leaf goes to `kept`; what a later Fledge has added
 * without a new format stays. Returns undefined when the whole is not a document at all.
 */
export function readDocument(input: unknown): Document | undefined {
  if (!isRecord(input)) return undefined;
  const { format, id, worksheetVersion, leaves, kept = {} } = input;
  if (!isWhole(format, 1) || typeof id !== 'string' || id === '' || !isWhole(worksheetVersion, 1)) return undefined;
  if (!isRecord(leaves) || !isRecord(kept)) return undefined;
  const document = { ...input, format, id, worksheetVersion };
  // Nearly always; taking all of it apart would be most of a start after years of writing.
  if (Object.values(leaves).every(isLeaf) && Object.values(kept).every(Array.isArray))
    return { ...document, leaves, kept } as Document;
  const read = new Map<Address, Leaf>();
  const unread = new Map<Address, readonly unknown[]>(
    Object.entries(kept).map(([address, found]) => [address, Array.isArray(found) ? found : [found]]),
  );
  for (const [address, found] of Object.entries(leaves)) {
    if (isLeaf(found)) read.set(address, found);
    else unread.set(address, united(unread.get(address) ?? [], [found]));
  }
  // Through maps: an address from a damaged or hostile record is never a key that is assigned to.
  return { ...document, leaves: Object.fromEntries(read), kept: Object.fromEntries(unread) };
}

/** The document with `leaf` at `address`. */
export function withLeaf(document: Document, address: Address, leaf: Leaf): Document {
  return withLeaves(document, [[address, leaf]]);
}

/** The document with each of these leaves at its address. */
export function withLeaves(document: Document, leaves: readonly (readonly [Address, Leaf])[]): Document {
  return { ...document, leaves: { ...document.leaves, ...Object.fromEntries(leaves) } };
}

/** What stands at an address; undefined when nothing was written there or it was cleared. */
export function valueAt(document: Document, address: Address): Exclude<Value, null> | undefined {
  return document.leaves[address]?.value ?? undefined;
}

/** Whether a later version of Fledge wrote it, in a shape that this one would misread. */
export function isNewer({ format }: Pick<Document, 'format'>): boolean {
  return format > DOCUMENT_FORMAT;
}

/** The highest clock in the document, 0 when it is empty. */
export function highestLamport(document: Document): number {
  return Object.values(document.leaves).reduce((highest, leaf) => Math.max(highest, leaf.lamport), 0);
}

/**
 * When something was last written in the document, in milliseconds since 1970; 0 when nothing stands in it. What says
 * that it was written after `until` doesn't count.
 */
export function lastWrittenAt(document: Document, until = Infinity): number {
  return Object.values(document.leaves)
    .filter(({ value, at }) => value !== null && at <= until)
    .reduce((latest, { at }) => Math.max(latest, at), 0);
}
