import { source } from '#catalogue/sources.ts';
import { pageWords } from '#catalogue/page-words.ts';
import styles from './sources.module.css';

interface SourceListProps {
  readonly ids: readonly string[];
}

/** Entries of the bibliography, each with what it found and how far that goes. */
export function SourceList({ ids }: SourceListProps) {
  return (
    <ol className={styles['list']}>
      {ids.map((id) => {
        const found = source(id);
        return (
          found && (
            <li key={id} id={`source-${id}`} tabIndex={-1}>
              <p>
                {found.authors} ({found.year}). <cite>{found.title}</cite>.{found.in ? ` ${found.in}.` : ''}{' '}
                {found.doi ? `DOI ${found.doi}` : found.url?.replace(/^https:\/\//, '')}
              </p>
              <p>{found.says}</p>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** What a page rests on, at its foot; nothing for a page that names no source. */
export function SourcesAtFoot({ ids }: SourceListProps) {
  if (ids.length === 0) return null;
  return (
    <section className={styles['foot']} aria-labelledby="sources">
      <h2 id="sources">{pageWords.chapter.sources}</h2>
      <SourceList ids={ids} />
    </section>
  );
}
