import { Link, useParams } from 'react-router';
import { roomTitle, worksheetById, worksheetDefinitions } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import { MissingPage } from '../shared/MissingPage.tsx';
import { Page } from '../shared/Page.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useWorded } from '../shared/workbook-context.tsx';
import { WorksheetForm } from './WorksheetForm.tsx';

/** A worksheet on a page of its own: whole when it has one section, else one section a page. */
export function WorksheetPage() {
  const { worksheet: id = '', section: sectionId } = useParams();
  const entry = worksheetById(id);
  const [definition] = useLoaded(worksheetDefinitions, entry ? [id] : []);
  const worksheet = useWorded(definition);

  if (!entry) return <MissingPage />;
  if (!worksheet) return <Page title={entry.title}>{words.app.loading}</Page>;

  const all = Object.entries(worksheet.sections);
  const at = sectionId === undefined ? 0 : all.findIndex(([name]) => name === sectionId);
  const current = all[at];
  if (!current) return <MissingPage />;
  const following = all[at + 1];
  return (
    <Page
      title={entry.title}
      above={roomTitle(entry.room)}
      lead={words.worksheet.lead(words.app.minutes(entry.minutes))}
    >
      <WorksheetForm worksheet={worksheet} sections={[current[1]]} />
      {following ? (
        <Link className="button lead" to={`/worksheets/${id}/${following[0]}`}>
          {words.worksheet.nextSection(following[1].heading)}
        </Link>
      ) : (
        <Link className="button lead" to="/summary">
          {words.worksheet.next}
        </Link>
      )}
      <p>{words.worksheet.stop}</p>
    </Page>
  );
}
