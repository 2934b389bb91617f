/** Tests of one file, each by its title or by how that begins. They fail when what they hold is no longer true. */
export type Held = readonly [file: string, ...titles: readonly string[]];

/** Why nothing of Fledge could make a sentence untrue. */
export interface Nothing {
  readonly nothing: string;
}

/** What is said, to the letter, and what holds it. */
export type Promises = Readonly<Record<string, readonly Held[] | Nothing>>;

/** As `Promises`, by heading, each with how a paragraph, a bullet or a row of a table begins. */
export type PromisesByHeading = Readonly<Record<string, Promises>>;

/** Names tests of a file below `tests/`, given without its ending. */
export function testsIn(file: `${string}.test.ts` | `${string}.test.tsx`): (...titles: readonly string[]) => Held {
  return (...titles) => [`tests/${file}`, ...titles];
}

export const OTHERS: Nothing = { nothing: 'It tells what other people, programs, companies or devices do, which Fledge neither brings about nor prevents.' };
export const ADVICE: Nothing = { nothing: 'It suggests something to do, or leads on to it, and claims nothing of Fledge.' };
export const UNTRIED: Nothing = { nothing: 'It says what nobody has tried, or what is guessed and called a guess.' };
export const COMMON: Nothing = { nothing: 'It follows from what a browser, a file or a page is, whatever Fledge does.' };
export const TELLING: Nothing = { nothing: 'It tells how something was done or counted once, or leads on to what follows.' };
