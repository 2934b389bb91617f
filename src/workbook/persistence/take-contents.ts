import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import { takeInStepwise } from '#domain/merge/contents.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import { present } from '#domain/worksheets/reading.ts';
import type { Progress } from '../pace/pauses.ts';
import { pauses } from '../pace/pauses.ts';
import type { StorageLink } from './persistence.ts';

/** What taking something in asks of the workbook. */
export interface Taker {
  readonly documentIds: () => readonly string[];
  /** A document in its worksheet's present shape. */
  readonly document: (documentId: string) => Document;
  readonly storage: StorageLink;
}

/** Contents with every document in its worksheet's present shape, so that leaf meets leaf. */
export async function inPresentShape({ documents, versions }: VaultContents): Promise<VaultContents> {
  const all = [...documents, ...versions.map(({ document }) => document)];
  const names = new Set(all.map(({ id }) => worksheetIdOf(id)).filter(worksheetDefinitions.has));
  await Promise.all([...names].map(worksheetDefinitions.load));
  const pause = pauses();
  const shaped: { readonly documents: Document[]; readonly versions: Version[] } = { documents: [], versions: [] };
  for (const document of documents) {
    shaped.documents.push(presentShape(document));
    await pause();
  }
  for (const { at, document } of versions) {
    shaped.versions.push({ at, document: presentShape(document) });
    await pause();
  }
  return shaped;
}

/** A document in its worksheet's present shape, where that worksheet is loaded; else as it is. */
export function presentShape(document: Document): Document {
  const worksheet = worksheetDefinitions.now(worksheetIdOf(document.id));
  return worksheet ? present(worksheet, document) : document;
}

/** All that stands here, the documents in present shape. */
export async function allHere({ documentIds, document, storage }: Taker): Promise<VaultContents> {
  const vault = storage.vault();
  return { documents: documentIds().map(document), versions: vault ? await versionsIn(vault) : [] };
}

/** As `takeIn`, letting the page go on meanwhile. */
export async function whatChanges(
  here: VaultContents,
  theirs: VaultContents,
  marks: MarksRule,
  onProgress?: Progress,
): Promise<Taken> {
  const pause = pauses();
  const steps = takeInStepwise(here, theirs, Date.now(), marks);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress?.(value);
    await pause();
  }
}

/**
 * Takes in what another copy holds: a union, kept in one transaction, of which nothing is taken out but what was erased
 * for good. Resolves once it is on the device, to what changed; rejects when it couldn't be kept, and nothing is
 * changed then.
 */
export async function takeContents(theirs: VaultContents, taker: Taker, marks: MarksRule, onProgress?: Progress): Promise<Taken> {
  const shaped = await inPresentShape(theirs);
  const taken = await whatChanges(await allHere(taker), shaped, marks, onProgress);
  if (taken.documents.length + taken.versions.length > 0) await taker.storage.take(taken);
  return taken;
}
