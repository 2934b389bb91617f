import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import { dangerOf, mayAnswerDanger } from '#catalogue/danger.ts';
import { searchWords } from '#catalogue/search-words.ts';
import type { Danger } from '#domain/doors/danger.ts';
import { DANGERS } from '#domain/doors/danger.ts';
import type { Door } from '#domain/doors/door.ts';

const { basesOf, common: COMMON, subject: SUBJECT } = searchWords;

/** How many doors are shown for what was typed: as many as can be read through when one is tired. */
export const MOST = 10;

/** How many for what is worded like danger: the first of them are what counts. */
const MOST_IN_DANGER = 5;

/** What fits less than this part of what fits best only shares a common word with what was typed. */
const LIKE = 0.2;

/** Letters from which on a word without its ending may go on in another way. */
const PREFIX_OF_BASE = 5;

/** The part of the best score from which on a door fits about as well. */
const ABOUT_AS_WELL = 0.6;

/** What a slip counts beside the word itself: little where a door says the typed word, which is then hardly a slip for another. */
const SLIP_OF_SAID = 0.2;
const SLIP_OF_OTHER = 0.6;

/** What the beginning of a word counts beside the whole. */
const BEGUN = 0.375;

/** Finds doors for what somebody typed, the likeliest first; undefined while no word is among it that could find one. */
export type FindDoors = (typed: string) => readonly Door[] | undefined;

/** The words of a text in small letters: without what hangs on an apostrophe, straight or curly, so that “I’m” is “i”. */
function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKC').replace(searchWords.hanging, '').replace(/['’‘]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The word with two neighbours swapped back, in each place: the one slip that counts as two changes. */
function unswapped(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
}

/** The word with one letter doubled, in each place: 'stoped' is far oftener 'stopped' than another form of 'stop'. */
function doubled(word: string): string[] {
  return [...word].map((letter, at) => word.slice(0, at) + letter + word.slice(at));
}

/** One typed word: as it stands, begun, with a slip in it, or without its ending, which counts less where a door says it with that. */
function queryFor(word: string, isSaid: boolean): Query {
  const whole = { combineWith: 'OR', prefix: false, fuzzy: false } as const;
  const slipped = isSaid ? unswapped(word) : [...unswapped(word), ...doubled(word)];
  const slips: readonly Query[] = word.length < 4 ? [] : [{ ...whole, queries: slipped, boost: { says: 1.2, also: 0.6 } }];
  const bases: Query = isSaid
    ? { ...whole, queries: [...basesOf(word)], boost: { says: 0.5, also: 0.25 } }
    : { ...whole, queries: [...basesOf(word)], prefix: (term) => term.length >= PREFIX_OF_BASE, boost: { says: 1, also: 0.5 } };
  const fuzzy = word.length >= 9 ? 2 : word.length >= 3 ? 1 : false;
  const weights = { fuzzy: isSaid ? SLIP_OF_SAID : SLIP_OF_OTHER, prefix: BEGUN };
  return { combineWith: 'OR', queries: [{ queries: [word], prefix: word.length >= 3, fuzzy, weights }, ...slips, bases] };
}

/** What a door is found by in so many words, small ones among them: 'we are together', 'cut me off'. */
function phrasesOf({ also = [] }: Door): readonly (readonly string[])[] {
  return also.map(wordsIn).filter((words) => words.length > 1 && words.some((word) => !COMMON.has(word) && !SUBJECT.has(word)));
}

/** Whether it has several words and none of them could find a door: 'what now'. */
function isOfSmallWords(phrase: string): boolean {
  const words = wordsIn(phrase);
  return words.length > 1 && words.every((word) => COMMON.has(word));
}

/** How often more a door counts where one of its phrases stands in what was typed: as often as the longest has words. */
function weightOf(phrases: readonly (readonly string[])[], typed: readonly string[]): number {
  const said = phrases.filter((phrase) => typed.some((_, at) => phrase.every((word, along) => typed[at + along] === word)));
  return Math.max(1, ...said.map(({ length }) => length));
}

