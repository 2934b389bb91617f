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
  /** The text that they are taken into, in what stands at the address. */
  readonly textIn: (value: Value | undefined) => string;
  readonly write: (text: string) => void;
  /** What stands between two picked ones. */
  readonly between: string;
  readonly prompt: string;
}

/** How many are shown before *More*. */
const FIRST = 3;

/** Words to pick from. Picked ones become the reader's own text; pressing one again takes it out. */
export function Suggestions({ suggestions, address, textIn, write, between, prompt }: SuggestionsProps) {
  const [all, setAll] = useState(false);
  const workbook = useWorkbook();
  // Framed, so that a picked one is found and taken out whole, wherever it stands.
  const framed = (from: Workbook) => {
    const text = textIn(valueAt(from.document(documentIdOf(address)), address));
    return text === '' ? between : between + text + between;
  };
  // Which are picked, as one string, so that a key that changes none of them draws nothing anew.
  const picked = useSelected(
    (from) => suggestions.flatMap((each, index) => (framed(from).includes(between + each + between) ? [index] : [])).join(),
    '',
  ).split(',');

  function press(suggestion: string): void {
    const before = framed(workbook);
    const without = before.replace(between + suggestion + between, () => between);
    const after = without === before ? before + suggestion + between : without;
    write(after.slice(between.length, -between.length));
  }

  return (
    <div className={styles['chips']} role="group" aria-label={`${words.worksheet.suggestions}: ${prompt}`}>
      {suggestions.slice(0, all ? undefined : FIRST).map((suggestion, index) => (
        <button
          key={suggestion}
          type="button"
          dir="auto"
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
