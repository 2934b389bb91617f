import { neverInDanger } from '#content/danger.ts';
import { dangerWordings } from '#content/en/danger-wordings.ts';
import { dangerIn } from '#domain/doors/danger.ts';
import type { Door } from '#domain/doors/door.ts';

/** What something typed is worded like, in the language that the workbook speaks. */
export const dangerOf = dangerIn(dangerWordings);

/** Whether a door may be found by what is worded like danger. */
export function mayAnswerDanger({ to }: Door): boolean {
  return !neverInDanger.some((beginning) => to.startsWith(beginning));
}
