import type { Circumstance, EndingId, OpeningId, Runway, Situation, TimeSince } from './situation.ts';

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

/** What can hold for somebody, so that a page could hurt them or be of no use. */
export type Concern =
  /** No session is left, or none that anyone could be led to. */
  | 'no-session'
  /** There may be a session to come. */
  | 'session'
  /** They were told not to contact their therapist. */
  | 'no-contact'
  /** The therapist harmed them, or they don't feel safe with them. */
  | 'unsafe'
  | 'died'
  /** The first hours, days or weeks of something bad. */
  | 'raw-weeks'
  | EndingId;

/** Who a page is kept from. It is offered nowhere then: on no path, in no room, behind no door, as no next step. */
export interface Guard {
  readonly never?: readonly Concern[];
  /** For whom it stands in its room and behind its doors alone, and is put in front of nobody. */
  readonly onlyAsked?: readonly Concern[];
  /** Nothing of the sheet can be brought to anyone. */
  readonly mineOnly?: true;
  /** Its title would tell too much on the first page, to whoever looks over a shoulder. */
  readonly unnamed?: true;
  /** It opens with the list that is read before anything is decided. */
  readonly behindTheList?: true;
}
