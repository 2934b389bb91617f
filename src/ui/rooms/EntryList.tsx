import type { ReactNode } from 'react';
import { beginWords } from '#catalogue/begin-words.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import type { ChapterEntry } from '#catalogue/chapters.ts';
import { words } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { isPutAway } from '#domain/worksheets/put-away.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import type { EntryIconName } from './EntryIcon.tsx';
import { EntryIcon } from './EntryIcon.tsx';
import styles from './EntryList.module.css';

interface EntryListProps {
  readonly chapters: readonly ChapterEntry[];
  readonly worksheets: readonly WorksheetEntry[];
}

/** Chapters and worksheets as a list of links, each with its minutes or what is done of it. */
export function EntryList({ chapters, worksheets }: EntryListProps) {
  return (
    <EntryItems>
      {chapters.map((chapter) => (
        <ChapterLink key={chapter.slug} chapter={chapter} />
      ))}
      {worksheets.map((entry) => (
        <WorksheetLink key={entry.id} entry={entry} />
      ))}
    </EntryItems>
  );
}

/** The list around entries. */
export function EntryItems({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>;
}

export function ChapterLink({ chapter: { slug, title, minutes } }: { readonly chapter: ChapterEntry }) {
  return <Entry to={`/read/${slug}`} icon="book" title={title} note={beginWords.workbook.read(words.app.minutes(minutes))} />;
}

export function WorksheetLink({ entry }: { readonly entry: WorksheetEntry }) {
  const written = useSelected(
    (workbook) =>
      workbook
        .documentIdsOf(entry.id)
        .some((id) => Object.values(workbook.document(id).leaves).some(({ value }) => value !== null)),
    false,
  );
  const away = useSelected((workbook) => isPutAway(workbook.document(entry.id), new Date()), false);
  const note = away
    ? worksheetWords.putAway.note
    : written
      ? beginWords.workbook.someWritten
      : beginWords.workbook.write(words.app.minutes(entry.minutes));
  return <Entry to={`/worksheets/${entry.id}`} icon="pencil" title={entry.title} note={note} />;
}

interface EntryProps {
  readonly to: string;
  readonly icon: EntryIconName;
  readonly title: string;
  readonly note: string;
}

/** One entry: where it leads, and a line about it. */
export function Entry({ to, icon, title, note }: EntryProps) {
  return (
    <li className={styles['entry']}>
      <Link to={to} className={styles['link']}>
        <span className={styles['disc']}>
          <EntryIcon name={icon} />
        </span>
        <span className={styles['words']}>
          <strong>{title}</strong>
          <span className={styles['note']}>{note}</span>
        </span>
        <EntryIcon name="chevron" />
      </Link>
    </li>
  );
}
