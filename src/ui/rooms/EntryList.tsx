import { Link } from 'react-router';
import type { ChapterEntry, WorksheetEntry } from '#catalogue/catalogue.ts';
import { words } from '#catalogue/words.ts';
import type { IconName } from '../shared/Icon.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import styles from './EntryList.module.css';

interface EntryListProps {
  readonly chapters: readonly ChapterEntry[];
  readonly worksheets: readonly WorksheetEntry[];
}

/** Chapters and worksheets as a list of links, each with its minutes or that something is written there. */
export function EntryList({ chapters, worksheets }: EntryListProps) {
  return (
    <ul className={styles['list']}>
      {chapters.map(({ slug, title, minutes }) => (
        <Entry key={slug} to={`/read/${slug}`} icon="book" title={title} note={words.today.read(words.app.minutes(minutes))} />
      ))}
      {worksheets.map((entry) => (
        <WorksheetLink key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function WorksheetLink({ entry }: { readonly entry: WorksheetEntry }) {
  const written = useSelected(
    (workbook) => Object.values(workbook.document(entry.id).leaves).some(({ value }) => value !== null),
    false,
  );
  const note = written ? words.today.someWritten : words.today.write(words.app.minutes(entry.minutes));
  return <Entry to={`/worksheets/${entry.id}`} icon="pencil" title={entry.title} note={note} />;
}

interface EntryProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
}

function Entry({ to, icon, title, note }: EntryProps) {
  return (
    <li className={styles['entry']}>
      <Link to={to} className={styles['link']}>
        <span className={styles['disc']}>
          <Icon name={icon} />
        </span>
        <span className={styles['words']}>
          <strong>{title}</strong>
          <span className={styles['note']}>{note}</span>
        </span>
        <Icon name="chevron" />
      </Link>
    </li>
  );
}
