import { useId, useState } from 'react';
import type { Address } from '#domain/documents/address.ts';
import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { LetterField as LetterFieldDefinition } from '#domain/kinds/field.ts';
import { letterRules, letterText } from '#domain/kinds/letter.ts';
import { words } from '#catalogue/words.ts';
import { useSelected, useWorkbook } from '../shared/workbook-context.tsx';
import type { FieldProps } from './field-props.ts';
import frame from './FieldFrame.module.css';
import styles from './LetterField.module.css';
import { TextField } from './TextField.tsx';

/** A letter, part by part, each a text of its own; and the whole of it to read, on asking. */
export function LetterField({ field, address, readOnly }: FieldProps<LetterFieldDefinition>) {
  const id = useId();
  const workbook = useWorkbook();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['letter']} role="group" aria-labelledby={`${id}-prompt`} aria-describedby={field.hint && `${id}-hint`}>
      <p id={`${id}-prompt`} className={frame['prompt']}>
        {field.prompt}
      </p>
      {field.hint && (
        <p id={`${id}-hint`} className={frame['hint']}>
          {field.hint}
        </p>
      )}
      {Object.entries(field.parts).map(([name, part]) => {
        const at = addressOf(address, name);
        return (
          <TextField key={name} field={part} address={at} write={(value) => workbook.answer(at, value)} readOnly={readOnly} />
        );
      })}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.worksheet.letter.read}</summary>
        {open && <WholeLetter field={field} address={address} />}
      </details>
    </div>
  );
}

/** All of the letter on one page, as it stands. */
function WholeLetter({ field, address }: { readonly field: LetterFieldDefinition; readonly address: Address }) {
  const text = useSelected((all) => letterText(field, letterRules.read(field, all.document(documentIdOf(address)), address)), '');
  return (
    <div className={`card ${styles['page']}`} dir="auto">
      {text === '' ? words.worksheet.letter.empty : text}
    </div>
  );
}
