import { useId } from 'react';
import { addressOf } from '#domain/documents/address.ts';
import type { SituationPart } from '#domain/paths/situation.ts';
import { SITUATION } from '#domain/paths/situation.ts';
import { useLeafControl } from '../fields/use-leaf-control.ts';
import { useReadOnly } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';

interface SituationChoiceProps {
  readonly part: SituationPart;
  readonly legend: string;
  /** Shared by groups of which one answer holds. */
  readonly name: string;
  /** What can be told, by its id; an empty id tells nothing. */
  readonly options: Readonly<Record<string, string>>;
  readonly tell: (id: string | undefined) => void;
}

function radios(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input')];
}

/** One answer of a few, kept in the situation as soon as it is picked. */
export function SituationChoice({ part, legend, name, options, tell }: SituationChoiceProps) {
  const id = useId();
  const readOnly = useReadOnly(SITUATION);
  const { attached, onInput } = useLeafControl<HTMLFieldSetElement>({
    address: addressOf(SITUATION, part),
    write: (value) => tell(typeof value === 'string' ? value : undefined),
    read: (element) => radios(element).find(({ checked }) => checked)?.value || null,
    show: (element, value) => {
      for (const radio of radios(element)) if (radio.value !== '' || value !== null) radio.checked = radio.value === value;
    },
  });
  return (
    <fieldset {...attached} className={`card ${styles['group']}`} onInput={onInput} disabled={readOnly} aria-labelledby={id}>
      <legend id={id} className="hidden">
        {legend}
      </legend>
      <h2 aria-hidden="true">{legend}</h2>
      {Object.entries(options).map(([value, label]) => (
        <label key={value} className={styles['option']}>
          <input type="radio" name={name} value={value} autoComplete="off" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
