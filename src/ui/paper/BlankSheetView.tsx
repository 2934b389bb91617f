import type { ReactNode } from 'react';
import { worksheetById } from '#catalogue/catalogue.ts';
import { paperWords } from '#catalogue/paper-words.ts';
import type { BlankSheet } from '#domain/summary/blank-sheets.ts';
import { Intro } from '../worksheet/Intro.tsx';
import { BlankField } from './BlankField.tsx';
import { Row } from './Row.tsx';
import styles from './paper.module.css';

interface OnPaper {
  /** People to call, a line each. */
  readonly people: readonly string[];
}

/** A worksheet's blank sheet. One for oneself says so at the head of each page. */
export function BlankSheetView({ sheet: { id, audience, sections }, people }: OnPaper & { readonly sheet: BlankSheet }) {
  const heading = `paper-${audience}-${id}`;
  const mine = audience === 'myself' ? `${heading}-mine` : undefined;
  return (
    <section
      className={styles['sheet']}
      aria-labelledby={mine ? `${mine} ${heading}` : heading}
      data-paper={id}
      data-for={audience}
    >
      {mine && (
        <div className={styles['head']}>
          <p id={mine} className={styles['mine']}>
            {paperWords.mine}
          </p>
        </div>
      )}
      <div className={styles['body']}>
        <Row keep>
          <h2 id={heading}>{worksheetById(id)?.title}</h2>
        </Row>
        {sections.map((section) => (
          <div key={section.name} className={styles['section']}>
            <Row keep>
              <h3>{section.heading}</h3>
            </Row>
            {section.intro.map((part) => (
              <Row key={JSON.stringify(part)} keep>
                <Intro part={part} />
              </Row>
            ))}
            {section.fields.map(([name, field]) => (
              <BlankField key={name} field={field} />
            ))}
          </div>
        ))}
      </div>
      <Foot people={people}>
        <p>{paperWords.foot}</p>
      </Foot>
    </section>
  );
}

/** Stands between the sheets that are taken along and those for oneself. */
export function Cover({ people }: OnPaper) {
  const { title, text } = paperWords.cover;
  return (
    <section className={styles['sheet']} aria-labelledby="paper-cover" data-cover>
      <div className={styles['body']}>
        <Row keep>
          <h2 id="paper-cover">{title}</h2>
        </Row>
        {text.map((paragraph) => (
          <Row key={paragraph}>
            <p>{paragraph}</p>
          </Row>
        ))}
      </div>
      <Foot people={people} />
    </section>
  );
}

/** At the foot of every page of a sheet, since pages come apart. */
function Foot({ people, children }: OnPaper & { readonly children?: ReactNode }) {
  return (
    <footer className={styles['foot']}>
      {children}
      {people.map((line, index) => (
        <p key={line}>
          {index === 0 && <strong>{paperWords.help} </strong>}
          {line}
        </p>
      ))}
    </footer>
  );
}
