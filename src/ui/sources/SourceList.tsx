import { source } from '#catalogue/sources.ts';
import { pageWords } from '#catalogue/page-words.ts';
import styles from './sources.module.css';
import { useUnfoldNamed } from './use-unfold-named.ts';

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
              <p translate="no">
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

/**
 * What a page rests on, at its foot; nothing for a page that names no source. Folded up: titles of papers say things in
 * words that nobody reads here unasked. A citation unfolds it.
 */
export function SourcesAtFoot({ ids }: SourceListProps) {
  useUnfoldNamed();
  if (ids.length === 0) return null;
  return (
    <details className={styles['foot']}>
      <summary>{pageWords.chapter.sources}</summary>
      <SourceList ids={ids} />
    </details>
  );
}
