import { beginWords } from '#catalogue/begin-words.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { pathFor } from '#domain/paths/path.ts';
import { firstOpenStop, isOnPath } from '#domain/paths/quick-path.ts';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';
import { useStoppedAt } from './use-stopped-at.ts';

/** Where somebody goes on who wrote last in a worksheet, and what the way there is called. */
export interface Resume {
  readonly to: string;
  readonly label: string;
}

/**
 * The way back: along the short way that the reader's answers put first, if all that is written in the worksheet is asked
 * for there; else to the screen of the worksheet. It bears no name where the answers may come from another way: whoever
 * went along a short one has never seen the worksheet's title.
 */
export function useResume({ id, title }: WorksheetEntry): Resume {
  const onSheet = useStoppedAt(id);
  const quick = pathFor(useSituation(), paths).steps.flatMap((step) => ('quick' in step ? [step.quick] : []))[0];
  const isOnShortWay = useSelected((workbook) => Object.values(quickPaths).some((path) => isOnPath(path, workbook.document(id))), false);
  const stop = useSelected((workbook) => {
    const path = quick === undefined ? undefined : quickPaths[quick];
    return path && isOnPath(path, workbook.document(id)) ? firstOpenStop(path, workbook.document) : undefined;
  }, undefined);
  const { resume, resumeWriting } = beginWords.today;
  return { to: stop === undefined ? onSheet : `/paths/${quick}/${stop}`, label: isOnShortWay ? resumeWriting : resume(title) };
}
