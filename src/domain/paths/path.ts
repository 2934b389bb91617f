import { isKeptFrom } from './guard.ts';
import type { Runway, Situation, TimeSince } from './situation.ts';
import { CIRCUMSTANCES, RUNWAYS, TIMES_SINCE } from './situation.ts';
import { entryOf, isOver, tellsThatItIsOver } from './standing.ts';
import type { PathTableShape, Step, Tone } from './table.ts';

/** What a situation puts first. */
export interface Path {
  readonly tone: Tone;
  readonly steps: readonly Step[];
  /** Whether there may be a session to bring a page to. */
  readonly sessionAhead: boolean;
}

/** More steps than these would be a list of chores. */
const MOST_STEPS = 9;

/** A step as guards name it, as `read raising-it`. */
export function nameOf(step: Step): string {
  return Object.entries(step).flat().join(' ');
}

/**
 * The situation without a time that doesn't go with its ending. Answers from two devices can leave one: a session to
 * come beside a death.
 */
export function withFittingTime(situation: Situation, table: PathTableShape): Situation {
  const { runways, since } = canBeAskedWhen(situation, table);
  return {
    ...situation,
    runway: runways.find((each) => each === situation.runway),
    since: since.find((each) => each === situation.since),
  };
}

/**
 * The path for a situation: the ending's steps, else the first answer's; without what it has no session left for, or
 * what is over only later; with what holds beside it; never more than nine.
 */
export function pathFor(situation: Situation, table: PathTableShape): Path {
  const told = withFittingTime(situation, table);
  const { runway, since } = told;
  const { byEnding, byOpening, entry } = entryOf(told, table);
  const wanted = (!byEnding && since && byOpening?.later?.[since]) || entry.steps;
  const over = isOver(told, table);
  const quick = !over && (runway === 'one' || runway === 'tonight') ? [table.quick[runway]] : [];
  const isLess = (step: Step) => isKeptFrom(nameOf(step), told, table) || (quick.length > 0 && 'quick' in step);
  const steps = wanted.filter((step) => !isLess(step));
  const hasLate = byEnding?.late ?? entry.tone !== 'raw';
  const lateStep = since && hasLate ? table.late[since] : undefined;
  const late = lateStep ? [lateStep] : [];
  // People who answer stay before anything else where a path begins with them.
  const head = steps[1] && 'help' in steps[1] ? 2 : 1;
  const first = Math.max(head, 1 + steps.slice(0, 2).findLastIndex((step) => 'read' in step));
  const beside = CIRCUMSTANCES.flatMap((part) => (told[part] && table.beside[part]) || []);
  const all = [...quick, ...steps.slice(0, head), ...late, ...steps.slice(head, first), ...beside, ...steps.slice(first)];
  const once = all.filter((step, at) => all.findIndex((other) => nameOf(other) === nameOf(step)) === at);
  return { tone: entry.tone, steps: once.slice(0, MOST_STEPS), sessionAhead: !over };
}

/** Whether somebody can be asked when: how many sessions are left, or how long ago it was. */
export function canBeAskedWhen(
  situation: Situation,
  { endings }: PathTableShape,
): { readonly runways: readonly Runway[]; readonly since: readonly TimeSince[] } {
  const { ending, opening } = situation;
  if (!ending) return { runways: tellsThatItIsOver(opening) ? [] : RUNWAYS, since: TIMES_SINCE };
  return { runways: endings[ending].runways, since: endings[ending].since };
}
