import type { Document } from '#domain/documents/document.ts';
import { dayOf, newestFirst } from '#domain/worksheets/occasion.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { longDate } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { useRevision, useWorkbook } from '../shared/workbook-context.tsx';

/** One occasion as it is listed. */
export interface ListedOccasion {
  readonly document: Document;
  /** Its day in words; with a number where several are about one day. */
  readonly name: string;
}

/** The occasions of a worksheet in which something stands, the newest first, each with a name of its own. */
export function useOccasions(worksheet: Worksheet): readonly ListedOccasion[] {
  const workbook = useWorkbook();
  const revision = useRevision();
  const documents = revision === 0 ? [] : workbook.documentIdsOf(worksheet.id).map(workbook.document);
  const written = documents.filter(({ leaves }) => Object.values(leaves).some(({ value }) => value !== null));
  const counts = new Map<string, number>();
  const oldestFirst = [...newestFirst(worksheet, written)].reverse().map((document) => {
    const day = dayOf(worksheet, document);
    const told = day === undefined ? worksheetWords.occasions.noDay : longDate(new Date(`${day}T12:00`));
    const number = (counts.get(told) ?? 0) + 1;
    counts.set(told, number);
    return { document, name: number === 1 ? told : worksheetWords.occasions.sameDay(told, number) };
  });
  return oldestFirst.reverse();
}
