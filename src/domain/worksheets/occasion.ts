import { addressOf, worksheetIdOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { lastWrittenAt, valueAt } from '../documents/document.ts';
import { isDay } from '../kinds/date.ts';
import type { Worksheet } from './worksheet.ts';

/** The id of the document of one occasion, whose own id is opaque and made once. */
export function occasionDocumentId(worksheetId: string, occasion: string): string {
  return `${worksheetId}@${occasion}`;
}

/** The occasion's id in a document's; undefined for a sheet that is filled in once. */
export function occasionOf(documentId: string): string | undefined {
  const worksheetId = worksheetIdOf(documentId);
  return worksheetId === documentId ? undefined : documentId.slice(worksheetId.length + 1);
}

/** The day that an occasion is about, as `2026-11-21`; undefined where none is told, or what is told is no day. */
export function dayOf({ occasions }: Pick<Worksheet, 'occasions'>, document: Document): string | undefined {
  if (!occasions) return undefined;
  const day = valueAt(document, addressOf(document.id, occasions.day));
  return typeof day === 'string' && isDay(day) ? day : undefined;
}

/** Occasions with the newest day first, those without a day behind them, and of one day the one last written in first. */
export function newestFirst(worksheet: Worksheet, documents: readonly Document[]): readonly Document[] {
  const order = (document: Document) => [dayOf(worksheet, document) ?? '', lastWrittenAt(document)] as const;
  return documents
    .map((document) => ({ document, order: order(document) }))
    .sort(({ order: a }, { order: b }) => (a[0] === b[0] ? b[1] - a[1] : a[0] < b[0] ? 1 : -1))
    .map(({ document }) => document);
}
