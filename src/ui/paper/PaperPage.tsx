import { useEffect, useId, useRef, useState } from 'react';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { countries } from '#catalogue/helplines.ts';
import { paperWords } from '#catalogue/paper-words.ts';
import { peopleWords } from '#catalogue/people-words.ts';
import { peopleToCall } from '#domain/helplines/people.ts';
import { sheetForMyself, sheetToTake } from '#domain/summary/blank-sheets.ts';
import { withTerms } from '#domain/worksheets/wording.ts';
import { useCountry } from '../help/use-country.ts';
import { Page } from '../shared/Page.tsx';
import { printPage } from '../shared/own-dialogue.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useSituation } from '../shared/workbook-context.tsx';
import { BlankSheetView, Cover } from './BlankSheetView.tsx';
import { PileChoice } from './PileChoice.tsx';
import type { Pile } from './PileChoice.tsx';
import styles from './paper.module.css';
import { termWords } from '#catalogue/words.ts';

const ALL = 'all';

/**
 * Blank worksheets to print, one or all of them. Holds nothing that was written. What is for oneself alone is on sheets
 * of its own, which are printed only where they are asked for or where there is nothing else.
 */
export function PaperPage() {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [pile, setPile] = useState<Pile>('along');
  const select = useRef<HTMLSelectElement>(null);
  // What was chosen before the scripts ran.
  useEffect(() => setChosen((before) => before || (select.current?.value ?? '')), []);

  const situation = useSituation();
  const { country } = useCountry();
  const ids = worksheets.map((entry) => entry.id).filter((each) => chosen === ALL || chosen === each);
  const loaded = useLoaded(worksheetDefinitions, ids).flatMap((each) => (each ? [withTerms(each, situation, termWords)] : []));
  const along = loaded.flatMap((each) => sheetToTake(each, situation.ending) ?? []);
  const own = loaded.flatMap((each) => sheetForMyself(each, situation.ending) ?? []);
  const both = along.length > 0 && own.length > 0;
  const printed = both ? pile : along.length > 0 ? 'along' : 'own';
  const people = peopleToCall(country, countries, peopleWords);

  return (
    <Page title={paperWords.title} lead={paperWords.lead}>
      <div className={`card ${styles['choice']}`}>
        <label htmlFor={id}>{paperWords.which}</label>
        <select ref={select} id={id} value={chosen} onChange={({ target }) => setChosen(target.value)} autoComplete="off">
          <option value="">{paperWords.none}</option>
          <option value={ALL}>{paperWords.all}</option>
          {worksheets.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </select>
        {both && <PileChoice pile={pile} onChoose={setPile} />}
        {!both && own.length > 0 && <p>{paperWords.onlyOwn}</p>}
        <p>{paperWords.seen}</p>
        {chosen !== '' && (
          <button type="button" className="button lead" onClick={printPage}>
            {chosen === ALL ? paperWords.print : paperWords.printOne}
          </button>
        )}
      </div>
      {printed !== 'own' && along.map((sheet) => <BlankSheetView key={sheet.id} sheet={sheet} people={people} />)}
      {printed === 'both' && <Cover people={people} />}
      {printed !== 'along' && own.map((sheet) => <BlankSheetView key={sheet.id} sheet={sheet} people={people} />)}
    </Page>
  );
}
