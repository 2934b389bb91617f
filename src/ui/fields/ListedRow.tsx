import { memo, useEffect, useRef, useState } from 'react';
import { addressOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import type { RowsField } from '#domain/kinds/field.ts';
import { words } from '#catalogue/words.ts';
import { FarRow } from './FarRow.tsx';
import { RowCard } from './RowCard.tsx';
import type { Sight } from './row-sight.ts';
import styles from './RowsField.module.css';

/** What can be done with any row of a list. The same object as long as the list is there. */
export interface RowActs {
  write(rowId: string, column: string, value: Value): void;
  move(rowId: string, by: -1 | 1): void;
  remove(rowId: string): void;
  /** The row that was asked for has the focus. */
  focused(): void;
}

interface ListedRowProps {
  readonly field: RowsField;
  /** The field's. */
  readonly address: Address;
  readonly rowId: string;
  /** From 0. */
  readonly index: number;
  /** Looked for by this id; without it, the row is nobody's yet. */
  readonly named: boolean;
  readonly readOnly: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canMove: boolean;
  readonly canRemove: boolean;
  /** Of a long list only the rows near to what is seen have their controls. */
  readonly sight: Sight | undefined;
  /** Whether it is to have the focus. */
  readonly wanted: boolean;
  /** Whether it or the one beside it had the focus last: the Tab key leads on into it, and whoever looks elsewhere finds it as they left it. */
  readonly beside: boolean;
  readonly acts: RowActs;
}

/** A row in its list. Memoised, so that what changes in the list draws no row anew that it doesn't touch. */
export const ListedRow = memo(function ListedRow(props: ListedRowProps) {
  const { field, address, rowId, index, named, readOnly, sight, wanted, beside, acts } = props;
  const item = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState(!sight || index < AT_FIRST);

  useEffect(() => {
    const row = item.current;
    if (!sight || !row) return undefined;
    return sight.watch(row, (isNear) => {
      // Far from what is seen it keeps its height, so that nothing moves where somebody reads.
      if (isNear) row.style.removeProperty('min-block-size');
      else if (row.dataset['far'] === undefined) row.style.setProperty('min-block-size', `${row.offsetHeight}px`);
      setNear(isNear);
    });
  }, [sight]);

  useEffect(() => {
    if (!wanted) return;
    item.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    setNear(true);
    acts.focused();
  }, [wanted, acts]);

  const isWhole = !sight || near || wanted || beside;
  const at = addressOf(address, rowId);
  const name = words.worksheet.row(field.row, index + 1);
  return (
    <li
      ref={item}
      data-row={named ? rowId : undefined}
      data-far={isWhole ? undefined : ''}
      className={isWhole ? undefined : styles['far']}
    >
      {isWhole ? (
        <RowCard
          field={field}
          address={at}
          name={name}
          readOnly={readOnly}
          write={(column, value) => acts.write(rowId, column, value)}
          isFirst={props.isFirst}
          isLast={props.isLast}
          {...(props.canMove && { onMove: (by: -1 | 1) => acts.move(rowId, by) })}
          {...(props.canRemove && { onRemove: () => acts.remove(rowId) })}
        />
      ) : (
        <FarRow field={field} address={at} name={name} />
      )}
    </li>
  );
});

/** So many rows have their controls at once, before it is known what is seen. */
const AT_FIRST = 2;
