import { useEffect, useId, useRef, useState } from 'react';
import { addressOf, documentIdOf, parentOf } from '#domain/documents/address.ts';
import type { RowsField as RowsFieldDefinition } from '#domain/kinds/field.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { words } from '#catalogue/words.ts';
import { newRowId } from '#workbook/row-id.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './RowsField.module.css';
import { RowCard } from './RowCard.tsx';

/**
 * Rows to add, reorder and remove. There is always one to write in; it is kept from its first key on. Where that turns
 * out to stand in for rows that weren't known yet, as in a prerendered page, the first of them takes its place: the same
 * controls, with the caret in them.
 */
export function RowsField({ field, address, readOnly }: FieldProps<RowsFieldDefinition>) {
  const id = useId();
  const workbook = useWorkbook();
  const kept = useSelected((all) => rowIds(all.document(documentIdOf(address)), address).join('/'), '')
    .split('/')
    .filter((rowId) => rowId !== '');
  // Rows that nothing is written in yet: the one that an empty field shows, and those that were added.
  const [first, setFirst] = useState(newRowId);
  const [added, setAdded] = useState<readonly string[]>([]);
  const stands = kept.length === 0 || kept.includes(first);
  const [stood, setStood] = useState(stands);
  const [inItsPlace, setInItsPlace] = useState<string>();
  if (stood !== stands) {
    setStood(stands);
    if (stood) setInItsPlace(kept[0]);
  }
  const open = added.filter((rowId) => !kept.includes(rowId) && !(rowId === first && inItsPlace));
  const keyOf = (rowId: string) => (rowId === inItsPlace && !kept.includes(first) ? first : rowId);
  const shown = kept.length + open.length === 0 ? [first] : [...kept, ...open];
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const [focusRow, setFocusRow] = useState<string>();

  useEffect(() => {
    if (!focusRow) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${focusRow}"]`);
    row?.querySelector<HTMLElement>('textarea, input')?.focus();
    setFocusRow(undefined);
  }, [focusRow]);

  const removed = useSelected(({ status }) => {
    const { undo } = status();
    return undo?.what === 'removed' && parentOf(undo.address) === address;
  }, false);
  useEffect(() => {
    if (removed) undoButton.current?.focus();
  }, [removed]);

  function add(): void {
    const rowId = newRowId();
    // The blank row that stands there already stays, so that there is one to add to.
    setAdded([...(kept.length + open.length === 0 ? [first] : open), rowId]);
    setFocusRow(rowId);
  }

  function remove(rowId: string): void {
    if (kept.includes(rowId)) workbook.removeRow(address, rowId);
    setAdded(added.filter((other) => other !== rowId));
    // A removed row's id is never written to again: its old answers would come back with it.
    if (rowId === first || rowId === inItsPlace) {
      setFirst(newRowId());
      setStood(false);
      setInItsPlace(undefined);
    }
    // A blank row leaves nothing to undo, so the focus goes to where another can be added.
    if (!kept.includes(rowId)) addButton.current?.focus();
  }

  function undoRemoval(): void {
    const rowId = workbook.status().undo?.address.slice(address.length + 1);
    workbook.undo();
    setFocusRow(rowId);
  }

  return (
    <div className={styles['rows']} role="group" aria-labelledby={`${id}-prompt`}>
      <p id={`${id}-prompt`} className={styles['prompt']}>
        {field.prompt}
      </p>
      {field.hint && <p className={styles['hint']}>{field.hint}</p>}
      <ol ref={list} className={styles['list']}>
        {shown.map((rowId, index) => (
          <li key={keyOf(rowId)} data-row={rowId === first ? undefined : rowId}>
            <RowCard
              field={field}
              address={addressOf(address, rowId)}
              name={words.worksheet.row(field.row, index + 1)}
              readOnly={readOnly}
              write={(column, value) => workbook.answerInRow(address, rowId, column, value, rowId === first && !added.includes(first))}
              isFirst={kept.indexOf(rowId) === 0}
              isLast={kept.indexOf(rowId) === kept.length - 1}
              {...(kept.includes(rowId) &&
                kept.length > 1 && { onMove: (by: -1 | 1) => workbook.moveRow(address, rowId, by) })}
              {...((kept.includes(rowId) || shown.length > 1) && { onRemove: () => remove(rowId) })}
            />
          </li>
        ))}
      </ol>
      <div aria-live="polite" className={styles['undo']}>
        {removed && (
          <>
            <span>{words.worksheet.removed}</span>
            <button ref={undoButton} type="button" className="button" onClick={undoRemoval}>
              {words.worksheet.undo}
            </button>
          </>
        )}
      </div>
      {!readOnly && (
        <button ref={addButton} type="button" className="button" onClick={add}>
          <Icon name="add" />
          {words.worksheet.add(field.row)}
        </button>
      )}
    </div>
  );
}
