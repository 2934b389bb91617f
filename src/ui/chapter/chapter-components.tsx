import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { source } from '#catalogue/sources.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { words } from '#catalogue/words.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { WorksheetForm } from '../worksheet/WorksheetForm.tsx';
import styles from './chapter.module.css';

/** What a chapter can hold beside text. Each is named for what it means to the reader. */
export const chapterComponents = { Cite, Help, Pause, Say, Worksheet };

/** A worksheet in its place. One with a single section is filled in here; a longer one opens on pages of its own. */
function Worksheet({ id }: { readonly id: string }) {
  const entry = worksheets.find((each) => each.id === id);
  const [worksheet] = useLoaded(worksheetDefinitions, [id]);
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
        <dd>“{softer}”</dd>
        <dt>{pageWords.chapter.firmer}</dt>
        <dd>“{firmer}”</dd>
        <dt>{pageWords.chapter.email}</dt>
        <dd>“{email}”</dd>
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

/** Where a claim comes from: leads to the entry at the chapter's foot. Throws for a source that isn't listed. */
function Cite({ id }: { readonly id: string }) {
  const found = source(id);
  if (!found) throw new RangeError(`no source is called ${id}`);
  return (
    <a className={styles['cite']} href={`#source-${id}`} aria-label={pageWords.chapter.cite(found.short)}>
      {found.short}
    </a>
  );
}

/** The way to people who answer, as a button of its own. */
function Help() {
  return (
    <Link className={`button ${styles['help']}`} to="/help">
      {words.app.helpNow}
    </Link>
  );
}
