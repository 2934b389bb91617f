import { useId } from 'react';
import type { DateField as DateFieldDefinition } from '#domain/kinds/field.ts';
import { useValue } from '../shared/workbook-context.tsx';
import styles from './DateField.module.css';
import type { FieldProps } from './field-props.ts';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { useLeafControl } from './use-leaf-control.ts';

/**
 * A day, in the browser's own control. That one holds nothing while a day is half typed, and a year like 0020 on the
 * way to 2026; so a day takes the place of another once it is whole, and is given up for nothing only on leaving.
 */
export function DateField({ field, address, write, readOnly }: FieldProps<DateFieldDefinition>) {
  const id = useId();
  const answer = useValue(address);
  const { attached, onInput } = useLeafControl<HTMLInputElement>({
    address,
    write,
    read: (input) => (input.value === '' ? null : input.value),
    show: (input, value) => {
      input.value = typeof value === 'string' ? value : '';
    },
  });

  function onLeaving({ currentTarget: input }: { readonly currentTarget: HTMLInputElement }): void {
    // Half a day is no answer, so the one that stands is shown again.
    if (input.validity.badInput) input.value = typeof answer === 'string' ? answer : '';
    else if (input.value !== (answer ?? '')) onInput();
  }

  return (
    <FieldFrame field={field} address={address} readOnly={readOnly} id={id} labels={`${id}-day`}>
      <input
        {...attached}
        id={`${id}-day`}
        type="date"
        max="9999-12-31"
        className={styles['day']}
        readOnly={readOnly}
        aria-describedby={describedBy(id, field, readOnly)}
        autoComplete="off"
        onInput={({ currentTarget: { value } }) => {
          if (value >= '1') onInput();
        }}
        onBlur={onLeaving}
      />
    </FieldFrame>
  );
}
