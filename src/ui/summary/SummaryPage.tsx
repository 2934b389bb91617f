import { worksheets } from '#catalogue/catalogue.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { words } from '#catalogue/words.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Part } from '#domain/kinds/kind.ts';
import { Link } from '../shared/Link.tsx';
import { BackupReminder } from '../storage/BackupReminder.tsx';
import { Page } from '../shared/Page.tsx';
import { useSteps } from '../shared/use-steps.ts';
import { MarkChoice } from './MarkChoice.tsx';
import { Maybes } from './Maybes.tsx';
import { SummaryActions } from './SummaryActions.tsx';
import { SummaryView } from './SummaryView.tsx';
import styles from './summary.module.css';
import { useSummary } from './use-summary.ts';

interface ChoosingProps {
  readonly worksheetId: string;
  readonly documentId: string;
  /** The day that it is about, where the sheet is filled in many times. */
  readonly day: string | undefined;
  readonly parts: readonly Part[];
  readonly marks: Document;
}

/** What was written in one worksheet, and what is to happen with each of it. */
function Choosing({ worksheetId, documentId, day, parts, marks }: ChoosingProps) {
  const drawn = useSteps(parts.length, false);
  const title = worksheets.find(({ id }) => id === worksheetId)?.title;
  return (
    <section className={`card ${styles['choosing']}`} aria-labelledby={`marks-${documentId}`}>
      <h2 id={`marks-${documentId}`}>{day === undefined ? title : `${title}: ${day}`}</h2>
      {parts.slice(0, drawn).map((part) => (
        <MarkChoice key={part.address} part={part} marks={marks} />
      ))}
    </section>
  );
}

/** Choosing what to bring, seeing exactly that, and taking it along. */
export function SummaryPage() {
  const { filled, marks, document, today, sessionAhead } = useSummary();
  const marked = document.blocks.length > 0;
  return (
    <Page title={pageWords.summary.title} lead={filled.length > 0 ? pageWords.summary.lead : pageWords.summary.empty}>
      {filled.length === 0 && (
        <Link className="button lead" to={sessionAhead ? '/worksheets/goals' : '/'}>
          {sessionAhead ? pageWords.summary.toStart : words.missing.back}
        </Link>
      )}
      {filled.map(({ worksheet, document: { id }, day, parts }) => (
        <Choosing key={id} worksheetId={worksheet.id} documentId={id} day={day} parts={parts} marks={marks} />
      ))}
      <Maybes filled={filled} marks={marks} />
      {filled.length > 0 && (
        <section className={styles['preview']} aria-labelledby="preview">
          <h2 id="preview">{pageWords.summary.previewTitle}</h2>
          {marked ? <SummaryView document={document} /> : <p>{pageWords.summary.previewEmpty}</p>}
        </section>
      )}
      {marked && <SummaryActions document={document} today={today} sessionAhead={sessionAhead} />}
      <BackupReminder />
    </Page>
  );
}
