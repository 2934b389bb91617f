import { useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { words } from '#catalogue/words.ts';
import { useValue } from '../shared/workbook-context.tsx';
import styles from './chips.module.css';

interface SuggestionsProps {
  readonly suggestions: readonly string[];
  readonly address: Address;
  readonly write: (value: Value) => void;
  readonly prompt: string;
}

/** How many are shown before *More*. */
const FIRST = 3;

function linesOf(text: Value | undefined): readonly string[] {
  return typeof text === 'string' && text !== '' ? text.split('\n') : [];
}

/** Lines to pick from. A picked one becomes the reader's own text; pressing it again takes that line out. */
export function Suggestions({ suggestions, address, write, prompt }: SuggestionsProps) {
  const [all, setAll] = useState(false);
  const lines = linesOf(useValue(address));

  function press(suggestion: string): void {
    const left = lines.includes(suggestion)
      ? lines.filter((line) => line !== suggestion)
      : [...lines, suggestion];
    write(left.length === 0 ? null : left.join('\n'));
  }

  return (
    <div className={styles['chips']} role="group" aria-label={`${words.worksheet.suggestions}: ${prompt}`}>
      {suggestions.slice(0, all ? undefined : FIRST).map((suggestion) => (
        <button
          key={suggestion}
          type="button"
          className={styles['chip']}
          aria-pressed={lines.includes(suggestion)}
          onClick={() => press(suggestion)}
        >
          {suggestion}
        </button>
      ))}
      {suggestions.length > FIRST && (
        <button type="button" className={styles['chip']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.worksheet.fewer : words.worksheet.more}
        </button>
      )}
    </div>
  );
}
