/** Spoken without a syllable of its own: the e of `used`, `makes`, `late`, and of `some` in `something`. */
const SILENT = [/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, /e(?=(?:ly|ful|less|ment|ments)$)/, /(?<=^som)e(?=.)/, /(?<=^ev)e(?=r)/];

/** Vowels that stand together and are spoken apart: `dial`, `radio`, `idea`, `being`, `didn't`. */
const APART = /ia(?!ge)|io(?!n|us)|iu|(?<=id)ea|[aeiouy](?=ing)|uo|(?<=[dst])n['’]t$/g;

/** Syllables of an English word, by its groups of vowels. Right for about nine words in ten, and even over a page. */
export function syllables(word: string): number {
  const lower = word.toLowerCase().replace(/[^a-z'’]/g, '');
  const letters = lower.replace(/n['’]t$|['’]/g, '');
  if (lower.length <= 3) return 1;
  const spoken = SILENT.reduce(
    (left, silent) => (silent === SILENT[0] && /(?:[sxz]|ch|sh|[cg])es$/.test(left) ? left : left.replace(silent, '')),
    letters,
  );
  const groups = spoken.replace(/^y/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length + (lower.match(APART)?.length ?? 0));
}

const WORD = /[\p{L}\p{N}]/u;

/** The words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s—–]+/).filter((word) => WORD.test(word));
}

/** The sentences of some paragraphs; the end of a paragraph ends one. */
export function sentencesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?…][”’)]?)\s+/)).filter((sentence) => WORD.test(sentence));
}

/** How a text reads. */
export interface Reading {
  /** Words in a sentence, on average. */
  readonly mean: number;
  /** Sentences of six words or fewer, as a share from 0 to 1. */
  readonly short: number;
  /** The Flesch-Kincaid grade: years of school. */
  readonly grade: number;
}

/**
 * How some paragraphs read. The grade is that of Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability
 * formulas” (1975), which is made for running text: give it no headings and no lists. Zeros for no text at all.
 */
export function readingOf(paragraphs: readonly string[]): Reading {
  const counts = sentencesOf(paragraphs).map((sentence) => wordsOf(sentence));
  const words = counts.flat();
  if (words.length === 0) return { mean: 0, short: 0, grade: 0 };
  const mean = words.length / counts.length;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return {
    mean,
    short: counts.filter(({ length }) => length <= 6).length / counts.length,
    grade: 0.39 * mean + 11.8 * (spoken / words.length) - 15.59,
  };
}

/** The one in the middle, of numbers in any order. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** The Flesch-Kincaid grade of some lines, as `readingOf` counts it; the end of a line ends a sentence. */
export function readingGrade(lines: readonly string[]): number {
  return readingOf(lines).grade;
}
