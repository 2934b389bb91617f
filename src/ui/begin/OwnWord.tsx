import { useId } from 'react';
import { addressOf } from '#domain/documents/address.ts';
import { SITUATION } from '#domain/paths/situation.ts';
import { words } from '#catalogue/words.ts';
import chips from '../fields/chips.module.css';
import { useSpelling } from '../shared/use-spelling.ts';
import { useLeafControl } from '../fields/use-leaf-control.ts';
import { useReadOnly, useSituation, useWorkbook } from '../shared/workbook-context.tsx';
import styles from './begin.module.css';

interface OwnWordProps {
  readonly part: 'word' | 'therapist';
  readonly label: string;
  readonly hint: string;
  readonly suggestions: readonly string[];
}

/** A word of the reader's own, typed or picked. A picked one takes the place of what stood there. */
export function OwnWord({ part, label, hint, suggestions }: OwnWordProps) {
  const id = useId();
  const workbook = useWorkbook();
  const spelling = useSpelling();
  const readOnly = useReadOnly(SITUATION);
  const current = useSituation()[part];
  const { attached, onInput } = useLeafControl<HTMLInputElement>({
    address: addressOf(SITUATION, part),
    write: (value) => workbook.chooseSituation({ [part]: typeof value === 'string' ? value : undefined }),
    read: (element) => (element.value === '' ? null : element.value),
    show: (element, value) => {
      element.value = typeof value === 'string' ? value : '';
    },
  });
  return (
    <div className={`card ${styles['told']}`}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles['note']}>
        {hint}
      </p>
      {readOnly && (
        <p id={`${id}-reading`} className={styles['note']}>
          {words.worksheet.onlyRead}
        </p>
      )}
      <input
        {...attached}
        id={id}
        type="text"
        dir="auto"
        onInput={onInput}
        readOnly={readOnly}
        aria-describedby={readOnly ? `${id}-hint ${id}-reading` : `${id}-hint`}
        autoComplete="off"
        // It stands within sentences; a name is typed with its capital.
        autoCapitalize="none"
        autoCorrect={spelling ? 'on' : 'off'}
        spellCheck={spelling}
      />
      {!readOnly && (
        <div className={chips['chips']} role="group" aria-label={label}>
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={chips['chip']}
              aria-pressed={current === suggestion}
              onClick={() => workbook.chooseSituation({ [part]: current === suggestion ? undefined : suggestion })}
            >
              {suggestion}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
