import { useId, useState } from 'react';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { paperWords } from '#catalogue/paper-words.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { isOffered } from '#domain/worksheets/worksheet.ts';
import { withTerms } from '#domain/worksheets/wording.ts';
import { Page } from '../shared/Page.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useSituation } from '../shared/workbook-context.tsx';
import { Intro } from '../worksheet/Intro.tsx';
import { BlankField } from './BlankField.tsx';
import styles from './paper.module.css';

const ALL = 'all';

/** Blank worksheets to print, one or all of them. Holds nothing that was written. */
export function PaperPage() {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const ids = worksheets.map((entry) => entry.id).filter((each) => chosen === ALL || chosen === each);
  return (
    <Page title={paperWords.title} lead={paperWords.lead}>
      <div className={`card ${styles['choice']}`}>
        <label htmlFor={id}>{paperWords.which}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)} autoComplete="off">
          <option value="">{paperWords.none}</option>
          <option value={ALL}>{paperWords.all}</option>
          {worksheets.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </select>
        <p>{paperWords.seen}</p>
        {chosen !== '' && (
          <button type="button" className="button lead" onClick={() => print()}>
            {chosen === ALL ? paperWords.print : paperWords.printOne}
          </button>
        )}
      </div>
      <Sheets ids={ids} />
    </Page>
  );
}

function Sheets({ ids }: { readonly ids: readonly string[] }) {
  const situation = useSituation();
  const loaded = useLoaded(worksheetDefinitions, ids);
  return loaded.map((worksheet) => worksheet && <Sheet key={worksheet.id} worksheet={withTerms(worksheet, situation)} />);
}

function Sheet({ worksheet: { id, sections } }: { readonly worksheet: Worksheet }) {
  const { ending } = useSituation();
  const title = worksheets.find((entry) => entry.id === id)?.title;
  return (
    <section className={styles['sheet']} aria-labelledby={`paper-${id}`} data-paper={id}>
      <h2 id={`paper-${id}`}>{title}</h2>
      {Object.entries(sections)
        .filter(([, section]) => isOffered(section, ending))
        .map(([name, { heading, intro, fields }]) => (
          <div key={name} className={styles['section']}>
            <h3>{heading}</h3>
            {[intro ?? []].flat().map((part) => (
              <Intro key={JSON.stringify(part)} part={part} />
            ))}
            {/* What is never kept isn't written down on paper either. */}
            {Object.entries(fields).map(([field, each]) => each.kept !== false && <BlankField key={field} field={each} />)}
          </div>
        ))}
      <p className={styles['foot']}>{paperWords.foot}</p>
    </section>
  );
}
