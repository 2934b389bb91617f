import { useEffect, useRef, useState } from 'react';
import { addressOf } from '#domain/documents/address.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { removedRowIds } from '#domain/merge/removed-rows.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { mayChange } from '#workbook/memory/status.ts';
import { historyWords } from '#catalogue/history-words.ts';
import { useReadOnly, useSelected } from '../shared/workbook-context.tsx';
import { EraseForGood } from './EraseForGood.tsx';
import styles from './history.module.css';
import { RemovedRows } from './RemovedRows.tsx';

const EMPTY = emptyDocument('', 1);

interface SheetCareProps {
  readonly worksheet: Worksheet;
  /** The worksheet's own id, or that of one occasion. */
  readonly documentId: string;
}

/** What can be done with a sheet as a whole: rows that were removed come back, and all of it goes for good. */
export function SheetCare({ worksheet, documentId }: SheetCareProps) {
  const document = useSelected((all) => all.document(documentId), EMPTY);
  const known = useSelected((all) => all.status().storage === 'open', false);
  const rows = fieldsOf(worksheet).flatMap(([id, field]) => {
    const address = addressOf(documentId, id);
    const removed = field.kind === 'rows' ? removedRowIds(document, address) : [];
    return field.kind === 'rows' && removed.length > 0 ? [{ field, address, removed }] : [];
  });
  const written = known && Object.values(document.leaves).some(({ at }) => at > 0);
  const readOnly = useReadOnly(documentId);
  const ahead = useSelected((all) => all.isAhead(documentId), false);
  const closed = useSelected((all) => !mayChange(all.status()), false);
  const first = closed ? historyWords.earlier.readOnly : ahead ? historyWords.erase.ahead : historyWords.erase.sheet;
  const [broughtBack, setBroughtBack] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (broughtBack > 0) said.current?.focus();
  }, [broughtBack]);

  return (
    <div className={styles['sheet']}>
      {!readOnly &&
        rows.map(({ field, address, removed }) => (
          <RemovedRows
            key={address}
            field={field}
            address={address}
            document={document}
            removed={removed}
            onBack={() => setBroughtBack(broughtBack + 1)}
          />
        ))}
      <p ref={said} tabIndex={-1} role="status" className={styles['said']}>
        {broughtBack > 0 && historyWords.removed.done}
      </p>
      <p>{written || closed ? first : historyWords.erase.nothing}</p>
      {!closed && <EraseForGood address={documentId} what="sheet" begin={written ? historyWords.erase.begin : undefined} />}
    </div>
  );
}
