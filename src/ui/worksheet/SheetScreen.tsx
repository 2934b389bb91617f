import { useState } from 'react';
import type { Section, Worksheet } from '#domain/worksheets/worksheet.ts';
import { isOffered, sectionAfter } from '#domain/worksheets/worksheet.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { roomTitle } from '#catalogue/catalogue.ts';
import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { WithHistory } from '../history/WithHistory.tsx';
import { Link } from '../shared/Link.tsx';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useKeepsNothing, useSelected, useSituation } from '../shared/workbook-context.tsx';
import { AfterLast } from './AfterLast.tsx';
import { Pause } from './Pause.tsx';
import { PutAwayCard, usePutAway } from './PutAway.tsx';
import { occasionAddress } from './use-occasion.ts';
import { WorksheetForm } from './WorksheetForm.tsx';
import styles from './WorksheetForm.module.css';

interface SheetScreenProps {
  readonly entry: WorksheetEntry;
  readonly worksheet: Worksheet;
  /** The worksheet's id, or that of one occasion. */
  readonly documentId: string;
  /** The section that the address names; without it, the first. */
  readonly section: string | undefined;
}

/** One screen of one filling-in of a worksheet, and the ways on from there. */
export function SheetScreen({ entry, worksheet, documentId, section }: SheetScreenProps) {
  const { ending, noContact } = useSituation();
  const isWritten = useSelected((all) => all.documentIds().includes(documentId), false);
  const putAway = usePutAway(documentId);
  const all = Object.entries(worksheet.sections);
  const current = section === undefined ? all[0] : all.find(([name]) => name === section);
  if (!current) return <MissingPage />;
  const above = roomTitle(entry.room);
  // Somebody who was told to keep away is never helped to write to their therapist; what they wrote before stays theirs.
  const isForbidden = noContact === true && paths.guards[`write ${entry.id}`]?.never?.includes('no-contact') === true;
  if (isForbidden && !isWritten) {
    return (
      <Page title={entry.title} above={above}>
        <NoContact />
      </Page>
    );
  }
  if (putAway.until !== undefined) {
    return (
      <Page title={entry.title} above={above}>
        <PutAwayCard until={putAway.until} onOpen={putAway.open} />
      </Page>
    );
  }
  const following = sectionAfter(worksheet, current[0], ending);
  return (
    <Page title={entry.title} above={above} lead={words.worksheet.lead(words.app.minutes(entry.minutes))}>
      {isForbidden && <NoContact />}
      {worksheet.ground === 'around' && <Pause />}
      <WorksheetForm worksheet={worksheet} documentId={documentId} sections={[current[1]]} />
      {following ? (
        <Link className={`button lead ${styles['onward']}`} to={occasionAddress(documentId, following[0])}>
          {words.worksheet.nextSection(following[1].heading)}
        </Link>
      ) : (
        <AfterLast worksheet={worksheet} />
      )}
      <Stop />
      {worksheet.occasions && (
        <Link className="button quiet" to={`/worksheets/${worksheet.id}`}>
          {worksheetWords.occasions.back}
        </Link>
      )}
      <Screens documentId={documentId} sections={all.filter(([, each]) => isOffered(each, ending))} />
      <Care worksheet={worksheet} documentId={documentId} />
    </Page>
  );
}

function Stop() {
  const unkept = useKeepsNothing();
  return <p>{unkept ? words.worksheet.stopUnkept : words.worksheet.stop}</p>;
}

interface ScreensProps {
  readonly documentId: string;
  readonly sections: readonly (readonly [name: string, section: Section])[];
}

/** The way to each screen of a sheet that has several. */
function Screens({ documentId, sections }: ScreensProps) {
  return (
    sections.length > 1 && (
      <details>
        <summary>{words.worksheet.screens}</summary>
        <ol className={styles['screens']}>
          {sections.map(([name, { heading }]) => (
            <li key={name}>
              <Link to={occasionAddress(documentId, name)}>{heading}</Link>
            </li>
          ))}
        </ol>
      </details>
    )
  );
}

/** What somebody can do who was told not to contact their therapist. */
function NoContact() {
  const { label, note, links } = beginWords.steps.which.noContact;
  return (
    <section className="card" aria-label={label}>
      <p>{note}</p>
      {links.map(({ to, label: name }) => (
        <Link key={to} className="button" to={to}>
          {name}
        </Link>
      ))}
      <Link className="button quiet" to="/begin/which">
        {beginWords.today.change}
      </Link>
    </section>
  );
}

interface CareProps {
  readonly worksheet: Worksheet;
  readonly documentId: string;
}

/** Rows to bring back and erasing the whole sheet, folded, where something was written on it. */
function Care({ worksheet, documentId }: CareProps) {
  const offered = useSelected((all) => all.documentIds().includes(documentId), false);
  const [open, setOpen] = useState(false);
  return (
    offered && (
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.worksheet.care}</summary>
        {open && <WithHistory>{({ SheetCare }) => <SheetCare worksheet={worksheet} documentId={documentId} />}</WithHistory>}
      </details>
    )
  );
}
