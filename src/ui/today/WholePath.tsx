import { beginWords } from '#catalogue/begin-words.ts';
import type { Step } from '#domain/paths/table.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import { pageOfStep } from './step-page.ts';
import styles from './today.module.css';

/** The further steps of a path, a stop each along a line, with those in which something is written filled in. */
export function WholePath({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={styles['way']} aria-label={beginWords.today.after}>
      {steps.map((step) => (
        <Stop key={JSON.stringify(step)} step={step} />
      ))}
    </ol>
  );
}

function Stop({ step }: { readonly step: Step }) {
  const written = useSelected((workbook) => 'write' in step && workbook.documentIdsOf(step.write).length > 0, false);
  const page = pageOfStep(step);
  return (
    page && (
      <li className={styles['stop']} data-written={written}>
        <Link to={page.to}>
          <span className={styles['title']}>{page.title}</span>
          <span className={styles['note']}>{written ? beginWords.workbook.someWritten : page.note}</span>
        </Link>
      </li>
    )
  );
}
