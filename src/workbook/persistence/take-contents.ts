import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import type { MarksRule, Taken, VaultContents } from '#domain/merge/contents.ts';
import { takeInStepwise } from '#domain/merge/contents.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import type { Vault } from '#storage/vault.ts';
import { ERASED, erasingsIn, withoutErased } from '#domain/merge/erasings.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import { presentShape } from '../memory/present-shape.ts';
import type { Progress } from '../pace/pauses.ts';
import { pauses } from '../pace/pauses.ts';
import { highestClock } from './adopt.ts';

/** Where something is taken in. */
interface Place {
  readonly store: DocumentStore;
  readonly vault: Vault | undefined;
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

/** All that stands here, the documents in present shape. */
export async function allHere({ store, vault }: Place): Promise<VaultContents> {
  return { documents: store.shelf.ids().map(store.document), versions: vault ? await versionsIn(vault) : [] };
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
 * Takes in what another copy holds: a union, put on the device in one transaction, of which nothing is taken out but what
 * was erased for good. Resolves once it is on the device and in memory, to what changed; rejects when `put` does, and
 * nothing is changed then.
 */
export async function takeContents(
  theirs: VaultContents,
  { store, vault, put }: Place & { readonly put: (taken: Taken) => Promise<void> },
  marks: MarksRule,
  onProgress?: Progress,
): Promise<Taken> {
  const shaped = await inPresentShape(theirs);
  const taken = await whatChanges(await allHere({ store, vault }), shaped, marks, onProgress);
  if (taken.documents.length + taken.versions.length > 0) await put(taken);
  const erasings = erasingsIn([...taken.documents, store.document(ERASED)]);
  for (const each of taken.documents) {
    // Somebody may have typed meanwhile.
    const meanwhile = store.shelf.get(each.id);
    store.write(meanwhile ? withoutErased(mergeDocuments(meanwhile, each), erasings) : each);
  }
  store.seen(highestClock([...taken.documents, ...taken.versions.map(({ document }) => document)]));
  store.tell({});
  return taken;
}
