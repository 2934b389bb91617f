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

/** The Flesch-Kincaid grade of some lines; the end of a line ends a sentence. */
export function readingGrade(lines: readonly string[]): number {
  const sentences = lines.flatMap((line) => line.split(/[.!?…](?=[\s”"’)]|$)/)).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
