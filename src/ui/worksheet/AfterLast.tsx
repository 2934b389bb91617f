import { isFor } from '#domain/kinds/audience.ts';
import { nextStepOf } from '#domain/paths/next-step.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { nextSteps, nextStepWords } from '#catalogue/next-steps.ts';
import { paths } from '#catalogue/paths.ts';
import { words } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { Link } from '../shared/Link.tsx';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';

/** The address that a step leads to, as guards name it. */
function addressOfStep(step: string): string {
  const [what, id] = step.split(' ');
  return `/${what === 'write' ? 'worksheets' : 'read'}/${id}`;
}

/**
 * Behind the last screen of a sheet: the one step that may come next, enough for now, and the page, where something of the
 * sheet may go on it. *Enough for now* leads to Today, or to the workbook where Today isn't there yet.
 */
export function AfterLast({ worksheet }: { readonly worksheet: Worksheet }) {
  const situation = useSituation();
  const step = useSelected(
    (all) => nextStepOf(nextSteps[worksheet.id] ?? [], situation, paths, (id) => all.documentIdsOf(id).length > 0),
    undefined,
  );
  const label = step === undefined ? undefined : nextStepWords[step];
  const hasToday = situation.opening !== undefined || situation.ending !== undefined;
  const bringable = fieldsOf(worksheet).some(([, field]) => isFor(field, 'last-session'));
  return (
    <>
      {step !== undefined && (
        <Link className="button lead" to={addressOfStep(step)}>
          {label}
        </Link>
      )}
      <Link className={step === undefined ? 'button lead' : 'button'} to={hasToday ? '/' : '/rooms'}>
        {worksheetWords.enough}
      </Link>
      {bringable && (
        <Link className="button" to="/summary">
          {words.worksheet.next}
        </Link>
      )}
    </>
  );
}
