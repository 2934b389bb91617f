import { useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { earlierLines } from '#domain/kinds/earlier-lines.ts';
import { worksheetById } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { useSelected } from '../shared/workbook-context.tsx';
import styles from './EarlierLines.module.css';
import { Suggestions } from './Suggestions.tsx';

interface EarlierLinesProps {
  /** Where the lines stand, as a field's `from` names it. */
  readonly from: readonly Address[];
  readonly address: Address;
  readonly textIn: (value: Value | undefined) => string;
  readonly write: (text: string) => void;
  readonly prompt: string;
}

/** The lines in one place, without those that leave a question open. */
function linesIn(workbook: Workbook, from: Address): readonly string[] {
  const documents = workbook.documentIdsOf(documentIdOf(from)).map(workbook.document);
  return earlierLines(documents, from)
    .map(({ text }) => text)
    .filter((text) => !words.worksheet.leftOpen.includes(text));
}

function titleOf(from: Address): string {
  return worksheetById(documentIdOf(from))?.title ?? '';
}

/**
 * Lines written earlier, elsewhere, with which a text can begin. They are shown when the reader asks for them, and copied,
 * so that nothing that happens to the one changes the other. For as long as a copied line stands as it was, the field says
 * where it came from.
 */
export function EarlierLines({ from, ...rest }: EarlierLinesProps) {
  const { address, textIn } = rest;
  const [open, setOpen] = useState(false);
  const some = useSelected((workbook) => from.some((place) => linesIn(workbook, place).length > 0), false);
  const taken = useSelected((workbook) => {
    const own = textIn(valueAt(workbook.document(documentIdOf(address)), address)).split('\n');
    const places = own.join('') === '' ? [] : from.filter((place) => linesIn(workbook, place).some((line) => own.includes(line)));
    return [...new Set(places.map(titleOf))].map(words.worksheet.cameFrom).join(' ');
  }, '');
  if (!some) return null;
  return (
    <>
      <p className={styles['from']} aria-live="polite">
        {taken}
      </p>
      <details className={styles['lines']} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.worksheet.beginWith}</summary>
        {open && from.map((place) => <Lines key={place} place={place} {...rest} />)}
      </details>
    </>
  );
}

function Lines({ place, prompt, ...rest }: Omit<EarlierLinesProps, 'from'> & { readonly place: Address }) {
  // As one string, so that a key that changes none of them draws nothing anew.
  const lines = useSelected((workbook) => linesIn(workbook, place).join('\n'), '');
  if (lines === '') return null;
  const title = titleOf(place);
  return (
    <>
      <p className={styles['title']}>{title}</p>
      <Suggestions suggestions={lines.split('\n')} between={'\n'} prompt={`${title}. ${prompt}`} {...rest} />
    </>
  );
}
