import type { Document, Value } from '../documents/document.ts';
import { valueAt } from '../documents/document.ts';
import { addressOf } from '../documents/address.ts';

/** The id of the document that holds the situation: a leaf for each thing that was told. */
export const SITUATION = 'situation';

/** The answers of the first screen. */
export const OPENINGS = ['ending', 'days-away', 'just-ended', 'died', 'while-ago', 'not-sure', 'not-safe', 'looking'] as const;

/** The fourteen endings, then those beside them. */
export const ENDINGS = [
  'ready',
  'unsure',
  'funding',
  'move',
  'time-limited',
  'retirement',
  'illness',
  'death',
  'sudden',
  'broken-promise',
  'not-helping',
  'harm',
  'over-weeks',
  'over-years',
  'stopped-going',
  'service-closed',
  'therapist-away',
  'discharged',
  'ordered',
  'group-or-couple',
  'death-by-suicide',
] as const;

/** How many sessions are left. */
export const RUNWAYS = ['many', 'few', 'one', 'tonight'] as const;

/** How long ago it ended. */
export const TIMES_SINCE = ['hours', 'days', 'weeks', 'months', 'years', 'not-sure'] as const;

/** What can hold beside any ending. */
export const CIRCUMSTANCES = ['under18', 'ordered', 'noContact'] as const;

export type OpeningId = (typeof OPENINGS)[number];
export type EndingId = (typeof ENDINGS)[number];
export type Runway = (typeof RUNWAYS)[number];
export type TimeSince = (typeof TIMES_SINCE)[number];
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/**
 * The answer of somebody who isn't safe with their therapist. It outlasts what is told after it, so that nobody is led
 * to a last session with them, and only its own button stores it.
 */
export const UNSAFE: OpeningId = 'not-safe';

/** Answers that could bring somebody trouble once they are read by another: only their own button stores them. */
const KEPT_ON_PURPOSE: Readonly<Partial<Record<string, Value>>> = { opening: UNSAFE, ending: 'harm', noContact: true };

/** Whether an answer, by the name of its leaf, is one that no single tap stores. */
export function isKeptOnPurpose(part: string, value: Value): boolean {
  return value !== null && KEPT_ON_PURPOSE[part] === value;
}

/** What the reader has told about their ending. All of it can be left out and changed. */
export interface Situation {
  readonly opening?: OpeningId | undefined;
  readonly ending?: EndingId | undefined;
  /** Sessions left; never together with `since`. */
  readonly runway?: Runway | undefined;
  readonly since?: TimeSince | undefined;
  readonly under18?: true | undefined;
  /** A court, a hospital or somebody else has a say in it. */
  readonly ordered?: true | undefined;
  /** They were told not to contact their therapist. */
  readonly noContact?: true | undefined;
  /** The reader's own word for the ending, without an article. */
  readonly word?: string | undefined;
  /** What they call their therapist. */
  readonly therapist?: string | undefined;
}

/** Whether their therapist died. */
export function isAfterDeath({ ending }: Situation): boolean {
  return ending === 'death' || ending === 'death-by-suicide';
}

/** What can be told, by the name of its leaf. */
export type SituationPart = keyof Situation;

function oneOf<const T extends string>(allowed: readonly T[], value: Value | undefined): T | undefined {
  return allowed.find((each) => each === value);
}

function textIn(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The situation as it stands in its document. What this version doesn't know counts as not told; it stays stored. */
export function readSituation(document: Document): Situation {
  const told = (part: SituationPart) => valueAt(document, addressOf(SITUATION, part));
  const runway = oneOf(RUNWAYS, told('runway'));
  return {
    opening: oneOf(OPENINGS, told('opening')),
    ending: oneOf(ENDINGS, told('ending')),
    runway,
    since: runway ? undefined : oneOf(TIMES_SINCE, told('since')),
    ...(Object.fromEntries(CIRCUMSTANCES.map((part) => [part, told(part) === true || undefined])) as Pick<
      Situation,
      Circumstance
    >),
    word: textIn(told('word')),
    therapist: textIn(told('therapist')),
  };
}
