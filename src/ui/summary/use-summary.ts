import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { countries } from '#catalogue/helplines.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { paths } from '#catalogue/paths.ts';
import { peopleWords } from '#catalogue/people-words.ts';
import { lastSessionFirstPage } from '#catalogue/summaries.ts';
import { language, longDate, termWords } from '#catalogue/words.ts';
import { peopleToCall } from '#domain/helplines/people.ts';
import type { Part } from '#domain/kinds/kind.ts';
import { MARKS } from '#domain/marks/marks.ts';
import { isKeptOffPages } from '#domain/paths/guard.ts';
import { pathFor, withFittingTime } from '#domain/paths/path.ts';
import type { Situation } from '#domain/paths/situation.ts';
import type { Filled } from '#domain/worksheets/filled.ts';
import { summarise } from '#domain/summary/summarise.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { dayOf, newestFirst } from '#domain/worksheets/occasion.ts';
import { partsOf } from '#domain/worksheets/reading.ts';
import type { Document } from '#domain/documents/document.ts';
import { emptyDocument, lastWrittenAt } from '#domain/documents/document.ts';
import { withTerms } from '#domain/worksheets/wording.ts';
import { useCountry } from '../help/use-country.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useToday } from '../shared/use-today.ts';
import { useRevision, useSituation, useWorkbook } from '../shared/workbook-context.tsx';

/** Who the page is for. */
const AUDIENCE = 'last-session';

/** A worksheet in which something is written that can be brought. */
export interface Choosable extends Filled {
  readonly parts: readonly Part[];
}

interface Summary {
  /** In the order of the contents. */
  readonly filled: readonly Choosable[];
  readonly marks: Document;
  /** Whether there may be a session to bring the page to. */
  readonly sessionAhead: boolean;
  /** Exactly what leaves. */
  readonly document: SummaryDocument;
  /** The day that stands on it. */
  readonly today: Date;
}

/** What the page is called: by the sessions that are left, as far as that is told. */
function titleFor(sessionAhead: boolean, situation: Situation): string {
  const { documentTitle, documentTitleMany, documentTitleAfter } = pageWords.summary;
  if (!sessionAhead) return documentTitleAfter;
  const { runway } = withFittingTime(situation, paths);
  return runway === 'many' || runway === 'few' ? documentTitleMany : documentTitle;
}

/** What is written, how it is marked, and the page that follows from it; kept up to date. */
export function useSummary(): Summary {
  const workbook = useWorkbook();
  const revision = useRevision();
  const situation = useSituation();
  const { country } = useCountry();
  const written =
    revision === 0
      ? []
      : worksheets
          .filter(({ id }) => !isKeptOffPages(id, situation, paths))
          .filter(({ id }) => workbook.documentIdsOf(id).some((each) => lastWrittenAt(workbook.document(each)) > 0))
          .map(({ id }) => id);
  const definitions = useLoaded(worksheetDefinitions, written);

  const today = useToday();
  const filled = definitions.flatMap((definition) => {
    if (!definition) return [];
    const worksheet = withTerms(definition, situation, termWords);
    const documents = workbook.documentIdsOf(worksheet.id).map(workbook.document);
    // As they came: the last one is the one that a session is about.
    return [...newestFirst(worksheet, documents)].reverse().flatMap((document): readonly Choosable[] => {
      const parts = partsOf(worksheet, document, AUDIENCE);
      const day = dayOf(worksheet, document);
      const told = day === undefined ? {} : { day: longDate(new Date(`${day}T12:00`)) };
      return parts.length === 0 ? [] : [{ worksheet, document, parts, ...told }];
    });
  });
  const marks = revision === 0 ? emptyDocument(MARKS, 1) : workbook.document(MARKS);
  // With no session ahead it is a page to have, and nothing on it speaks of a session.
  const { sessionAhead } = pathFor(situation, paths);
  const title = titleFor(sessionAhead, situation);
  const people = peopleToCall(country, countries, peopleWords);
  const wording = { title, language: language.tag, date: longDate(today), foot: pageWords.summary.foot, people };
  const document = summarise(filled, marks, AUDIENCE, wording, sessionAhead ? lastSessionFirstPage : undefined);
  return { filled, marks, document, today, sessionAhead };
}
