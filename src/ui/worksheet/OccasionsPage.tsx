import { useState } from 'react';
import type { Document } from '#domain/documents/document.ts';
import { blocksAsLine } from '#domain/blocks/block.ts';
import { addressOf } from '#domain/documents/address.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { roomTitle } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { Link } from '../shared/Link.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Page } from '../shared/Page.tsx';
import { CompareOccasions } from './CompareOccasions.tsx';
import styles from './OccasionsPage.module.css';
import { Intro } from './Intro.tsx';
import { OwnPrint, PeopleOnPaper } from './OnPaper.tsx';
import { newOccasionAddress, occasionAddress } from './use-occasion.ts';
import { useOccasions } from './use-occasions.ts';

/** So many are listed at first. */
const FIRST = 30;

/** The first words of an occasion, on one line; empty where only its day is told. */
function firstWords(worksheet: Worksheet, document: Document): string {
  const told = fieldsOf(worksheet)
    .filter(([id]) => id !== worksheet.occasions?.day)
    .flatMap(([id, field]) => rulesOf(field).summarise(field, document, addressOf(document.id, id), () => true));
  return blocksAsLine(told.slice(0, 1));
}

interface OccasionsPageProps {
  readonly entry: WorksheetEntry;
  readonly worksheet: Worksheet;
  /** Whether the address named an occasion in which nothing stands. */
  readonly isMissing: boolean;
}

/** All occasions of a sheet that is filled in many times: a new one, those that there are by their days, and two beside each other. */
export function OccasionsPage({ entry, worksheet, isMissing }: OccasionsPageProps) {
  const occasions = useOccasions(worksheet);
  const [all, setAll] = useState(false);
  const shown = all ? occasions : occasions.slice(0, FIRST);
  return (
    <Page title={entry.title} above={roomTitle(entry.room)} lead={words.worksheet.lead(words.app.minutes(entry.minutes))}>
      <OwnPrint />
      {isMissing && <Notice>{worksheetWords.occasions.missing}</Notice>}
      {[worksheet.before ?? []].flat().map((part) => (
        <Intro key={JSON.stringify(part)} part={part} />
      ))}
      <Link className="button lead" to={newOccasionAddress(worksheet.id)}>
        {worksheetWords.occasions.begin}
      </Link>
      <section className={styles['list']} aria-labelledby="occasions">
        <h2 id="occasions">{worksheetWords.occasions.earlier}</h2>
        {occasions.length === 0 && <p>{worksheetWords.occasions.none}</p>}
        <ol className={styles['occasions']}>
          {shown.map(({ document, name }) => (
            <li key={document.id}>
              <Link className={styles['occasion']} to={occasionAddress(document.id)}>
                <strong>{name}</strong>
                <span dir="auto" className={styles['first']}>
                  {firstWords(worksheet, document)}
                </span>
              </Link>
            </li>
          ))}
        </ol>
        {occasions.length > shown.length && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            {worksheetWords.occasions.all}
          </button>
        )}
      </section>
      {occasions.length > 1 && <CompareOccasions worksheet={worksheet} occasions={occasions} />}
      <PeopleOnPaper />
    </Page>
  );
}
