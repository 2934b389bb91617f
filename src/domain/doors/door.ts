import type { Danger } from './danger.ts';

/** A sentence that somebody might say, and the place that answers it. */
export interface Door {
  /** In the first person, as it is shown. No other door says the same. */
  readonly says: string;
  /** The address of a page, with the id of a heading or of a kind of help where one fits. */
  readonly to: `/${string}`;
  /** Other words that somebody might type for it. They are searched for and never shown. */
  readonly also?: readonly string[];
  /** Comes before all others where what is typed is worded like one of these dangers. */
  readonly forDanger?: readonly Danger[];
}

/** What the search through the doors has to know of a language. */
export interface SearchWords {
  /** What a typed word may be a form of, the longer endings first. */
  readonly basesOf: (typed: string) => readonly string[];
  /** What hangs on words and is no part of them. Global, to be replaced everywhere. */
  readonly hanging: RegExp;
  /** Said in nearly every sentence, so that they tell no door from another. */
  readonly common: ReadonlySet<string>;
  /** What every door is about, and what is said of anything: beside another word it tells nothing, and alone it is all there is to go by. */
  readonly subject: ReadonlySet<string>;
}

/** The doors of one room, in the order in which they are listed. */
export interface RoomDoors {
  readonly id: string;
  readonly title: string;
  readonly doors: readonly Door[];
}
