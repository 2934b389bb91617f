import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { useWorkbook, WorkbookProvider } from '../shared/workbook-context.tsx';

/** A workbook without storage, in which the reader's settings hold. */
function unkept(workbook: Workbook): Workbook {
  const own = openWorkbook({});
  return {
    ...own,
    setting: workbook.setting,
    subscribe: (listener) => {
      const both = [own.subscribe(listener), workbook.subscribe(listener)];
      return () => both.forEach((end) => end());
    },
  };
}

/** Holds fields whose answers aren't kept. They never reach the reader's workbook, and are gone with the page. */
export function Unkept({ children }: { readonly children: ReactNode }) {
  const workbook = useWorkbook();
  const [own] = useState(() => unkept(workbook));
  return <WorkbookProvider value={own}>{children}</WorkbookProvider>;
}
