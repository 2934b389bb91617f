import type { ReactNode } from 'react';
import { paperWords } from '#catalogue/paper-words.ts';
import { words } from '#catalogue/words.ts';
import type { Field, FieldOf, Kind } from '#domain/kinds/field.ts';
import styles from './paper.module.css';

/** So many rows stand on a blank sheet. */
const ROWS = [1, 2];
const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How each kind of field looks on paper. A kind without a look does not compile. */
const looks: { readonly [K in Kind]: (field: FieldOf<K>) => ReactNode } = {
  text: ({ lines }) => <Lines count={Math.max(2, lines)} />,
  choice: ({ options }) => (
    <>
      <ul className={styles['options']}>
        {Object.entries(options).map(([id, { label, says }]) => (
          <li key={id}>
            {label}
            {says && <small>{says}</small>}
          </li>
        ))}
      </ul>
      <p>{paperWords.own}</p>
      <Lines count={1} />
    </>
  ),
  scale: (field) => <Figures {...field} />,
  'then-now': (field) => (
    <>
      <p>{words.worksheet.then}</p>
      <Figures {...field} />
      <p>{words.worksheet.now}</p>
      <Figures {...field} />
    </>
  ),
  'if-then': () =>
    Object.values(words.worksheet.ifThen).map((part) => (
      <div key={part}>
        <p>{part}</p>
        <Lines count={1} />
      </div>
    )),
  date: () => <Lines count={1} />,
  rows: ({ row, columns }) =>
    ROWS.map((number) => (
      <section key={number} className={styles['row']} aria-label={paperWords.number(row, number)}>
        <p className={styles['name']}>{paperWords.number(row, number)}</p>
        {Object.entries(columns).map(([id, column]) => (
          <BlankField key={id} field={column} />
        ))}
      </section>
    )),
};

/** A field to be filled in by hand: its question, and room for the answer. */
export function BlankField({ field }: { readonly field: Field }) {
  // TypeScript can't see that one index picks both the field's type and its look.
  const look = looks[field.kind] as (each: Field) => ReactNode;
  return (
    <div className={styles['field']}>
      <p className={styles['prompt']}>{field.prompt}</p>
      {field.hint && <p className={styles['hint']}>{field.hint}</p>}
      {look(field)}
    </div>
  );
}

function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, line) => <div key={line} className={styles['line']} />);
}

function Figures({ low, high }: { readonly low: string; readonly high: string }) {
  return (
    <p className={styles['figures']}>
      <span>{low}</span>
      {FIGURES.map((figure) => (
        <span key={figure}>{figure}</span>
      ))}
      <span>{high}</span>
    </p>
  );
}
