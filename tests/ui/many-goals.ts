import type { Leaf, Value } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { freshName, keptFromBefore, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';

/** Where the goals stand. */
export const GOALS = 'goals/goals';

/** Somebody's workbook with so many goals, all that can be said of each. */
export async function withGoals(count: number): Promise<Workbook> {
  const ids = Array.from({ length: count }, (_, index) => `row${index}`);
  const answers = ids.flatMap((id, index): readonly (readonly [string, Value])[] => [
    [`${GOALS}/${id}/goal`, `Errand number ${index + 1}.`],
    [`${GOALS}/${id}/rating`, { then: index % 11, now: 7 }],
    [`${GOALS}/${id}/change`, 'A little each week.'],
    [`${GOALS}/${id}/did`, 'I went along.'],
    [`${GOALS}/${id}/matters`, 8],
    [`${GOALS}/${id}/unfinished`, `The rest of ${index + 1}.`],
    [`${GOALS}/${id}/goes`, { picked: ['alone'], own: 'with Sam' }],
  ]);
  const leaves = Object.fromEntries(
    [...answers, [GOALS, ids] as const].map(([address, value], index) => [
      address,
      { value, lamport: index + 1, writer: 'before', at: 1 } satisfies Leaf,
    ]),
  );
  const name = freshName();
  await keptFromBefore(name, { ...emptyDocument('goals', 1), leaves });
  return readersWorkbook(name);
}
