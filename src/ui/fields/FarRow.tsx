import { useId, useMemo } from 'react';
import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { RowsField } from '#domain/kinds/field.ts';
import { tellValue } from '#domain/summary/telling.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './RowsField.module.css';

interface FarRowProps {
  readonly field: RowsField;
  readonly address: Address;
  /** 'Goal 2'. */
  readonly name: string;
}

/**
 * A row that is far from what is seen, as words alone: they are found, printed and read aloud, and cost next to nothing.
 * Its controls come before it does.
 */
export function FarRow({ field, address, name }: FarRowProps) {
  const id = useId();
  const workbook = useWorkbook();
  const columns = useMemo(
    () => Object.entries(field.columns).map(([column, each]) => ({ at: addressOf(address, column), field: each })),
    [field, address],
  );
  // The clocks only ever grow, so their sum tells of any change; the words are looked up when there was one.
  useSelected((all) => {
    const { leaves } = all.document(documentIdOf(address));
    return columns.reduce((sum, { at }) => sum + (leaves[at]?.lamport ?? 0), 0);
  }, 0);
  const document = workbook.document(documentIdOf(address));
  return (
    <section className={`card ${styles['row']}`} aria-labelledby={`${id}-name`}>
      <div className={styles['head']}>
        <h3 id={`${id}-name`}>{name}</h3>
      </div>
      {columns.map(({ at, field: column }) => {
        const told = tellValue(column, valueAt(document, at) ?? null);
        return (
          told !== undefined && (
            <div key={at}>
              <p>{column.prompt}</p>
              <p className={styles['words']} dir="auto">
                {told}
              </p>
            </div>
          )
        );
      })}
    </section>
  );
}
