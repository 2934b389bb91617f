import type { Address } from '../documents/address.ts';
import type { Document, Leaf, Leaves } from '../documents/document.ts';
import { isLater } from '../documents/stamps.ts';
import type { Version } from '../documents/version.ts';
import { MARKS } from '../marks/marks.ts';
import type { Erasings } from './erasings.ts';
import { ERASED, erasingsIn, versionWithoutErased, withoutErased } from './erasings.ts';
import { mergeDocuments } from './merge.ts';
import { privateLeaves } from '../marks/private-marks.ts';

/** All that a vault holds: the documents as they are, and what they were. A backup and a mirror hold the same. */
export interface VaultContents {
  readonly documents: readonly Document[];
  readonly versions: readonly Version[];
}

/** What a merge changes in the vault that takes something in. */
export interface Taken {
  /** Documents that are new here or differ from what was here, merged. */
  readonly documents: readonly Document[];
  /** Versions that the vault doesn't know yet, with what lost in this merge. */
  readonly versions: readonly Version[];
  /** What is to be taken out of the versions that the vault has; undefined where that is nothing. */
  readonly erasings?: Erasings | undefined;
}

/**
 * How marks that differ are merged: `private` for those that were made apart, as on two devices; `later` for copies
 * of one and the same workbook, in which a later mark is a change of mind.
 */
export type MarksRule = 'private' | 'later';

export const NOTHING: VaultContents = { documents: [], versions: [] };

/** One text for one leaf at its place. */
export function leafKey(documentId: string, address: Address, leaf: Leaf): string {
  return JSON.stringify([documentId, address, leaf.lamport, leaf.writer, leaf.value]);
}

/** Every leaf that stands or ever stood in the contents, as text, each once. */
export function knownLeaves({ documents, versions }: VaultContents): ReadonlySet<string> {
  const all = [...documents, ...versions.map(({ document }) => document)];
  return new Set(all.flatMap(({ id, leaves }) => Object.entries(leaves).map(([address, leaf]) => leafKey(id, address, leaf))));
}

/** The leaves of `document` for which `holds` is true. */
function only(document: Document, holds: (address: Address, leaf: Leaf) => boolean): Document {
  return {
    ...document,
    leaves: Object.fromEntries(Object.entries(document.leaves).filter(([address, leaf]) => holds(address, leaf))),
  };
}

/** What in `document` another writing at the same address takes the place of. */
function overwritten(document: Document, by: Leaves): Document {
  const lost = only(document, (address, leaf) => {
    const other = Object.hasOwn(by, address) ? by[address] : undefined;
    return other !== undefined && isLater(other, leaf);
  });
  // What couldn't be read is kept in the merged document.
  return { ...lost, kept: {} };
}

function sameDocument(a: Document, b: Document): boolean {
  return canonical(a) === canonical(b);
}

