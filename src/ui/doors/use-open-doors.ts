import { paths } from '#catalogue/paths.ts';
import type { Door } from '#domain/doors/door.ts';
import { isNeverFor, stepTo } from '#domain/paths/guard.ts';
import { useSituation } from '../shared/workbook-context.tsx';

/** Which doors are there for this reader: none leads to a page that they are kept from. */
export function useOpenDoors(): (door: Door) => boolean {
  const situation = useSituation();
  return ({ to }) => {
    const step = stepTo(to);
    return step === undefined || !isNeverFor(step, situation, paths);
  };
}
