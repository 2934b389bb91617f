import { beginWords } from '#catalogue/begin-words.ts';
import { worksheetById } from '#catalogue/catalogue.ts';
import { chapterBySlug } from '#catalogue/chapters.ts';
import { quickPaths } from '#catalogue/paths.ts';
import type { Step } from '#domain/paths/table.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected } from '../shared/workbook-context.tsx';
import styles from './today.module.css';

/** Where a step leads and what it's called there; undefined for one that is on no page of its own. */
function pageOf(step: Step): { readonly to: string; readonly title: string } | undefined {
  if ('read' in step) {
    const chapter = chapterBySlug(step.read);
    return chapter && { to: `/read/${chapter.slug}`, title: chapter.title };
  }
  if ('write' in step) {
    const worksheet = worksheetById(step.write);
    return worksheet && { to: `/worksheets/${worksheet.id}`, title: worksheet.title };
  }
  if ('help' in step) {
    const { therapist, others } = beginWords.today.helpSteps;
    return { to: `/help#${step.help}`, title: (step.help === 'therapist' ? therapist : others).title };
  }
  const quick = quickPaths[step.quick];
  return quick && { to: `/paths/${step.quick}`, title: quick.title };
}

/** The further steps of a path, a line each along a line, with those in which something is written filled in. */
export function WholePath({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={styles['way']} aria-label={beginWords.today.after}>
      {steps.map((step) => (
        <WayStep key={JSON.stringify(step)} step={step} />
      ))}
    </ol>
  );
}

function WayStep({ step }: { readonly step: Step }) {
  const written = useSelected((workbook) => 'write' in step && workbook.documentIdsOf(step.write).length > 0, false);
  const page = pageOf(step);
  return (
    page && (
      <li className={styles['stop']} data-written={written}>
        <Link to={page.to}>{page.title}</Link>
        {written && <span className={styles['written']}>{beginWords.today.written}</span>}
      </li>
    )
  );
}
