import { beginWords } from '#catalogue/begin-words.ts';
import { worksheetById } from '#catalogue/catalogue.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { Link } from '../shared/Link.tsx';
import { Page } from '../shared/Page.tsx';
import { useWorkbook } from '../shared/workbook-context.tsx';
import { MarkChoice } from '../summary/MarkChoice.tsx';
import { SummaryActions } from '../summary/SummaryActions.tsx';
import { SummaryView } from '../summary/SummaryView.tsx';
import { useSummary } from '../summary/use-summary.ts';
import styles from './paths.module.css';

interface StopPageProps {
  readonly title: string;
  readonly above: string;
  /** The worksheets whose answers are chosen from here. */
  readonly worksheets: readonly string[];
}

/** The last stop: what was written, what of it comes along, and the page that follows from it. */
export function StopPage({ title, above, worksheets }: StopPageProps) {
  const workbook = useWorkbook();
  const { filled, marks, document, today, sessionAhead } = useSummary();
  const chosenFrom = filled.filter(({ worksheet }) => worksheets.includes(worksheet.id));
  const parts = chosenFrom.flatMap((each) => each.parts);
  // Something from another worksheet may be on the page already.
  if (parts.length === 0 && document.blocks.length === 0) {
    return (
      <Page title={title} above={above} lead={beginWords.path.nothing}>
        <Link className="button lead" to="/">
          {beginWords.path.back}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={title} above={above} lead={beginWords.path.pageLead}>
      {parts.length > 0 && (
        <section className={`card ${styles['choosing']}`} aria-label={beginWords.path.pageLead}>
          <button
            type="button"
            className="button"
            onClick={() => {
              for (const { address } of parts) workbook.mark(address, 'bring');
            }}
          >
            {beginWords.path.bringAll}
          </button>
          {parts.map((part) => (
            <MarkChoice key={part.address} part={part} marks={marks} />
          ))}
        </section>
      )}
      {document.blocks.length > 0 && (
        <>
          <section className={styles['preview']} aria-labelledby="preview">
            <h2 id="preview">{pageWords.summary.previewTitle}</h2>
            <SummaryView document={document} />
          </section>
          <SummaryActions document={document} today={today} sessionAhead={sessionAhead} />
        </>
      )}
      <p>{beginWords.path.sessionEnded(chosenFrom.map(({ worksheet }) => worksheetById(worksheet.id)?.title).join(', '))}</p>
      <Link className="button" to="/">
        {beginWords.path.back}
      </Link>
    </Page>
  );
}
