import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { documentIdOf, parentOf } from '#domain/documents/address.ts';
import type { RowsField as RowsFieldDefinition } from '#domain/kinds/field.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { words } from '#catalogue/words.ts';
import { newRowId } from '#workbook/row-id.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './RowsField.module.css';
import type { RowActs } from './ListedRow.tsx';
import { ListedRow } from './ListedRow.tsx';
import { createSight } from './row-sight.ts';
import { useSteps } from '../shared/use-steps.ts';

/** A list with more rows is long: it is drawn in steps, and only the rows near to what is seen have their controls. */
const FEW = 12;

/** The same object for as long as the list is there, so that no row is drawn anew for it; it does what the latest one does. */
function useSameActs(acts: RowActs): RowActs {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [same] = useState<RowActs>(() => ({
    write: (rowId, column, value) => latest.current.write(rowId, column, value),
    move: (rowId, by) => latest.current.move(rowId, by),
    remove: (rowId) => latest.current.remove(rowId),
    focused: () => latest.current.focused(),
  }));
  return same;
}

/**
 * Rows to add, reorder and remove. There is always one to write in; it exists from its first key on. Where that turns
 * out to stand in for rows that weren't known yet, as in a prerendered page, the first of them takes its place: the same
 * controls, with the caret in them.
 */
export function RowsField({ field, address, readOnly }: FieldProps<RowsFieldDefinition>) {
  const id = useId();
  const workbook = useWorkbook();
  const existing = useSelected((all) => rowIds(all.document(documentIdOf(address)), address).join('/'), '')
    .split('/')
    .filter((rowId) => rowId !== '');
  // Rows that nothing is written in yet: the one that an empty field shows, and those that were added.
  const [first, setFirst] = useState(newRowId);
  const [added, setAdded] = useState<readonly string[]>([]);
  const stands = existing.length === 0 || existing.includes(first);
  const [stood, setStood] = useState(stands);
  const [inItsPlace, setInItsPlace] = useState<string>();
  if (stood !== stands) {
    setStood(stands);
    if (stood) setInItsPlace(existing[0]);
  }
  const places = new Map(existing.map((rowId, index) => [rowId, index]));
  const open = added.filter((rowId) => !places.has(rowId) && !(rowId === first && inItsPlace));
  const keyOf = (rowId: string) => (rowId === inItsPlace && !places.has(first) ? first : rowId);
  const shown = existing.length + open.length === 0 ? [first] : [...existing, ...open];
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const [focusRow, setFocusRow] = useState<string>();
  const [lastIn, setLastIn] = useState<number>();
  const [sight] = useState(createSight);
  const isLong = shown.length > FEW;
  // Where one is wanted by name, it may be the last.
  const drawn = useSteps(shown.length, focusRow !== undefined || !isLong);

  useEffect(() => {
    const row = isLong ? list.current?.firstElementChild : undefined;
    // What a row may take that was never drawn whole: about as much as the first.
    if (row) list.current?.style.setProperty('--row', `${row.clientHeight}px`);
  }, [isLong]);

  useEffect(() => {
    const rows = list.current;
    if (!isLong || !rows) return undefined;
    const onFocus = ({ target }: FocusEvent) => setLastIn([...rows.children].findIndex((row) => row.contains(target as Node)));
    rows.addEventListener('focusin', onFocus);
    return () => rows.removeEventListener('focusin', onFocus);
  }, [isLong]);

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
    setAdded([...(existing.length + open.length === 0 ? [first] : open), rowId]);
    setFocusRow(rowId);
  }

  function remove(rowId: string): void {
    if (existing.includes(rowId)) workbook.removeRow(address, rowId);
    setAdded(added.filter((other) => other !== rowId));
    // A removed row's id is never written to again: its old answers would come back with it.
    if (rowId === first || rowId === inItsPlace) {
      setFirst(newRowId());
      setStood(false);
      setInItsPlace(undefined);
    }
    // A blank row leaves nothing to undo, so the focus goes to where another can be added.
    if (!existing.includes(rowId)) addButton.current?.focus();
  }

  function undoRemoval(): void {
    const rowId = workbook.status().undo?.address.slice(address.length + 1);
    workbook.undo();
    setFocusRow(rowId);
  }

  const acts = useSameActs({
    write: (rowId, column, value) =>
      workbook.answerInRow(address, rowId, column, value, rowId === first && !added.includes(first)),
    move: (rowId, by) => workbook.moveRow(address, rowId, by),
    remove,
    focused: () => setFocusRow(undefined),
  });

  return (
    <div className={styles['rows']} role="group" aria-labelledby={`${id}-prompt`}>
      <p id={`${id}-prompt`} className={styles['prompt']}>
        {field.prompt}
      </p>
      {field.hint && <p className={styles['hint']}>{field.hint}</p>}
      <ol ref={list} className={styles['list']}>
        {shown.slice(0, drawn).map((rowId, index) => (
          <ListedRow
            key={keyOf(rowId)}
            field={field}
            address={address}
            rowId={rowId}
            index={index}
            named={rowId !== first}
            readOnly={readOnly}
            isFirst={places.get(rowId) === 0}
            isLast={places.get(rowId) === existing.length - 1}
            canMove={places.has(rowId) && existing.length > 1}
            canRemove={places.has(rowId) || shown.length > 1}
            sight={isLong ? sight : undefined}
            wanted={rowId === focusRow}
            beside={isLong && lastIn !== undefined && Math.abs(index - lastIn) <= 1}
            acts={acts}
          />
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
          {field.add}
        </button>
      )}
    </div>
  );
}
