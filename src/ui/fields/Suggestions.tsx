import { useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { words } from '#catalogue/words.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
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
  const workbook = useWorkbook();
  const lines = (from: Workbook) => linesOf(valueAt(from.document(documentIdOf(address)), address));
  // Which are picked, as one string, so that a key that changes none of them draws nothing anew.
  const picked = useSelected(
    (from) => suggestions.flatMap((suggestion, index) => (lines(from).includes(suggestion) ? [index] : [])).join(),
    '',
  ).split(',');

  function press(suggestion: string): void {
    const written = lines(workbook);
    const left = written.includes(suggestion)
      ? written.filter((line) => line !== suggestion)
      : [...written, suggestion];
    write(left.length === 0 ? null : left.join('\n'));
  }

  return (
    <div className={styles['chips']} role="group" aria-label={`${words.worksheet.suggestions}: ${prompt}`}>
      {suggestions.slice(0, all ? undefined : FIRST).map((suggestion, index) => (
        <button
          key={suggestion}
          type="button"
          className={styles['chip']}
          aria-pressed={picked.includes(String(index))}
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
