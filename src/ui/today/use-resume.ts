import { beginWords } from '#catalogue/begin-words.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { pathFor } from '#domain/paths/path.ts';
import { stopToGoOnWith } from '#domain/paths/quick-path.ts';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';
import { useStoppedAt } from './use-stopped-at.ts';

/** Where somebody goes on who wrote last in a worksheet, and what the way there is called. */
export interface Resume {
  readonly to: string;
  readonly label: string;
}

/**
 * The way back: along the short way that the reader's answers put first, if all that is written in the worksheet was asked
 * for there; else to the screen of the worksheet. That isn't named after the worksheet where its answers may come from a
 * short way, since whoever went along one has never seen its title.
 */
export function useResume({ id, title }: WorksheetEntry): Resume {
  const onSheet = useStoppedAt(id);
  const quick = pathFor(useSituation(), paths).steps.flatMap((step) => ('quick' in step ? [step.quick] : []))[0];
  const stop = useSelected((workbook) => {
    const path = quick === undefined ? undefined : quickPaths[quick];
    return path && stopToGoOnWith(path, workbook.document(id));
  }, undefined);
  const isOnShortWay = useSelected(
    (workbook) => Object.values(quickPaths).some((path) => stopToGoOnWith(path, workbook.document(id)) !== undefined),
    false,
  );
  const { resume, resumeWriting } = beginWords.today;
  if (stop !== undefined) return { to: `/paths/${quick}/${stop}`, label: resume(quickPaths[quick ?? '']?.title ?? title) };
  return { to: onSheet, label: isOnShortWay ? resumeWriting : resume(title) };
}
