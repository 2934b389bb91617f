import { useId, useSyncExternalStore } from 'react';
import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { LeafField, RowsField } from '#domain/kinds/field.ts';
import { words } from '#catalogue/words.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import { useColumnComponent } from './column-component.tsx';
import styles from './RowsField.module.css';

interface RowCardProps {
  readonly field: RowsField;
  readonly address: Address;
  /** 'Goal 2'. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly write: (column: string, value: Value) => void;
  /** Moving it, where there are other rows. At an end the button stays, so that the focus does too. */
  readonly onMove?: (by: -1 | 1) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove?: () => void;
}

/** Of a long row so many columns are in sight; the rest open when wanted, so that one line stays enough. */
const IN_SIGHT = 2;

/** A row of so many columns isn't long: one alone is not worth a fold. */
const SHORT = IN_SIGHT + 1;

/** How long after the first drawing what is out of sight is drawn, in milliseconds. */
const OUT_OF_SIGHT_AFTER_MS = 250;
let atRest = false;

function whenAtRest(listener: () => void): () => void {
  if (atRest) return () => undefined;
  const timer = setTimeout(() => {
    atRest = true;
    listener();
  }, OUT_OF_SIGHT_AFTER_MS);
  return () => clearTimeout(timer);
}

/**
 * Whether what is out of sight is drawn too. On the device the first drawing leaves it out, so that the first field
 * can be written in sooner; a prerendered page holds all of it, so that it can be typed in before anything runs.
 */
function useOutOfSight(): boolean {
  return useSyncExternalStore(
    whenAtRest,
    () => atRest,
    () => true,
  );
}

/** One row: its columns, and moving and removing it. */
export function RowCard({ field, address, name, readOnly, write, onMove, isFirst, isLast, onRemove }: RowCardProps) {
  const id = useId();
  const columnComponent = useColumnComponent();
  const outOfSight = useOutOfSight();
  const columns = Object.entries(field.columns);
  const rest = columns.length > SHORT ? columns.slice(IN_SIGHT) : [];
  const restWritten = useSelected((workbook) => {
    const document = workbook.document(documentIdOf(address));
    return rest.some(([column]) => valueAt(document, addressOf(address, column)) !== undefined);
  }, false);

  function view([column, columnField]: readonly [string, LeafField]) {
    const Column = columnComponent(columnField.kind);
    return (
      <Column
        key={column}
        field={columnField}
        address={addressOf(address, column)}
        write={(value) => write(column, value)}
        readOnly={readOnly}
      />
    );
  }

  return (
    <section className={`card ${styles['row']}`} aria-labelledby={`${id}-name`}>
      <div className={styles['head']}>
        <h3 id={`${id}-name`}>{name}</h3>
        {!readOnly && (
          <div className={styles['moves']}>
            {onMove && <MoveButton name={name} by={-1} atEnd={isFirst} onMove={onMove} />}
            {onMove && <MoveButton name={name} by={1} atEnd={isLast} onMove={onMove} />}
            {onRemove && (
              <button type="button" className="button quiet" aria-label={words.worksheet.remove(name)} onClick={onRemove}>
                <Icon name="remove" />
              </button>
            )}
          </div>
        )}
      </div>
      {columns.slice(0, columns.length - rest.length).map(view)}
      {rest.length > 0 && (
        <details className={styles['rest']} {...(restWritten && { open: true })}>
          <summary className={styles['restTitle']}>{field.more}</summary>
          {(outOfSight || restWritten) && <div className={styles['restFields']}>{rest.map(view)}</div>}
        </details>
      )}
    </section>
  );
}

interface MoveButtonProps {
  readonly name: string;
  readonly by: -1 | 1;
  readonly atEnd: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

function MoveButton({ name, by, atEnd, onMove }: MoveButtonProps) {
  const label = by < 0 ? words.worksheet.up(name) : words.worksheet.down(name);
  return (
    <button
      type="button"
      className="button quiet"
      aria-label={label}
      aria-disabled={atEnd}
      onClick={() => {
        if (!atEnd) onMove(by);
      }}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
    </button>
  );
}
