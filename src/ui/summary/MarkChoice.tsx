import { useId, useState } from 'react';
import type { Document } from '#domain/documents/document.ts';
import type { Part } from '#domain/kinds/kind.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { markAt } from '#domain/marks/marks.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { shortName } from '../shared/short-name.ts';
import { useWorkbook } from '../shared/workbook-context.tsx';
import styles from './summary.module.css';

const marksInOrder = ['mine', 'maybe', 'bring'] as const satisfies readonly Mark[];

/** One thing that was written, and what is to happen with it; then the same for each of its parts. */
export function MarkChoice({ part, marks }: { readonly part: Part; readonly marks: Document }) {
  // Drawn when they are asked for: of a long list they'd be most of the page.
  const [opened, setOpened] = useState(false);
  return (
    <div className={styles['part']}>
      <MarkRadios part={part} marks={marks} />
      {part.children.length > 1 && (
        <details onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>{pageWords.summary.parts(part.children.length)}</summary>
          <div className={styles['children']}>
            {opened && part.children.map((child) => <MarkRadios key={child.address} part={child} marks={marks} />)}
          </div>
        </details>
      )}
    </div>
  );
}

function MarkRadios({ part, marks }: { readonly part: Part; readonly marks: Document }) {
  const id = useId();
  const workbook = useWorkbook();
  const chosen = markAt(marks, part.address);
  return (
    <fieldset
      className={styles['marks']}
      aria-label={pageWords.summary.markFor(shortName(part.label))}
      aria-describedby={`${id}-words`}
    >
      {part.about && <p className={styles['label']}>{part.about}</p>}
      <p id={`${id}-words`} className={styles['written']} dir="auto">
        {part.label}
      </p>
      <div className={styles['radios']}>
        {marksInOrder.map((mark) => (
          <label key={mark} className={styles['mark']}>
            <input
              type="radio"
              name={id}
              value={mark}
              checked={chosen === mark}
              onChange={() => workbook.mark(part.address, mark)}
            />
            {pageWords.summary.marks[mark]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
