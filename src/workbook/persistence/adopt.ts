import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import type { Address } from '#domain/documents/address.ts';
import { addressOf, isWithin, parentOf, worksheetIdOf } from '#domain/documents/address.ts';
import type { Document, Leaf } from '#domain/documents/document.ts';
import { highestLamport } from '#domain/documents/document.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { joinTyped } from '../memory/join-typed.ts';

/** The highest clock in any of the documents, 0 when there is none. */
export function highestClock(documents: readonly Document[]): number {
  return documents.reduce((highest, document) => Math.max(highest, highestLamport(document)), 0);
}

interface Writing {
  /** The next time of the logical clock. */
  readonly tick: () => number;
  /** Who writes in this opening. */
  readonly writer: string;
  /** The document as the browser last acknowledged it; its leaves are not typed anew. */
  readonly acknowledged: Document | undefined;
  /** Whether the leaves are picked and not written (marks, settings, what was told): the later one holds. */
  readonly picked: boolean;
}

/**
 * Joins a document with unsaved writing to what the vault holds by now (typing that came before the vault was open,
 * or while another tab had the pen). Writing of this opening gets later stamps, and typed text goes under stored
 * text, so that neither is lost. Other leaves merge by their stamps.
 */
export function adopt(stored: Document | undefined, typed: Document, { tick, writer, acknowledged, picked }: Writing): Document {
  if (!stored) return typed;
  const merged = mergeDocuments(stored, typed);
  const leaves: Record<string, Leaf> = { ...merged.leaves };
  for (const [address, leaf] of Object.entries(typed.leaves)) {
    const before = stored.leaves[address];
    if (leaf.writer !== writer || acknowledged?.leaves[address] === leaf) continue;
    leaves[address] = {
      ...leaf,
      value: picked ? leaf.value : joinTyped(before?.value ?? null, leaf.value, takesMany(address)),
      lamport: tick(),
    };
  }
  return { ...merged, leaves };
}

/**
 * A document in which a row was begun (`standIn`, its address) while nobody knew of the rows that are stored: with what
 * was typed there in the first of those, where the reader saw it being typed. As it is where no row is stored.
 */
export function inFirstRow(stored: Document, typed: Document, standIn: Address): Document {
  const field = parentOf(standIn);
  const [first] = field === undefined ? [] : rowIds(stored, field);
  if (field === undefined || first === undefined) return typed;
  const leaves = Object.entries(typed.leaves).map(([address, leaf]): readonly [Address, Leaf] => {
    if (isWithin(address, standIn)) return [addressOf(field, first) + address.slice(standIn.length), leaf];
    const order = address === field && Array.isArray(leaf.value) ? leaf.value : undefined;
    return [address, order ? { ...leaf, value: order.filter((id) => addressOf(field, String(id)) !== standIn) } : leaf];
  });
  return { ...typed, leaves: Object.fromEntries(leaves) };
}

/** Whether several options can be picked at an address; false while its worksheet isn't loaded. */
function takesMany(address: Address): boolean {
  const [id = '', name, , column] = address.split('/');
  const worksheet = worksheetDefinitions.now(worksheetIdOf(id));
  const field = worksheet && fieldsOf(worksheet).find(([each]) => each === name)?.[1];
  const leaf = field?.kind === 'rows' ? field.columns[column ?? ''] : field;
  return leaf?.kind === 'choice' && leaf.many;
}
