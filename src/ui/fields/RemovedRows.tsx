import { useEffect, useRef } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { RowsField } from '#domain/kinds/field.ts';
import { removedRowIds } from '#domain/kinds/rows.ts';
import { tellValue } from '#domain/kinds/telling.ts';
import { historyWords } from '#catalogue/history-words.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './EarlierWordings.module.css';

interface RemovedRowsProps {
  readonly field: RowsField;
  readonly address: Address;
  /** The row is there again. */
  readonly onBack: (rowId: string) => void;
}

/** The rows that were removed and still hold something, to bring back as they were. */
export function RemovedRows({ field, address, onBack }: RemovedRowsProps) {
  const workbook = useWorkbook();
  const list = useRef<HTMLUListElement>(null);
  const document = useSelected((all) => all.document(documentIdOf(address)), undefined);
  const removed = document ? removedRowIds(document, address) : [];

  useEffect(() => list.current?.focus(), []);

  /** The first of its answers that says something. */
  function nameOf(rowId: string): string {
    const [name] = Object.entries(field.columns).flatMap(([column, columnField]) => {
      const value = document?.leaves[addressOf(address, rowId, column)]?.value ?? null;
      return tellValue(columnField, value) ?? [];
    });
    return name ?? field.row;
  }

  return (
    <ul ref={list} tabIndex={-1} className={`card ${styles['wordings']}`} aria-label={historyWords.removed.lead}>
      {removed.map((rowId) => {
        const name = nameOf(rowId);
        return (
          <li key={rowId} className={styles['wording']}>
            <p className={styles['words']}>{name}</p>
            <button
              type="button"
              className="button"
              aria-label={historyWords.removed.backNamed(name)}
              onClick={() => {
                // Written anew, as on undo, so that the row outlives its tombstone.
                workbook.answer(addressOf(address, rowId), true);
                onBack(rowId);
              }}
            >
              {historyWords.removed.back}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
