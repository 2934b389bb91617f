import type { Situation } from '#domain/paths/situation.ts';
import { readSituation, SITUATION } from '#domain/paths/situation.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { readersWorkbook } from './opened-workbook.ts';

/** The opened workbook of somebody who has told this. */
export async function somebodyWho(situation: Situation): Promise<Workbook> {
  const workbook = await readersWorkbook();
  workbook.chooseSituation(situation);
  return workbook;
}

/** What is told by now, without what isn't. */
export function told(workbook: Workbook): Situation {
  return JSON.parse(JSON.stringify(readSituation(workbook.document(SITUATION))));
}
