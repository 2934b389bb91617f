import { beginWords } from '#catalogue/begin-words.ts';
import type { WorksheetEntry } from '#catalogue/catalogue.ts';
import { worksheetById, worksheets } from '#catalogue/catalogue.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import { lastWrittenAt } from '#domain/documents/document.ts';
import { isNeverFor } from '#domain/paths/guard.ts';
import { pathFor } from '#domain/paths/path.ts';
import { firstOpenStop, isOnPath } from '#domain/paths/quick-path.ts';
import { readSituation, SITUATION } from '#domain/paths/situation.ts';
import { isPutAway } from '#domain/worksheets/put-away.ts';
import { useSelected, useSituation } from '../shared/workbook-context.tsx';
import { useStoppedAt } from './use-stopped-at.ts';

/** What was written in last: a worksheet, and the document of it. */
export interface LastWritten {
  readonly entry: WorksheetEntry;
  readonly documentId: string;
}

/** What was written in last, of all that the reader is led back to. */
export function useLastWritten(): LastWritten | undefined {
  const documentId = useSelected((workbook) => {
    const situation = readSituation(workbook.document(SITUATION));
    const now = new Date();
    // Nobody is led back to what they are kept from by now, such as words for a therapist whom they mustn't contact.
    const open = worksheets.filter(({ id }) => !isNeverFor(`write ${id}`, situation, paths));
    const written = open
      .flatMap(({ id }) => workbook.documentIdsOf(id).map(workbook.document))
      .filter((document) => !isPutAway(document, now))
      .map((document) => ({ id: document.id, at: lastWrittenAt(document) }));
    return written.reduce((latest, each) => (each.at > latest.at ? each : latest), { id: '', at: 0 }).id;
  }, '');
  const entry = worksheetById(worksheetIdOf(documentId));
  return entry && { entry, documentId };
}

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
export function useResume({ entry: { id, title }, documentId }: LastWritten): Resume {
  const onSheet = useStoppedAt(documentId);
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
