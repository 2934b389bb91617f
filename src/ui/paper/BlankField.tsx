import type { ReactNode } from 'react';
import { paperWords } from '#catalogue/paper-words.ts';
import { words } from '#catalogue/words.ts';
import type { Field, FieldOf, Kind } from '#domain/kinds/field.ts';
import { Row } from './Row.tsx';
import styles from './paper.module.css';

/** So many rows stand on a blank sheet. */
const ROWS = [1, 2];
const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How each kind of field looks on paper. A kind without a drawing does not compile. */
const drawings: { readonly [K in Kind]: (field: FieldOf<K>) => ReactNode } = {
  text: ({ lines }) => <Lines count={Math.max(2, lines)} />,
  choice: ({ options }) => (
    <>
      {Object.entries(options).map(([id, { label, says }], index) => (
        <Row key={id} keep={index === 0}>
          <p className={styles['option']}>{label}</p>
          {says && <p className={`${styles['hint']} ${styles['says']}`}>{says}</p>}
        </Row>
      ))}
      <Labelled label={paperWords.own} />
    </>
  ),
  scale: (field) => <Figures {...field} />,
  'then-now': (field) => (
    <>
      <Row keep>
        <p>{words.worksheet.then}</p>
      </Row>
      <Figures {...field} />
      <Row keep>
        <p>{words.worksheet.now}</p>
      </Row>
      <Figures {...field} />
    </>
  ),
  'if-then': () => Object.values(words.worksheet.ifThen).map((part) => <Labelled key={part} label={part} />),
  date: () => <Lines count={1} />,
  letter: ({ parts }) => Object.entries(parts).map(([id, part]) => <BlankField key={id} field={part} />),
  rows: ({ row, columns }) =>
    ROWS.map((number) => (
      <div key={number} role="group" className={styles['record']} aria-label={paperWords.number(row, number)}>
        <Row keep>
          <p className={styles['name']}>{paperWords.number(row, number)}</p>
        </Row>
        {Object.entries(columns).map(([id, column]) => (
          <BlankField key={id} field={column} />
        ))}
      </div>
    )),
};

/** A field to be filled in by hand: its question, and room for the answer. */
export function BlankField({ field }: { readonly field: Field }) {
  // TypeScript can't see that one index picks both the field's type and its drawing.
  const draw = drawings[field.kind] as (each: Field) => ReactNode;
  return (
    <div className={styles['field']}>
      <Row keep>
        <p className={styles['prompt']}>{field.prompt}</p>
        {field.hint && <p className={styles['hint']}>{field.hint}</p>}
      </Row>
      {draw(field)}
    </div>
  );
}

/** Lines to write on, all on one page. */
function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, line) => (
    <Row key={line} keep={line < count - 1}>
      <div className={styles['line']} />
    </Row>
  ));
}

function Labelled({ label }: { readonly label: string }) {
  return (
    <>
      <Row keep>
        <p>{label}</p>
      </Row>
      <Lines count={1} />
    </>
  );
}

function Figures({ low, high }: { readonly low: string; readonly high: string }) {
  return (
    <Row>
      <p className={styles['figures']}>
        <span>{low}</span>
        {FIGURES.map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
        <span>{high}</span>
      </p>
    </Row>
  );
}
