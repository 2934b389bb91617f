import { joined } from '../wording/joined.ts';

/** A day, as `2026-11` or `2026-11-21`. */
export type Day = `${number}-${number}` | `${number}-${number}-${number}`;

/** What a line is for, in the order in which the kinds are shown. */
export const HELP_KINDS = [
  'crisis',
  'young',
  'abuse-at-home',
  'sexual-assault',
  'eating',
  'around-birth',
  'psychosis',
  'medicines',
  'substances',
  'therapist',
] as const;

/** The place on Help, behind its #, for somebody who can't talk or hear on the phone. */
export const IN_WRITING = 'in-writing';

export type HelpKind = (typeof HELP_KINDS)[number];

/** One service that somebody can call, text or open, as it is in every language. Printed only when `confidence` isn't `low`. */
export interface HelplineShape {
  readonly kind: HelpKind;
  /** As it calls itself. */
  readonly name: string;
  /** As it is printed, with spaces; the link drops everything but digits and a leading plus. */
  readonly phone?: string;
  /**
   * `word` is what to send, where the service asks for a word; without it any message does. `ringsBack`: they answer with a
   * call, so it isn't for somebody who can't talk.
   */
  readonly text?: { readonly to: string; readonly word?: string; readonly ringsBack?: true };
  /** Opened in the browser, which needs a signal. */
  readonly web?: { readonly url: string };
  /** An address for mail. Always slow, and shown as such. */
  readonly email?: string;
  /** The page that states the number, without `https://`. */
  readonly source: string;
  /** The day of the newest page that states it; left out where the page has no date. */
  readonly pageDate?: Day;
  readonly checkedOn: Day;
  readonly confidence: 'high' | 'medium';
}

/** What is said about a service in one language. */
export interface HelplineWords {
  /** Who it is for and what it does, in one short sentence. */
  readonly about: string;
  /** In words: 'day and night', 'daily, 9 to 23'. */
  readonly hours: string;
  /** What to know before calling, in one sentence. */
  readonly note?: string;
  readonly web?: { readonly label: string };
}

export type Helpline = Omit<HelplineShape, 'web'> &
  Omit<HelplineWords, 'web'> & { readonly web?: { readonly label: string; readonly url: string } };

/** A country's emergency service by text. Left out where no page was found that states it for the whole country. */
interface EmergencyTextShape {
  /** As it is printed. */
  readonly to: string;
  /** The page that states it, without `https://`. */
  readonly source: string;
  readonly pageDate?: Day;
  readonly checkedOn: Day;
}

interface EmergencyTextWords {
  /** For a list of many countries: who it takes texts from, or what comes first, in a few words behind 'By text: '. */
  readonly brief: string;
  /** The same in a sentence or two. */
  readonly note: string;
}

export type EmergencyText = EmergencyTextShape & EmergencyTextWords;

/** Help in one country, as it is in every language. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2, lower case; also the file's name. */
  readonly country: string;
  readonly emergency: {
    readonly phone: string;
    readonly text?: EmergencyTextShape;
    readonly source: string;
    readonly checkedOn: Day;
  };
  /** By a name of our own, in the order in which they are shown. */
  readonly lines: Readonly<Record<string, HelplineShape>>;
}

/** What is said about help in one country. */
interface CountryWords {
  readonly name: string;
  /** The name as it stands behind 'in', where that differs: 'the Netherlands'. */
  readonly within?: string;
  readonly emergency?: { readonly note?: string; readonly text?: EmergencyTextWords };
  readonly lines: Readonly<Record<string, HelplineWords>>;
  /** Why a kind has no line here, in a sentence or two that say where else to turn. */
  readonly without?: Readonly<Partial<Record<HelpKind, string>>>;
  /** That no crisis line here can be texted for a talk, and how else to write to one, in two or three sentences. */
  readonly withoutText?: string;
}

/** The words that a service needs: where it has a page, what the link to that says. */
export type WordsOfHelpline<L extends HelplineShape = HelplineShape> = Omit<HelplineWords, 'web'> &
  (L extends { readonly web: object } ? Required<Pick<HelplineWords, 'web'>> : { readonly web?: never });

/** The words that a country's help needs, each line's under its name. */
export type WordsOfCountry<C extends CountryShape = CountryShape> = Omit<CountryWords, 'lines' | 'emergency'> & {
  readonly lines: { readonly [K in keyof C['lines']]: WordsOfHelpline<C['lines'][K]> };
} & (C['emergency'] extends { readonly text: object }
    ? { readonly emergency: { readonly note?: string; readonly text: EmergencyTextWords } }
    : { readonly emergency?: { readonly note?: string; readonly text?: never } });

/** The lines of one country, in the order in which they are shown. */
export interface CountryHelp extends Omit<CountryWords, 'lines' | 'emergency'> {
  readonly country: string;
  readonly emergency: Omit<CountryShape['emergency'], 'text'> & { readonly text?: EmergencyText; readonly note?: string };
  readonly lines: readonly Helpline[];
}

/** Help in one country with the words of one language. */
export function wordedCountry(shape: CountryShape, words: WordsOfCountry): CountryHelp {
  const { lines, ...country } = joined(shape, words);
  return { ...country, lines: Object.values(lines) };
}

/** A service with the words of one language. */
export function wordedLine(shape: HelplineShape, words: WordsOfHelpline): Helpline {
  return joined(shape, words);
}

/** The lines of one kind. */
export interface LinesOfKind {
  readonly kind: HelpKind;
  readonly lines: readonly Helpline[];
}

/** A country's name as it stands behind 'in'. */
export function placeOf({ name, within = name }: CountryHelp): string {
  return within;
}

/** Lines by what they are for, in the order of the kinds and then as given. Kinds without a line are left out. */
export function byKind(lines: readonly Helpline[]): readonly LinesOfKind[] {
  return HELP_KINDS.map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) })).filter(
    ({ lines: found }) => found.length > 0,
  );
}

/** The crisis lines of a country that answer in writing: by text, or on a page of their own. */
export function linesInWriting({ lines }: CountryHelp): readonly Helpline[] {
  return lines.filter(({ kind, text, web }) => kind === 'crisis' && ((text && !text.ringsBack) || web));
}

/** The kind that the hash of an address names, as `#therapist` does; undefined for any other hash. */
export function kindInHash(hash: string): HelpKind | undefined {
  return HELP_KINDS.find((kind) => hash === `#${kind}`);
}

/**
 * A `tel:` or `sms:` address for a printed number.
 * Returns the scheme followed by digits, with a leading plus kept.
 */
export function dialable(scheme: 'tel' | 'sms', printed: string): string {
  return `${scheme}:${printed.replace(/(?!^\+)\D/g, '')}`;
}

/** Whether a list checked on `checkedOn` is more than a year old on `today`. */
export function isStale(checkedOn: Day, today: Date): boolean {
  const [year = 0, month = 1, day = 28] = checkedOn.split('-').map(Number);
  return today.getTime() > Date.UTC(year + 1, month - 1, day);
}
