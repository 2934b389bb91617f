import { useId } from 'react';
import type { ChoiceAnswer } from '#domain/kinds/choice.ts';
import type { ChoiceField as ChoiceFieldDefinition } from '#domain/kinds/field.ts';
import type { Value } from '#domain/documents/document.ts';
import { words } from '#catalogue/words.ts';
import { Link } from '../shared/Link.tsx';
import { useValue } from '../shared/workbook-context.tsx';
import styles from './chips.module.css';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { showText, TextBox } from './TextBox.tsx';
import { useLeafControl } from './use-leaf-control.ts';

function options(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')];
}

function ownWords(root: HTMLElement): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>('input[type=text]');
}

function readFrom(root: HTMLElement): ChoiceAnswer | null {
  const picked = options(root).flatMap((input) => (input.checked ? [input.value] : []));
  const own = ownWords(root)?.value ?? '';
  return picked.length === 0 && own === '' ? null : { picked, own };
}

function answerIn(value: Value | undefined): ChoiceAnswer {
  return (value as ChoiceAnswer | null | undefined) ?? { picked: [], own: '' };
}

/** Options to pick, one or many, and a line for the reader's own words. */
export function ChoiceField({ field, address, write, readOnly }: FieldProps<ChoiceFieldDefinition>) {
  const id = useId();
  const { picked } = answerIn(useValue(address));
  const { attached, onInput } = useLeafControl<HTMLDivElement>({
    address,
    write,
    many: field.many,
    read: readFrom,
    show: (element, value) => {
      const answer = answerIn(value);
      for (const input of options(element)) input.checked = answer.picked.includes(input.value);
      const own = ownWords(element);
      if (own) showText(own, answer.own);
    },
  });
  // Once each, also when several options say or open the same.
  const chosen = picked.flatMap((option) => field.options[option] ?? []);
  const said = new Set(chosen.flatMap(({ says }) => says ?? []));
  const opened = new Map(
    chosen.flatMap(({ opens, opensLabel = words.app.helpNow }) => (opens ? [[opens, opensLabel] as const] : [])),
  );
  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id}>
      <div {...attached} className={styles['chips']} onInput={onInput} aria-describedby={describedBy(id, field, readOnly)}>
        {Object.entries(field.options).map(([option, { label, ends }]) => (
          <label key={option} className={styles['chip']}>
            <input
              type={field.many ? 'checkbox' : 'radio'}
              name={`${id}-option`}
              value={option}
              // The way on is hidden while it is chosen: see WorksheetForm.module.css.
              data-ends={ends && ''}
              disabled={readOnly}
              autoComplete="off"
            />
            {label}
          </label>
        ))}
        {/* What isn't kept has no room for words: they would be lost. */}
        {field.kept !== false && (
          <>
            <label className={styles['ownLabel']} htmlFor={`${id}-own`}>
              {words.worksheet.ownWords}
            </label>
            <TextBox
              isLine
              id={`${id}-own`}
              className={styles['own'] ?? ''}
              readOnly={readOnly}
              aria-describedby={describedBy(id, {}, readOnly)}
            />
          </>
        )}
      </div>
      <div className={styles['chosen']} aria-live="polite">
        {[...said].map((says) => (
          <p key={says} className={styles['says']}>
            {says}
          </p>
        ))}
        {[...opened].map(([to, label]) => (
          <Link key={to} className="button" to={to}>
            {label}
          </Link>
        ))}
      </div>
    </FieldFrame>
  );
}