/**
 * Makes the search through some doors. It forgives one slip in a word, finds a word by its beginning, and keeps
 * nothing of what it is asked. What is worded like danger finds the doors for that danger first, and none
 * that plans a last session or makes ready for an end.
 */
export function finderOf(doors: readonly Door[]): FindDoors {
  const index = new MiniSearch({
    fields: ['says', 'also'],
    tokenize: wordsIn,
    processTerm: (word) => (COMMON.has(word) ? null : word),
    searchOptions: { boost: { says: 2, also: 1 } },
  });
  index.addAll(doors.map(({ says, also = [] }, id) => ({ id, says, also: also.join(' ') })));
  const saidSomewhere = new Set(doors.flatMap(({ says, also = [] }) => wordsIn([says, ...also].join(' '))));
  const phrases = doors.map(phrasesOf);
  const bySmallWords = new Map(
    doors.flatMap((door) =>
      (door.also ?? []).filter(isOfSmallWords).map((phrase) => [wordsIn(phrase).join(' '), [door]] as const),
    ),
  );
  const leading = new Map(DANGERS.map((danger) => [danger, leadingIn(doors, danger)]));
  return (typed) => {
    const told = wordsIn(typed).filter((word) => word.length > 1 && !COMMON.has(word));
    const telling = told.filter((word) => !SUBJECT.has(word));
    const words = telling.length > 0 ? telling : told;
    const danger = dangerOf(typed);
    const said = wordsIn(typed);
    // Small words alone find what is called so to the letter: 'what now'. Else some of them have found nothing, and one or two may
    // still be the beginning of more.
    if (words.length === 0 && !danger) return bySmallWords.get(said.join(' ')) ?? (said.length > 2 ? [] : undefined);
    const found = index
      .search({ combineWith: 'OR', queries: words.map((word) => queryFor(word, saidSomewhere.has(word))) })
      .map(({ id, score }) => ({ id: Number(id), score: score * weightOf(phrases[Number(id)] ?? [], said) }))
      .sort((one, other) => other.score - one.score);
    const like = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * LIKE);
    const ranked = peopleBeforeSheets(like.flatMap(({ id, score }) => (doors[id] ? [{ door: doors[id], score }] : [])));
    if (!danger) return ranked.slice(0, MOST);
    const first = leading.get(danger) ?? [];
    const others = ranked.filter((door) => !first.includes(door) && (danger === 'unclear' || mayAnswerDanger(door)));
    return [...first, ...others].slice(0, danger === 'unclear' ? MOST : MOST_IN_DANGER);
  };
}

/**
 * Ranked doors, where people who answer come before a sheet that fits about as well: who is high or ill needs them more than
 * paper. People who answer in a crisis are left where they are, since a wording of danger brings them first by itself.
 */
function peopleBeforeSheets(ranked: readonly { readonly door: Door; readonly score: number }[]): readonly Door[] {
  const doors = ranked.map(({ door }) => door);
  const [best] = ranked;
  if (!best || !/^\/(?:worksheets|paths)\//.test(best.door.to)) return doors;
  const people = ranked.find(
    ({ door, score }) => /^\/help#(?!crisis)/.test(door.to) && score >= best.score * ABOUT_AS_WELL,
  )?.door;
  return people ? [people, ...doors.filter((door) => door !== people)] : doors;
}

/** The doors that come first for a danger: those made for it, then those for others too. */
function leadingIn(doors: readonly Door[], danger: Danger): readonly Door[] {
  const fitting = doors.filter((door) => door.forDanger?.includes(danger));
  return [
    ...fitting.filter((door) => door.forDanger?.[0] === danger),
    ...fitting.filter((door) => door.forDanger?.[0] !== danger),
  ];
}
