import { useId, useState } from 'react';
import { blocksAsLine } from '#domain/blocks/block.ts';
import { addressOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Field } from '#domain/kinds/field.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import styles from './OccasionsPage.module.css';
import type { ListedOccasion } from './use-occasions.ts';

interface CompareOccasionsProps {
  readonly worksheet: Worksheet;
  /** Two of them or more, the newest first. */
  readonly occasions: readonly ListedOccasion[];
}

function told(field: Field, document: Document, id: string): string {
  return blocksAsLine(rulesOf(field).summarise(field, document, addressOf(document.id, id), () => true));
}

/** Two occasions beside each other, question by question. Nothing is counted or drawn from them. */
export function CompareOccasions({ worksheet, occasions }: CompareOccasionsProps) {
  const id = useId();
  const [picked, setPicked] = useState<readonly [number, number]>([occasions.length - 1, 0]);
  const [open, setOpen] = useState(false);
  const { compare, first, second, empty } = worksheetWords.occasions;
  const pair = picked.flatMap((index) => occasions[index] ?? []);
  const asked = fieldsOf(worksheet).filter(([name, { kept }]) => kept !== false && name !== worksheet.occasions?.day);
  return (
    <details className={styles['folded']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{compare}</summary>
      {open && (
        <div className={styles['compare']}>
          {[first, second].map((label, place) => (
            <div key={label} className={styles['pick']}>
              <label htmlFor={`${id}-${place}`}>{label}</label>
              <select
                id={`${id}-${place}`}
                autoComplete="off"
                value={picked[place]}
                onChange={({ currentTarget: { value } }) =>
                  setPicked(place === 0 ? [Number(value), picked[1]] : [picked[0], Number(value)])
                }
              >
                {occasions.map(({ document, name }, index) => (
                  <option key={document.id} value={index}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ))}
          <table className={styles['beside']}>
            <thead>
              <tr>
                {pair.map(({ name }, place) => (
                  <th key={`${place}-${name}`} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            {asked.map(([name, field]) => (
              <tbody key={name}>
                <tr>
                  <th scope="rowgroup" colSpan={2}>
                    {field.prompt}
                  </th>
                </tr>
                <tr>
                  {pair.map(({ document, name: day }, place) => (
                    <td key={`${place}-${day}`} dir="auto">
                      {told(field, document, name) || <span className={styles['empty']}>{empty}</span>}
                    </td>
                  ))}
                </tr>
              </tbody>
            ))}
          </table>
        </div>
      )}
    </details>
  );
}
