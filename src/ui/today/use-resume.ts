import { beginWords } from '#catalogue/begin-words.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import type { Document } from '#domain/documents/document.ts';
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
 * The way back: along the short way that the reader's answers put first, or where none are kept, along any, if all that is
 * written in the worksheet is asked for there; else to the screen of the worksheet. It bears no name where the answers may
 * come from either: whoever went along a short way has never seen the worksheet's title. Nor where the name would tell too much.
 */
export function useResume({ id, title }: WorksheetEntry): Resume {
  const onSheet = useStoppedAt(id);
  const situation = useSituation();
  const first = pathFor(situation, paths).steps.flatMap((step) => ('quick' in step ? [step.quick] : []))[0];
  const isTold = situation.opening !== undefined || situation.ending !== undefined;
  const ways = useSelected(
    (workbook) =>
      Object.keys(quickPaths)
        .filter((name) => isOn(name, workbook.document(id)))
        .join(' '),
    '',
  );
  const quick = isTold ? first : ways.split(' ')[0];
  const stop = useSelected((workbook) => {
    const path = quick ? quickPaths[quick] : undefined;
    return path && isOnPath(path, workbook.document(id)) ? firstOpenStop(path, workbook.document) : undefined;
  }, undefined);
  const { resume, resumeWriting } = beginWords.today;
  const isUnnamed = paths.guards[`write ${id}`]?.unnamed === true;
  return {
    to: stop === undefined ? onSheet : `/paths/${quick}/${stop}`,
    label: ways || isUnnamed ? resumeWriting : resume(title),
  };
}

function isOn(name: string, document: Document): boolean {
  const path = quickPaths[name];
  return path !== undefined && isOnPath(path, document);
}
