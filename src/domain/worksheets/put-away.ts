import { addressOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { lastWrittenAt, valueAt } from '../documents/document.ts';
import { isDay } from '../kinds/date.ts';
import { localDay } from '../time/day.ts';

/** The field in which somebody says until when a sheet is to stay shut; every sheet that can hurt has it. */
const PUT_AWAY = 'put-away';

/** The day until which a sheet was put away, as `2026-11-21`; undefined where it wasn't, or where that is no day. */
export function putAwayUntil(document: Document): string | undefined {
  const until = valueAt(document, addressOf(document.id, PUT_AWAY));
  return typeof until === 'string' && isDay(until) ? until : undefined;
}

/** When that was said, in milliseconds since 1970; 0 where it wasn't. */
export function putAwayAt(document: Document): number {
  return document.leaves[addressOf(document.id, PUT_AWAY)]?.at ?? 0;
}

/** Whether a sheet is to stay shut on a day. On the day that was chosen it's open again. */
export function isPutAway(document: Document, now: Date): boolean {
  const until = putAwayUntil(document);
  return until !== undefined && until > localDay(now);
}

/** Whether the chosen day has come and nothing was written in the sheet since then. */
export function isDueAgain(document: Document, now: Date): boolean {
  const until = putAwayUntil(document);
  return until !== undefined && until <= localDay(now) && localDay(new Date(lastWrittenAt(document))) < until;
}
