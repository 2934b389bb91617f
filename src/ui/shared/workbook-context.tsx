import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { Status, Workbook } from '#workbook/workbook.ts';
import { OPENING } from '#workbook/workbook.ts';

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

export function useStatus(): Status {
  return useSelected((workbook) => workbook.status(), OPENING);
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
