/**
 * What a wording may mean: that somebody may hurt or kill themselves, that somebody close hurts them, that they may hurt
 * somebody, that it's about a baby, or one or the other of these or none.
 */
export const DANGERS = ['self', 'home', 'baby', 'others', 'unclear'] as const;

export type Danger = (typeof DANGERS)[number];

/**
 * Wordings in one language, read as data. Each line is a row of words that stand in this order, with at most two others
 * between two of them. `a|b` is one or the other, `=a` is that word to the letter, `~a` is that word with its endings, and
 * `{name}` is a word of that group.
 */
export interface DangerWordings {
  /** What people write for short, by what stands in its place: 'b' for 'be'. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that are often written together with the one before them. */
  readonly joined: readonly string[];
  /** A word with its regular endings, the word itself first. */
  readonly formsOf: (word: string) => readonly string[];
  /** Forms of a word that don't follow the rules, `a|b`, by the word: 'bled' for 'bleed'. They count wherever `~` calls it. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Words that stand for each other, `a|b`, by the name under which the lines call them. */
  readonly groups: Readonly<Record<string, string>>;
  /** What somebody types who may be in danger, or who fears for somebody, by whom it may come from or hit. */
  readonly wordings: Readonly<Record<Danger, readonly string[]>>;
  /** Turns of phrase that only sound like it. They are taken out first, word beside word; not where what `!` names follows. */
  readonly turnsOfPhrase: readonly string[];
}

/** What something typed is worded like; undefined for no danger. Nothing else follows from it, and nothing of it is kept. */
export type FindDanger = (typed: string) => Danger | undefined;

/** Which is meant where several are: the narrower first, since the lines for the wider one come second. */
const PRECEDENCE: readonly Danger[] = ['baby', 'home', 'self', 'others', 'unclear'];

/** Other words that may stand between two words of a wording. */
const BETWEEN = 2;

/** How far behind a turn of phrase a word can show that it is meant. */
const BEHIND = 4;

/** Letters from which on a word may have one slip in it, and from which on two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** Letters from which on the form of a word may have a slip in it: shorter ones are too near to other words. */
const FORM_SLIPS = 7;

/** Figures and signs that stand for letters: 'su1c1de', 'd!e'. */
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', $: 's', '@': 'a', '!': 'i' };

/** One place in a wording: the words that fit it. */
type Place = readonly { readonly word: string; readonly exact: boolean }[];

/** Words in small letters without marks, straight and curly apostrophes gone: 'I’m' is 'im'. */
function plainWords(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘`]/g, '');
  return plain
    .split(/[^\p{L}\p{N}$@!]+/u)
    .map((word) => word.replace(/[!$@]+$/, ''))
    .map((word) => (/\p{L}/u.test(word) ? word.replace(/[01345$@!]/g, (sign) => LOOKALIKES[sign] ?? sign) : word))
    .filter(Boolean);
}

/** Whether two words are so many slips apart at most: a letter more, less, other, or two neighbours swapped. */
function isNear(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > slips) return false;
  let before: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return (row[other.length] ?? Infinity) <= slips;
}

/** What stands in a place for one word of a line: the word alone, to the letter, or with its endings. */
function wordsFor(written: string, { formsOf, irregular }: Pick<DangerWordings, 'formsOf' | 'irregular'>): Place {
  const [, to, endings, word = ''] = /^(=?)(~?)(.*)$/.exec(written) ?? [];
  if (!endings) return [{ word, exact: to === '=' }];
  const forms = [...formsOf(word), ...(irregular[word]?.split('|') ?? [])];
  return forms.map((form) => ({ word: form, exact: to === '=' || form.length < FORM_SLIPS }));
}

/** The places of a line. Throws where it names a group that isn't there. */
function placesOf(
  line: string,
  { groups, ...forms }: Pick<DangerWordings, 'groups' | 'formsOf' | 'irregular'>,
): readonly Place[] {
  const whole = line.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const group = groups[name];
    if (group === undefined) throw new RangeError(`no group is called ${name}`);
    return group;
  });
  return whole.split(' ').map((place) => place.split('|').flatMap((word) => wordsFor(word, forms)));
}

/** A turn of phrase, and the words behind which it would be meant after all: 'cut it' is one, and 'cut it, my arm' isn't. */
interface Turn {
  readonly places: readonly Place[];
  readonly unless: Place;
}

function turnOf(line: string, language: DangerWordings): Turn {
  const [turn = '', unless] = line.split(' !');
  return { places: placesOf(turn, language), unless: unless === undefined ? [] : placesOf(unless, language).flat() };
}

/** Whether a word is the other but for two neighbours that were swapped, which hardly ever makes another word. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < ONE_SLIP) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether a typed word can stand in a place. With slips it begins as the word does, as nearly all of them do. */
function fits(typed: string, place: Place): boolean {
  return place.some(({ word, exact }) => {
    if (typed === word || isSwapped(typed, word)) return true;
    if (exact || word.length < ONE_SLIP) return false;
    const begins = typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
    return begins && isNear(typed, word, word.length >= TWO_SLIPS ? 2 : 1);
  });
}

/** Whether the places are met from this word on, in their order and near each other. */
function follows(words: readonly string[], from: number, places: readonly Place[]): boolean {
  const [first, ...rest] = places;
  if (!first) return true;
  for (let at = from; at < words.length && at <= from + BETWEEN; at += 1) {
    if (fits(words[at] ?? '', first) && follows(words, at + 1, rest)) return true;
  }
  return false;
}

function standsIn(words: readonly string[], places: readonly Place[]): boolean {
  const [first, ...rest] = places;
  return first !== undefined && words.some((word, at) => fits(word, first) && follows(words, at + 1, rest));
}

/** The words without a turn of phrase, wherever it stands word beside word. A gap stays, so that nothing closes up over it. */
function without(words: readonly string[], { places, unless }: Turn): readonly string[] {
  const gone = new Set<number>();
  words.forEach((_word, at) => {
    const behind = at + places.length;
    if (words.slice(behind, behind + BEHIND).some((word) => fits(word, unless))) return;
    if (places.every((place, along) => fits(words[at + along] ?? '', place)))
      places.forEach((_place, along) => gone.add(at + along));
  });
  return words.map((word, at) => (gone.has(at) ? '' : word));
}

/** Makes the question what something is worded like, from wordings in one language. A clear danger goes before an unclear one. */
export function dangerIn(language: DangerWordings): FindDanger {
  const { spellings, joined, wordings, turnsOfPhrase } = language;
  const dangers = new Map(DANGERS.map((danger) => [danger, wordings[danger].map((line) => placesOf(line, language))]));
  const harmless = turnsOfPhrase.map((line) => turnOf(line, language));
  const apart = (word: string): string => {
    if (Object.hasOwn(spellings, word)) return spellings[word] ?? word;
    const last = joined.find((each) => word.endsWith(each) && word.length > each.length + 1);
    return last ? `${word.slice(0, -last.length)} ${last}` : word;
  };
  return (typed) => {
    const words = plainWords(typed).flatMap((word) => apart(word).split(' '));
    const meant = harmless.reduce(without, words);
    return PRECEDENCE.find((danger) => dangers.get(danger)?.some((places) => standsIn(meant, places)));
  };
}
