import { ERASED, erasingsIn, withoutErased } from '#domain/merge/erasings.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import { SITUATION } from '#domain/paths/situation.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { Saver } from '#storage/saver.ts';
import type { Contents } from '#storage/stored-document.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import { SETTINGS } from '../memory/settings.ts';
import { adopt, inFirstRow } from './adopt.ts';

/** Documents in which no text is written that could be lost. */
const PICKED: ReadonlySet<string> = new Set([MARKS, SETTINGS, SITUATION]);

/**
 * Takes into memory what the vault holds. What was written here and isn't acknowledged yet is joined to it and written
 * down anew, so that neither is lost.
 */
export function readIn(store: DocumentStore, { documents, unreadable, newer }: Contents, saver: Saver): void {
  const { shelf, tick, writer } = store;
  const unsaved = saver.unsaved();
  store.seen(documents.reduce((highest, { clock }) => Math.max(highest, clock), 0));
  const inMemory = shelf.opened();
  for (const found of documents) shelf.put(found);
  const erasings = erasingsIn(inMemory.length === 0 ? [] : [store.document(ERASED)]);
  for (const mine of inMemory) {
    const theirs = documents.find(({ id }) => id === mine.id)?.open();
    if (!unsaved.has(mine.id)) {
      shelf.set(mine.id, withoutErased(theirs ? mergeDocuments(theirs, mine) : mine, erasings));
      continue;
    }
    const typed = theirs ? store.standInsOf(mine.id).reduce((all, row) => inFirstRow(theirs, all, row), mine) : mine;
    const acknowledged = saver.acknowledged(mine.id);
    store.write(adopt(theirs, typed, { tick, writer, acknowledged, picked: PICKED.has(mine.id) }));
  }
  store.read({ unreadable, newer });
}
