import type { Circumstance, EndingId, OpeningId, Runway, Situation, TimeSince } from './situation.ts';
import type { Guard } from './guard.ts';
import { isKeptFrom } from './guard.ts';
import { CIRCUMSTANCES, RUNWAYS, TIMES_SINCE } from './situation.ts';
import { entryOf, isOver, tellsThatItIsOver } from './standing.ts';

/** The page's manner: brief, gentle, or for the first days of something bad. */
export type Tone = 'quiet' | 'tender' | 'raw';

/** One thing to do on a path: a chapter, a worksheet, a quick path, or help of one kind. */
export type Step =
  { readonly read: string } | { readonly write: string } | { readonly quick: string } | { readonly help: string };

/** What an ending puts first, and which times go with it. */
export interface EndingShape {
  readonly tone: Tone;
  /** Sessions that can be left; empty where none can be, or where nobody is asked. */
  readonly runways: readonly Runway[];
  /** Times since that can be; empty where it isn't over or says so itself. */
  readonly since: readonly TimeSince[];
  /** The time since that the ending itself tells. */
  readonly implies?: TimeSince;
  /** Whether, after weeks, the chapter for what is over by then comes second. Without it: unless the tone is raw. */
  readonly late?: boolean;
  readonly steps: readonly Step[];
}

/** An answer of the first screen: where it leads, and what follows from it until more is told. */
export interface OpeningShape {
  /** The page that opens. */
  readonly to: string;
  readonly tone: Tone;
  /** What the answer tells beside itself. */
  readonly tells: Partial<Pick<Situation, 'ending' | 'runway' | 'since'>>;
  readonly steps: readonly Step[];
  /** What comes first instead, once it is told that it was longer ago. */
  readonly later?: Readonly<Partial<Record<TimeSince, readonly Step[]>>>;
}

/** How the answers of the first screen, and the endings, are said: in the reader's words, in the first person. */
export interface PathWords {
  /** `note` is a few words below it, for those who wouldn't find themselves in it. */
  readonly openings: Readonly<Record<OpeningId, { readonly label: string; readonly note?: string }>>;
  readonly endings: Readonly<Record<EndingId, { readonly label: string }>>;
}

/** All that paths are made from, in words. */
export type PathTable = PathTableShape & PathWords;

/** All that paths are made from. */
export interface PathTableShape {
  readonly openings: Readonly<Record<OpeningId, OpeningShape>>;
  readonly endings: Readonly<Record<EndingId, EndingShape>>;
  /** For somebody who has told nothing. */
  readonly otherwise: { readonly tone: Tone; readonly steps: readonly Step[] };
  /** Who a page is kept from, by the step that leads to it, as `read raising-it`. */
  readonly guards: Readonly<Record<string, Guard>>;
  /** What holds beside an ending puts this next to what comes first. */
  readonly beside: Readonly<Partial<Record<Circumstance, readonly Step[]>>>;
  /** The quick paths, which come first when one session is left, and on the day itself. */
  readonly quick: { readonly one: Step; readonly tonight: Step };
  /** What comes second when it has been over for so long that other things come up than in the first days. */
  readonly late: Readonly<Partial<Record<TimeSince, Step>>>;
}

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
