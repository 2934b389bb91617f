import type { Address } from '#domain/documents/address.ts';
import { parentOf } from '#domain/documents/address.ts';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import type { Erasings } from '#domain/merge/erasings.ts';
import { ERASED, erasingsIn, isErased } from '#domain/merge/erasings.ts';
import { marksIn } from '#domain/marks/private-marks.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { isMark, markAt, MARKS, privacyOf } from '#domain/marks/marks.ts';
import { isAhead } from '../memory/present-shape.ts';
import { SETTINGS } from '../memory/settings.ts';
import { isAnswer } from './answers.ts';

/** A file sorted by what is taken of it without asking, and what only with the reader's choice. */
export interface SortedFile {
  /** What is taken without asking. */
  readonly contents: VaultContents;
  /** Ids of sheets that a newer Fledge wrote. They stay in the file. */
  readonly aside: readonly string[];
  /** What was erased where the file was made, and stands here. */
  readonly erasings: Document | undefined;
  /** Answers here, and earlier wordings alone, that those would take. */
  readonly wouldErase: number;
  /** What was erased here and stands in the file. */
  readonly erasedHere: readonly (readonly [Address, Value])[];
}

/** Sorts a file, in present shape, by what stands here. The settings belong to a device, so they are left out. */
export function sortFile(file: VaultContents, here: VaultContents): SortedFile {
  const isTaken = (document: Document) => document.id !== SETTINGS && !isAhead(document);
  const { asked, wouldErase } = erasingsToAskFor(file, here);
  const erased = file.documents.find(({ id }) => id === ERASED);
  const documents = file.documents.filter(isTaken).map((document) => {
    if (document.id === MARKS) return onlyLeaves(document, marksThatStay(file, here));
    return document.id === ERASED ? onlyLeaves(document, (address) => !asked.has(address)) : document;
  });
  return {
    contents: { documents, versions: file.versions.filter(({ document }) => isTaken(document)) },
    aside: file.documents.filter((document) => document.id !== SETTINGS && isAhead(document)).map(({ id }) => id),
    erasings: erased && asked.size > 0 ? onlyLeaves(erased, (address) => asked.has(address)) : undefined,
    wouldErase,
    erasedHere: erasedHere(documents, erasingsIn(here.documents)),
  };
}

function onlyLeaves(document: Document, holds: (address: Address, leaf: Leaf) => boolean): Document {
  return {
    ...document,
    leaves: Object.fromEntries(Object.entries(document.leaves).filter(([address, leaf]) => holds(address, leaf))),
  };
}

function isWordless({ id }: Document): boolean {
  return id === MARKS || id === ERASED;
}

/** Leaves of a file that were erased here, and say something. */
function erasedHere(documents: readonly Document[], erasings: Erasings): readonly (readonly [Address, Value])[] {
  return documents
    .filter((document) => !isWordless(document))
    .flatMap(({ leaves }) => Object.entries(leaves))
    .flatMap(([address, leaf]) =>
      leaf.value !== null && isErased(erasings, address, leaf) ? [[address, leaf.value] as const] : [],
    );
}

/** The erasings in a file that something here falls under, by their leaves' addresses. */
function erasingsToAskFor(
  file: VaultContents,
  here: VaultContents,
): { readonly asked: ReadonlySet<Address>; readonly wouldErase: number } {
  const { until } = erasingsIn(file.documents);
  const asked = new Set<Address>();
  const gone = new Set<Address>();
  if (until.size === 0) return { asked, wouldErase: 0 };
  for (const document of [...here.documents, ...here.versions.map((version) => version.document)]) {
    if (isWordless(document)) continue;
    for (const [address, { value, lamport }] of Object.entries(document.leaves)) {
      if (value === null) continue;
      for (let at: Address | undefined = address; at !== undefined; at = parentOf(at)) {
        if (lamport > (until.get(at) ?? -1)) continue;
        asked.add(`${ERASED}/${at}`);
        if (isAnswer(address)) gone.add(address);
      }
    }
  }
  return { asked, wouldErase: gone.size };
}

/**
 * Which marks of a file are taken: those that open nothing here, now or later. Marks of what comes with the file are
 * taken; what stands here and was never marked is private.
 */
function marksThatStay(file: VaultContents, { documents }: VaultContents): (address: Address, leaf: Leaf) => boolean {
  const here = documents.find(({ id }) => id === MARKS);
  const standing = standingIn(documents);
  const coming = standingIn(file.documents);
  const marksHere = new Set((here ? marksIn(here) : []).map(([at]) => at));
  const isSettled = (address: Address) => {
    let at: Address | undefined = address;
    while (at !== undefined && !marksHere.has(at)) at = parentOf(at);
    return at !== undefined || standing.has(address);
  };
  return (address, { value }) => {
    if (!isMark(value)) return here?.leaves[address]?.value !== 'maybe';
    return (!isSettled(address) && coming.has(address)) || privacyOf(value) >= privacyOf(here ? markAt(here, address) : 'mine');
  };
}

/** Every address at which or below which something stands. */
export function standingIn(documents: readonly Document[]): ReadonlySet<Address> {
  const standing = new Set<Address>();
  for (const document of documents) {
    if (isWordless(document)) continue;
    for (const [address, { value }] of Object.entries(document.leaves)) {
      for (let at: Address | undefined = value === null ? undefined : address; at !== undefined; at = parentOf(at))
        standing.add(at);
    }
  }
  return standing;
}

/** Marks in `these` that are less private than those that hold afterwards, where something stands. */
export function marksBeyond(these: Document | undefined, after: Document | undefined): readonly (readonly [Address, Mark])[] {
  if (!these) return [];
  return marksIn(these).filter(([address, mark]) => privacyOf(mark) < privacyOf(after ? markAt(after, address) : 'mine'));
}
