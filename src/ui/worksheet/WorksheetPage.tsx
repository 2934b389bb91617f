import { useState } from 'react';
import { useParams } from 'react-router';
import { isFor } from '#domain/kinds/audience.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf, isOffered, sectionAfter } from '#domain/worksheets/worksheet.ts';
import { roomTitle, worksheetById, worksheetDefinitions } from '#catalogue/catalogue.ts';
import { beginWords } from '#catalogue/begin-words.ts';
import { paths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import { Link } from '../shared/Link.tsx';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useKeepsNothing, useSelected, useSituation, useWorded } from '../shared/workbook-context.tsx';
import { WithHistory } from '../history/WithHistory.tsx';
import { WorksheetForm } from './WorksheetForm.tsx';
import styles from './WorksheetForm.module.css';

/** A worksheet on a page of its own: whole when it has one section, else one section a page. */
export function WorksheetPage() {
  const { worksheet: id = '', section: sectionId } = useParams();
  const entry = worksheetById(id);
  const [definition] = useLoaded(worksheetDefinitions, entry ? [id] : []);
  const worksheet = useWorded(definition);
  const { ending, noContact } = useSituation();
  const unkept = useKeepsNothing();
  const isWritten = useSelected((all) => all.documentIds().includes(id), false);

  if (!entry) return <MissingPage />;
  if (!worksheet) return <Page title={entry.title}>{words.app.loading}</Page>;

  const all = Object.entries(worksheet.sections);
  const at = sectionId === undefined ? 0 : all.findIndex(([name]) => name === sectionId);
  const current = all[at];
  if (!current) return <MissingPage />;
  // Somebody who was told to keep away is never helped to write to their therapist; what they wrote before stays theirs.
  const isForbidden = noContact === true && paths.guards[`write ${id}`]?.never?.includes('no-contact') === true;
  if (isForbidden && !isWritten) {
    return (
      <Page title={entry.title} above={roomTitle(entry.room)}>
        <NoContact />
      </Page>
    );
  }
  const following = sectionAfter(worksheet, current[0], ending);
  return (
    <Page title={entry.title} above={roomTitle(entry.room)} lead={words.worksheet.lead(words.app.minutes(entry.minutes))}>
      {isForbidden && <NoContact />}
      <WorksheetForm worksheet={worksheet} sections={[current[1]]} />
      {following ? (
        <Link className={`button lead ${styles['onward']}`} to={`/worksheets/${id}/${following[0]}`}>
          {words.worksheet.nextSection(following[1].heading)}
        </Link>
      ) : (
        <AfterLast worksheet={worksheet} />
      )}
      <p>{unkept ? words.worksheet.stopUnkept : words.worksheet.stop}</p>
      {all.length > 1 && (
        <details>
          <summary>{words.worksheet.screens}</summary>
          <ol className={styles['screens']}>
            {all
              .filter(([, section]) => isOffered(section, ending))
              .map(([name, { heading }]) => (
                <li key={name}>
                  <Link to={`/worksheets/${id}/${name}`}>{heading}</Link>
                </li>
              ))}
          </ol>
        </details>
      )}
      <Care key={id} worksheet={worksheet} />
    </Page>
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

/** Rows to bring back and erasing the whole sheet, folded, where something was written on it. */
function Care({ worksheet }: { readonly worksheet: Worksheet }) {
  const offered = useSelected((all) => all.documentIds().includes(worksheet.id), false);
  const [open, setOpen] = useState(false);
  return (
    offered && (
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.worksheet.care}</summary>
        {open && <WithHistory>{({ SheetCare }) => <SheetCare worksheet={worksheet} />}</WithHistory>}
      </details>
    )
  );
}

/** On to what comes next on Today, or to the workbook where Today isn't there yet; and to the page, where something of the sheet may go on it. */
function AfterLast({ worksheet }: { readonly worksheet: Worksheet }) {
  const { opening, ending } = useSituation();
  const hasToday = opening !== undefined || ending !== undefined;
  const bringable = fieldsOf(worksheet).some(([, field]) => isFor(field, 'last-session'));
  return (
    <>
      <Link className="button lead" to={hasToday ? '/' : '/rooms'}>
        {hasToday ? words.worksheet.today : words.worksheet.workbook}
      </Link>
      {bringable && (
        <Link className="button" to="/summary">
          {words.worksheet.next}
        </Link>
      )}
    </>
  );
}
