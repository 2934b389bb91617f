/** How then and now are told of one thing. */
export interface FigureWords {
  readonly then: (rating: number) => string;
  readonly now: (rating: number) => string;
  /** What the two marks stand for, beside each in a drawing. */
  readonly marks: { readonly then: string; readonly now: string };
  /** What the ends of the scale mean, as one sentence; `most` is its highest number. */
  readonly ends: (low: string, high: string, most: number) => string;
}

/** How a plan in three parts is told, in the first person, around the reader's own words. */
export interface PlanWords {
  readonly when: (sign: string) => string;
  readonly will: (act: string) => string;
  readonly tell: (person: string) => string;
  /** The same behind what is done, in one sentence with it. */
  readonly andTell: (person: string) => string;
  /** What parts the sentence, and what ends it. */
  readonly pause: string;
  readonly stop: string;
}

/** What a language puts around answers where the reader's own words don't say it all. */
export interface TellingWords {
  /** A day, given as `YYYY-MM-DD`, spelled out whatever the device's language and time zone. */
  readonly day: (day: string) => string;
  readonly plan: PlanWords;
  readonly rating: (value: number, most: number, low: string, high: string) => string;
  readonly figure: FigureWords;
}
