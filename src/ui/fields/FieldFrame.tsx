import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { FieldBase, LeafField } from '#domain/kinds/field.ts';
import { words } from '#catalogue/words.ts';
import { WithHistory } from '../history/WithHistory.tsx';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './FieldFrame.module.css';

interface FieldFrameProps {
  readonly field: LeafField;
  readonly address: Address;
  readonly readOnly: boolean;
  /** An id that no other field on the page has; the prompt's and the hint's ids begin with it. */
  readonly id: string;
  /** The control that the prompt labels. Without it, prompt and controls are a group. */
  readonly labels?: string;
  readonly children: ReactNode;
}

/** What a control's `aria-describedby` names: the hint, and that the field takes no key where that is so. */
export function describedBy(id: string, field: Pick<FieldBase, 'hint'>, readOnly: boolean): string | undefined {
  return [...(field.hint ? [`${id}-hint`] : []), ...(readOnly ? [`${id}-reading`] : [])].join(' ') || undefined;
}

/** Prompt, hint, the control itself, *Clear* with its *Undo*, and *Earlier wordings*. */
export function FieldFrame({ field, address, readOnly, id, labels, children }: FieldFrameProps) {
  const workbook = useWorkbook();
  // Only what changes the frame is selected, so that a key doesn't draw it anew.
  const answered = useSelected((all) => valueAt(all.document(documentIdOf(address)), address) !== undefined, false);
  const earlier = useSelected((all) => all.hadEarlier(address), false);
  const undoable = useSelected(({ status }) => status().undo?.address === address && status().undo?.what, false);
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);

  // The button that was pressed is gone; the focus goes on to what can be done now.
  useEffect(() => {
    if (undoable) undoButton.current?.focus();
  }, [undoable]);

  function undo(): void {
    workbook.undo();
    frame.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }

  function action(label: string, onClick: () => void, expanded?: boolean) {
    return (
      <button
        type="button"
        className="button quiet"
        aria-label={`${label}: ${field.prompt}`}
        aria-expanded={expanded}
        onClick={onClick}
      >
        {label}
      </button>
    );
  }

  const group = labels === undefined ? { role: 'group', 'aria-labelledby': `${id}-prompt` } : {};
  return (
    <div ref={frame} className={styles['field']} {...group}>
      {labels === undefined ? (
        <p id={`${id}-prompt`} className={styles['prompt']}>
          {field.prompt}
        </p>
      ) : (
        <label htmlFor={labels} className={styles['prompt']}>
          {field.prompt}
        </label>
      )}
      {field.hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {field.hint}
        </p>
      )}
      {readOnly && (
        <p id={`${id}-reading`} className={styles['reading']}>
          {words.worksheet.onlyRead}
        </p>
      )}
      {children}
      <div className={styles['after']} aria-live="polite">
        {undoable && (
          <>
            <span>{words.worksheet[undoable]}</span>
            <button ref={undoButton} type="button" className="button quiet" onClick={undo}>
              {words.worksheet.undo}
            </button>
          </>
        )}
        {earlier && action(words.worksheet.earlier, () => setOpen(!open), open)}
        {answered && !readOnly && action(words.worksheet.clear, () => workbook.clear(address))}
      </div>
      {open && (
        <WithHistory>
          {({ EarlierWordings }) => (
            <EarlierWordings field={field} address={address} readOnly={readOnly} onClose={() => setOpen(false)} />
          )}
        </WithHistory>
      )}
    </div>
  );
}
