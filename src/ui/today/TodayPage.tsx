import { Link } from 'react-router';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { lastWrittenAt } from '#domain/documents/document.ts';
import { chapters, worksheets } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import { Page } from '../shared/Page.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import { EntryList } from '../rooms/EntryList.tsx';

/** The worksheet that was written in last. */
function useLastWritten(): WorksheetEntry | undefined {
  const id = useSelected((workbook) => {
    const written = worksheets.map((entry) => ({ id: entry.id, at: lastWrittenAt(workbook.document(entry.id)) }));
    return written.reduce((latest, each) => (each.at > latest.at ? each : latest), { id: '', at: 0 }).id;
  }, '');
  return worksheets.find((entry) => entry.id === id);
}

/** The first page: where to begin, where the reader was, and the page that they make. */
export function TodayPage() {
  const lastWritten = useLastWritten();
  const [first] = chapters;
  return (
    <Page title={words.today.title} lead={words.today.lead}>
      <section className="card" aria-labelledby="first">
        <h2 id="first">{words.today.first}</h2>
        <EntryList chapters={chapters} worksheets={worksheets} />
      </section>
      {lastWritten ? (
        <Link className="button lead" to={`/worksheets/${lastWritten.id}`}>
          {words.today.resume(lastWritten.title)}
        </Link>
      ) : (
        first && (
          <Link className="button lead" to={`/read/${first.slug}`}>
            {words.today.start(first.title)}
          </Link>
        )
      )}
      <section className="card" aria-labelledby="your-page">
        <h2 id="your-page">{words.today.page}</h2>
        <p>{words.today.pageLead}</p>
        <Link className="button" to="/summary">
          {words.today.toPage}
        </Link>
      </section>
      <section className="card aside" aria-labelledby="tonight">
        <h2 id="tonight">{words.today.aside}</h2>
        <p>{words.today.asideText}</p>
        <Link to="/help">{words.today.asideLink}</Link>
      </section>
      <p>{words.today.kept}</p>
    </Page>
  );
}