/** One text for one document, in whatever order its leaves came. */
function canonical(document: Document): string {
  const { leaves, kept, ...rest } = document;
  const ordered = (record: Readonly<Record<string, unknown>>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([ordered(rest), ordered(leaves), ordered(kept)]);
}

/** Documents in which no words stand that could be among the earlier ones. */
const WORDLESS: ReadonlySet<string> = new Set([MARKS, ERASED]);

/**
 * What has to change in `mine` so that it also holds all of `theirs`. It is a union: of two leaves at one address the
 * later is current, and the other is kept as a version. Nothing is ever taken out but what was erased for good, on
 * either side: that holds against older writing on both, and not against what was written there afterwards.
 */
export function takeIn(
  mine: VaultContents,
  theirs: VaultContents,
  now: number,
  marks: MarksRule = 'private',
  erasings = erasingsIn([...mine.documents, ...theirs.documents]),
): Taken {
  const original = new Map(mine.documents.map((document) => [document.id, document]));
  const here = new Map(mine.documents.map((document) => [document.id, withoutErased(document, erasings)]));
  const documents = new Map<string, Document>([...here].filter(([id, document]) => document !== original.get(id)));
  const lost: Version[] = [];
  for (const their of theirs.documents.map((document) => withoutErased(document, erasings))) {
    const my = documents.get(their.id) ?? here.get(their.id);
    if (!my) {
      documents.set(their.id, their);
      continue;
    }
    const merged =
      marks === 'private' && my.id === MARKS
        ? { ...mergeDocuments(my, their), leaves: privateLeaves(my, their) }
        : mergeDocuments(my, their);
    if (!WORDLESS.has(my.id))
      lost.push({ at: now, document: overwritten(my, merged.leaves) }, { at: now, document: overwritten(their, merged.leaves) });
    if (!sameDocument(merged, my)) documents.set(their.id, merged);
  }
  const left = mine.versions.flatMap((version) => versionWithoutErased(version, erasings) ?? []);
  const isAnyGone = left.length < mine.versions.length || left.some((version, index) => version !== mine.versions[index]);
  // By leaves, so that what is known already never comes a second time, however it was put together.
  const known = new Set(knownLeaves({ documents: [], versions: left }));
  const versions = [...theirs.versions, ...lost].flatMap((version) => {
    const unerased = versionWithoutErased(version, erasings);
    if (!unerased) return [];
    const { at, document } = unerased;
    const unknown = only(document, (address, leaf) => !known.has(leafKey(document.id, address, leaf)));
    for (const [address, leaf] of Object.entries(unknown.leaves)) known.add(leafKey(document.id, address, leaf));
    return Object.keys(unknown.leaves).length > 0 ? [{ at, document: unknown }] : [];
  });
  return { documents: [...documents.values()], versions, ...(isAnyGone && { erasings }) };
}

/** So many documents are taken in at a time where whoever waits wants to hear of it. */
const STEP = 10;

/**
 * As `takeIn`, in steps, each of which gives how much is done, from 0 to 1; then what has to change. Whoever walks the
 * steps can let the page go on between them.
 */
export function* takeInStepwise(
  mine: VaultContents,
  theirs: VaultContents,
  now: number,
  marks: MarksRule,
): Generator<number, Taken> {
  const erasings = erasingsIn([...mine.documents, ...theirs.documents]);
  const [here, there] = [byDocument(mine), byDocument(theirs)];
  const ids = [...new Set([...here.keys(), ...there.keys()])];
  const taken: Taken[] = [];
  for (let from = 0; from < ids.length; from += STEP) {
    const these = ids.slice(from, from + STEP);
    taken.push(takeIn(joinedOf(here, these), joinedOf(there, these), now, marks, erasings));
    yield Math.min(1, (from + STEP) / ids.length);
  }
  const isAnyGone = taken.some((each) => each.erasings !== undefined);
  return {
    documents: taken.flatMap(({ documents }) => documents),
    versions: taken.flatMap(({ versions }) => versions),
    ...(isAnyGone && { erasings }),
  };
}

function byDocument({
  documents,
  versions,
}: VaultContents): ReadonlyMap<string, { readonly documents: Document[]; readonly versions: Version[] }> {
  const found = new Map<string, { documents: Document[]; versions: Version[] }>();
  const of = (id: string) => {
    const there = found.get(id) ?? { documents: [], versions: [] };
    found.set(id, there);
    return there;
  };
  for (const document of documents) of(document.id).documents.push(document);
  for (const version of versions) of(version.document.id).versions.push(version);
  return found;
}

function joinedOf(all: ReadonlyMap<string, VaultContents>, ids: readonly string[]): VaultContents {
  const found = ids.flatMap((id) => all.get(id) ?? []);
  return { documents: found.flatMap(({ documents }) => documents), versions: found.flatMap(({ versions }) => versions) };
}

/** The contents after something was taken in. Idempotent, commutative and associative in what they hold. */
export function mergeContents(
  mine: VaultContents,
  theirs: VaultContents,
  now: number,
  marks: MarksRule = 'private',
): VaultContents {
  const taken = takeIn(mine, theirs, now, marks);
  const changed = new Map(taken.documents.map((document) => [document.id, document]));
  const updated = mine.documents.map((document) => changed.get(document.id) ?? document);
  const here = new Set(mine.documents.map(({ id }) => id));
  const { erasings } = taken;
  const versions = erasings ? mine.versions.flatMap((version) => versionWithoutErased(version, erasings) ?? []) : mine.versions;
  return {
    documents: [...updated, ...taken.documents.filter(({ id }) => !here.has(id))],
    versions: [...versions, ...taken.versions],
  };
}
