import type { Document } from '#domain/documents/document.ts';
import type { Part } from '#domain/kinds/kind.ts';
import { markAt } from '#domain/marks/marks.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { shortName } from '../shared/short-name.ts';
import { useWorkbook } from '../shared/workbook-context.tsx';
import styles from './summary.module.css';
import type { Choosable } from './use-summary.ts';

/** The parts marked *maybe*: a whole where all of it is, else each of its parts that is. */
function maybesIn(parts: readonly Part[], marks: Document): readonly Part[] {
  return parts.flatMap((part) => {
    if (markAt(marks, part.address) === 'maybe') return [part];
    return part.children.filter((child) => markAt(marks, child.address) === 'maybe');
  });
}

/** Asks about what is still a maybe, since none of it is on the page. */
export function Maybes({ filled, marks }: { readonly filled: readonly Choosable[]; readonly marks: Document }) {
  const workbook = useWorkbook();
  const maybes = filled.flatMap(({ parts }) => maybesIn(parts, marks));
  if (maybes.length === 0) return null;
  return (
    <section className="card aside" aria-labelledby="maybes">
      <h2 id="maybes">{pageWords.summary.maybeTitle}</h2>
      <p>{pageWords.summary.maybeLead}</p>
      <ul className={styles['maybes']}>
        {maybes.map((part, index) => (
          <li key={part.address}>
            {part.about && <span className={styles['label']}>{part.about}</span>}
            <span id={`maybe-${index}`} className={styles['written']} dir="auto">
              {part.label}
            </span>
            <span className={styles['answers']}>
              {(['bring', 'mine'] as const).map((mark) => (
                <button
                  key={mark}
                  type="button"
                  className="button"
                  aria-label={`${pageWords.summary.marks[mark]}: ${shortName(part.label)}`}
                  aria-describedby={`maybe-${index}`}
                  onClick={() => workbook.mark(part.address, mark)}
                >
                  {pageWords.summary.marks[mark]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
