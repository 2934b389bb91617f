import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { worksheetById, worksheetDefinitions } from '#catalogue/catalogue.ts';
import { decidingWords } from '#catalogue/deciding-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { termWords, words } from '#catalogue/words.ts';
import { Link } from '../shared/Link.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useSituation, useWorded } from '../shared/workbook-context.tsx';
import { Cite } from '../sources/Cite.tsx';
import { WorksheetForm } from '../worksheet/WorksheetForm.tsx';
import { CrossedLine } from './CrossedLine.tsx';
import { DoctorToday } from './DoctorToday.tsx';
import { Medicines } from './Medicines.tsx';
import { Help, Safe } from './Safe.tsx';
import styles from './chapter.module.css';

/** What a chapter can hold beside text. Each is named for what it means to the reader. */
export const chapterComponents = {
  a: PageLink,
  BeforeYouDecide,
  Choices,
  Cite,
  CrossedLine,
  DoctorToday,
  Ending,
  Help,
  InShort,
  Medicines,
  More,
  OutOfTen,
  Pause,
  Safe,
  Say,
  Therapist,
  Timeline,
  Worksheet,
};

/** A worksheet in its place. One with a single section is filled in here; a longer one opens on pages of its own. */
function Worksheet({ id }: { readonly id: string }) {
  const entry = worksheetById(id);
  const [definition] = useLoaded(worksheetDefinitions, [id]);
  const worksheet = useWorded(definition);
  if (!entry) throw new RangeError(`no worksheet is called ${id}`);
  if (!worksheet) return <p>{words.app.loading}</p>;
  const sections = Object.values(worksheet.sections);
  if (sections.length > 1) {
    return (
      <Link className="button lead" to={`/worksheets/${id}`}>
        {pageWords.chapter.toWorksheet(entry.title)}
      </Link>
    );
  }
  return (
    <div className={styles['worksheet']}>
      <WorksheetForm worksheet={worksheet} sections={sections} />
      <Link className="button lead" to="/summary">
        {words.worksheet.next}
      </Link>
    </div>
  );
}

interface SayProps {
  readonly softer: string;
  readonly firmer: string;
  readonly email: string;
}

/** Words to say or send, in three forms. */
function Say({ softer, firmer, email }: SayProps) {
  return (
    <div className={styles['say']} role="group" aria-label={pageWords.chapter.sayLabel}>
      <p className={styles['sayLabel']}>{pageWords.chapter.sayLabel}</p>
      <dl>
        <dt>{pageWords.chapter.softer}</dt>
        <dd>{pageWords.chapter.quoted(softer)}</dd>
        <dt>{pageWords.chapter.firmer}</dt>
        <dd>{pageWords.chapter.quoted(firmer)}</dd>
        <dt>{pageWords.chapter.email}</dt>
        <dd>{pageWords.chapter.quoted(email)}</dd>
      </dl>
    </div>
  );
}

/** Something to do for a minute, apart from the text. */
function Pause({ children }: { readonly children: ReactNode }) {
  return (
    <div className={`card aside ${styles['pause']}`} role="group" aria-label={pageWords.chapter.pauseLabel}>
      {children}
    </div>
  );
}

/** The whole page in three lines, for whoever has a minute. */
function InShort({ children }: { readonly children: ReactNode }) {
  return (
    <div className={`card ${styles['short']}`} role="group" aria-label={pageWords.chapter.inShort}>
      <p>
        <strong>{pageWords.chapter.inShort}</strong>
      </p>
      {children}
    </div>
  );
}

/** What comes after what, or what is more serious than what, drawn along a line: a list with its parts in their order. */
function Timeline({ children }: { readonly children: ReactNode }) {
  return <div className={styles['timeline']}>{children}</div>;
}

/** Ways that lie side by side, of which one can be taken: each in a box of its own, in no order. */
function Choices({ children }: { readonly children: ReactNode }) {
  return <div className={styles['choices']}>{children}</div>;
}

interface OutOfTenProps {
  /** How many of ten people, from 0 to 10. */
  readonly count: string;
  /** What holds for them, beginning with the number in words. */
  readonly children: ReactNode;
}

const TEN: readonly number[] = Array.from({ length: 10 }, (_, at) => at);

/** A share of people, drawn as so many of ten, with the sentence that says it beside them. */
function OutOfTen({ count, children }: OutOfTenProps) {
  return (
    <div className={styles['tens']}>
      <svg viewBox="0 0 100 10" aria-hidden="true">
        {TEN.map((at) => (
          <circle key={at} cx={at * 10 + 5} cy="5" r="3.6" {...(at < Number(count) && { className: styles['filled'] })} />
        ))}
      </svg>
      {children}
    </div>
  );
}

/** What somebody may want to read as well, folded up behind a line that says what it is. */
function More({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={styles['more']}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

/** What to talk over with someone first. The same list stands wherever somebody may decide to go. */
function BeforeYouDecide() {
  const { title, groups, after, unsafe, tied, toUnsafe } = decidingWords;
  return (
    <section className="card" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      {groups.map(({ label, items }) => (
        <Fragment key={label}>
          <p>
            <strong>{label}:</strong>
          </p>
          <ul className={styles['before']}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      <p>{after}</p>
      <p>
        {unsafe} <Link to="/read/not-safe">{toUnsafe}</Link>
      </p>
      <p>{tied}</p>
      <Help />
    </section>
  );
}

/** What the reader calls their therapist. */
function Therapist() {
  return termWords.therapist(useSituation().therapist, 'workbook');
}

/** The reader's word for the ending, to stand behind 'the'. */
function Ending() {
  return termWords.ending(useSituation().word);
}

/** A link in a text: to a page of the app without loading it anew, or to a place on this one. */
function PageLink({ href = '', children }: { readonly href?: string; readonly children?: ReactNode }) {
  return href.startsWith('/') ? <Link to={href}>{children}</Link> : <a href={href}>{children}</a>;
}
