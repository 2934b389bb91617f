import { useId } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { addressOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { RowsField } from '#domain/kinds/field.ts';
import { tellValue } from '#domain/summary/telling.ts';
import { historyWords } from '#catalogue/history-words.ts';
import { shortName } from '../shared/short-name.ts';
import { useWorkbook } from '../shared/workbook-context.tsx';
import styles from './history.module.css';

interface RemovedRowsProps {
  readonly field: RowsField;
  readonly address: Address;
  readonly document: Document;
  /** Ids of the rows. */
  readonly removed: readonly string[];
  /** A row is there again. */
  readonly onBack: () => void;
}

/** The rows that were removed from a field, to bring back as they were. */
export function RemovedRows({ field, address, document, removed, onBack }: RemovedRowsProps) {
  const id = useId();
  const workbook = useWorkbook();

  /** The first of its answers that says something. */
  function nameOf(rowId: string): string {
    const [name] = Object.entries(field.columns).flatMap(([column, columnField]) => {
      const value = document.leaves[addressOf(address, rowId, column)]?.value ?? null;
      return tellValue(columnField, value) ?? [];
    });
    return name ?? field.row;
  }

  return (
    <>
      <p id={id}>{historyWords.removed.lead(field.prompt)}</p>
      <ul className={styles['wordings']} aria-labelledby={id}>
        {removed.map((rowId) => {
          const name = nameOf(rowId);
          return (
            <li key={rowId} className={styles['wording']}>
              <p className={styles['words']} dir="auto">
                {name}
              </p>
              <button
                type="button"
                className="button"
                aria-label={historyWords.removed.backNamed(shortName(name))}
                onClick={() => {
                  // Written anew, as on undo, so that the row outlives its tombstone.
                  workbook.answer(addressOf(address, rowId), true);
                  onBack();
                }}
              >
                {historyWords.removed.back}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
