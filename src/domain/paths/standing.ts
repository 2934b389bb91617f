import type { OpeningId, Situation } from './situation.ts';
import { UNSAFE } from './situation.ts';
import type { EndingShape, OpeningShape, PathTableShape } from './table.ts';

/** The first answers that tell that it's over. */
const OVER: ReadonlySet<OpeningId> = new Set(['just-ended', 'died', 'while-ago']);

/** Whether a first answer tells that it's over. */
export function tellsThatItIsOver(opening: OpeningId | undefined): boolean {
  return opening !== undefined && OVER.has(opening);
}

/** Whether no session is left: it is over, or the ending is one that leaves none. */
export function isOver({ ending, runway, since, opening, noContact }: Situation, { endings }: PathTableShape): boolean {
  if (opening === UNSAFE || noContact) return true;
  if (runway) return false;
  if (since) return true;
  if (ending)
    return (endings[ending].runways.length === 0 && endings[ending].since.length > 0) || endings[ending].implies !== undefined;
  return tellsThatItIsOver(opening);
}

/** What a situation begins from: the ending, else the first answer, else what holds for everybody. */
export function entryOf({ ending, opening }: Situation, table: PathTableShape) {
  const byEnding: EndingShape | undefined = ending && opening !== UNSAFE ? table.endings[ending] : undefined;
  const byOpening: OpeningShape | undefined = opening && table.openings[opening];
  return { byEnding, byOpening, entry: byEnding ?? byOpening ?? table.otherwise };
}
