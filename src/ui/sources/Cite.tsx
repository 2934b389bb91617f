import { source } from '#catalogue/sources.ts';
import { pageWords } from '#catalogue/page-words.ts';
import styles from './sources.module.css';

/** Where a claim comes from: leads to its entry at the page's foot. Throws for a source that isn't listed. */
export function Cite({ id }: { readonly id: string }) {
  const found = source(id);
  if (!found) throw new RangeError(`no source is called ${id}`);
  return (
    <a className={styles['cite']} href={`#source-${id}`} translate="no" aria-label={pageWords.chapter.cite(found.short)}>
      {found.short}
    </a>
  );
}
