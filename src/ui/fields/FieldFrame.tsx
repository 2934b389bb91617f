import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { FieldBase, LeafField } from '#domain/kinds/field.ts';
import { words } from '#catalogue/words.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './FieldFrame.module.css';
import { earlierWordings } from './later-parts.ts';

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

/** The ids that a control's `aria-describedby` can name. */
export function hintId(id: string, field: FieldBase): string | undefined {
  return field.hint ? `${id}-hint` : undefined;
}

/** Prompt, hint, the control itself, *Clear* with its *Undo*, and *Earlier wordings*. */
export function FieldFrame({ field, address, readOnly, id, labels, children }: FieldFrameProps) {
  const workbook = useWorkbook();
  // Only what changes the frame is selected, so that a key doesn't draw it anew.
  const answered = useSelected((all) => valueAt(all.document(documentIdOf(address)), address) !== undefined, false);
  const earlier = useSelected((all) => all.hadEarlier(address), false);
  const undoable = useSelected(({ status }) => (status().undo?.address === address ? status().undo?.what : undefined), undefined);
  const [open, setOpen] = useState(false);
  const [EarlierWordings] = useLoaded(earlierWordings, open ? ['panel'] : []);
  const frame = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const earlierButton = useRef<HTMLButtonElement>(null);

  // The button that was pressed is gone; the focus goes on to what can be done now.
  useEffect(() => {
    if (undoable) undoButton.current?.focus();
  }, [undoable]);

  function undo(): void {
    workbook.undo();
    focusControl();
  }

  function focusControl(): void {
    frame.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }

  function close(): void {
    setOpen(false);
    // It is gone where nothing is left to look at.
    if (earlierButton.current) earlierButton.current.focus();
    else focusControl();
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
        {earlier && (
          <button
            ref={earlierButton}
            type="button"
            className="button quiet"
            aria-label={`${words.worksheet.earlier}: ${field.prompt}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.worksheet.earlier}
          </button>
        )}
        {answered && !readOnly && (
          <button
            type="button"
            className="button quiet"
            aria-label={`${words.worksheet.clear}: ${field.prompt}`}
            onClick={() => workbook.clear(address)}
          >
            {words.worksheet.clear}
          </button>
        )}
      </div>
      {EarlierWordings && <EarlierWordings field={field} address={address} readOnly={readOnly} onClose={close} />}
    </div>
  );
}
