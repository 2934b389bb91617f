import { isKeptFrom } from './guard.ts';
import type { Situation } from './situation.ts';
import type { PathTableShape } from './table.ts';

/**
 * The one step that is offered behind a sheet: the first of its candidates that nothing keeps from the reader and in which
 * nothing is written yet. Undefined where none is left: then it's enough for now.
 */
export function nextStepOf(
  candidates: readonly string[],
  situation: Situation,
  table: PathTableShape,
  isWritten: (worksheetId: string) => boolean,
): string | undefined {
  return candidates.find((step) => {
    const [what, id = ''] = step.split(' ');
    return !isKeptFrom(step, situation, table) && !(what === 'write' && isWritten(id));
  });
}
