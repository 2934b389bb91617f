import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { Situation } from '#domain/paths/situation.ts';
import { readSituation, SITUATION } from '#domain/paths/situation.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { withTerms } from '#domain/worksheets/wording.ts';
import type { Workbook } from '#workbook/workbook.ts';
import type { Status } from '#workbook/memory/status.ts';
import { OPENING } from '#workbook/memory/status.ts';
import { termWords } from '#catalogue/words.ts';

const WorkbookContext = createContext<Workbook | undefined>(undefined);

/** Gives a tree of components the reader's workbook. */
export const WorkbookProvider = WorkbookContext.Provider;

/** The reader's workbook. Throws outside a `WorkbookProvider`. */
export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error('no WorkbookProvider above this component');
  return workbook;
}

/**
 * Something picked from the workbook, kept up to date. `select` must give the same value (by `Object.is`) until it
 * changes; `blank` is what an empty workbook gives, which prerendered pages and the first render show.
 */
export function useSelected<T>(select: (workbook: Workbook) => T, blank: T): T {
  const workbook = useWorkbook();
  return useSyncExternalStore(
    workbook.subscribe,
    () => select(workbook),
    () => blank,
  );
}

/** One part of how things stand. Of one part, since `save` changes several times a second while somebody types. */
export function useStatus<Key extends keyof Status>(key: Key): Status[Key] {
  return useSelected((workbook) => workbook.status()[key], OPENING[key]);
}

/** Whether nothing is kept on this device because the reader chose so. */
export function useKeepsNothing(): boolean {
  return useSelected(({ status }) => status().storage === 'nowhere', false);
}

/** What stands at an address, undefined when nothing does. */
export function useValue(address: Address): Value | undefined {
  return useSelected((workbook) => valueAt(workbook.document(documentIdOf(address)), address), undefined);
}

/** Draws again at every change. 0 while the workbook is to be shown as empty. */
export function useRevision(): number {
  return useSelected((workbook) => workbook.revision(), 0);
}

/** Whether the reader can't write in a document now. */
export function useReadOnly(documentId: string): boolean {
  return useSelected((workbook) => workbook.isReadOnly(documentId), false);
}

const NOTHING_TOLD = emptyDocument(SITUATION, 1);

/** What the reader has told about their ending; also their words for it and for their therapist. */
export function useSituation(): Situation {
  const document = useSelected((workbook) => workbook.document(SITUATION), NOTHING_TOLD);
  return useMemo(() => readSituation(document), [document]);
}

/** Worksheets with the reader's own words in their wording; the same objects until either changes. */
export function useWorded<W extends Worksheet | undefined>(worksheet: W): W {
  const situation = useSituation();
  return useMemo(() => worksheet && withTerms(worksheet, situation, termWords), [worksheet, situation]);
}
