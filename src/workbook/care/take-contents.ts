import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import { takeIn } from '#domain/merge/contents.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import { present } from '#domain/worksheets/reading.ts';
import type { StorageLink } from '../storage-link.ts';

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
  return { documents: documents.map(presentShape), versions: versions.map(({ at, document }) => ({ at, document: presentShape(document) })) };
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

/**
 * Takes in what another copy holds: a union, kept in one transaction, of which nothing is taken out but what was erased
 * for good. Resolves once it is on the device, to what changed; rejects when it couldn't be kept, and nothing is
 * changed then.
 */
export async function takeContents(theirs: VaultContents, taker: Taker, marks: MarksRule): Promise<Taken> {
  const shaped = await inPresentShape(theirs);
  const taken = takeIn(await allHere(taker), shaped, Date.now(), marks);
  if (taken.documents.length + taken.versions.length > 0) await taker.storage.take(taken);
  return taken;
}
