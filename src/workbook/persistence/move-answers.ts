import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { moved } from '#catalogue/moved.ts';
import { documentIdOf, worksheetIdOf } from '#domain/documents/address.ts';
import { leavesToMove } from '#domain/documents/moving.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { DocumentStore } from '../memory/document-store.ts';

/**
 * Takes answers, and how they are marked, to where their questions stand now. Nothing happens where a later Fledge wrote
 * one of the worksheets, or where something stands at the new place. Rejects when a worksheet can't be loaded.
 */
export async function moveAnswers({ shelf, document, isReadOnly, change }: DocumentStore): Promise<void> {
  const stored = shelf.ids();
  for (const [from, to] of Object.entries(moved)) {
    const ids = [documentIdOf(from), documentIdOf(to)] as const;
    for (const [source, target] of [ids, [MARKS, MARKS]] as const) {
      if (!stored.includes(source) || leavesToMove(document(source), document(target), from, to).length === 0) continue;
      // Only with its definition is it known whether a later Fledge wrote a document.
      await Promise.all(ids.map((id) => worksheetDefinitions.load(worksheetIdOf(id))));
      if (isReadOnly(source) || isReadOnly(target)) continue;
      const moving = leavesToMove(document(source), document(target), from, to);
      // First to the new place: what stops in between leaves an answer twice rather than nowhere.
      change(
        target,
        moving.map((leaf) => [leaf.to, leaf.value]),
      );
      change(
        source,
        moving.map((leaf) => [leaf.from, null]),
      );
    }
  }
}
