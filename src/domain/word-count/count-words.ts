/** Scripts that put no space between two words. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

/** So many of their characters are about a word, where the platform can't tell words apart. */
const CHARACTERS_OF_A_WORD = 2;

/**
 * How many words a text has. Where a script puts no spaces between them, they are told apart as UAX #29 and the
 * platform's dictionaries do it, and counted by their characters where the platform has none.
 */
export function countWords(text: string): number {
  const chunks = text.match(/\S+/g) ?? [];
  if (!WITHOUT_SPACES.test(text)) return chunks.length;
  return chunks.reduce((sum, chunk) => sum + (WITHOUT_SPACES.test(chunk) ? wordsWithoutSpaces(chunk) : 1), 0);
}

function wordsWithoutSpaces(chunk: string): number {
  if (typeof Intl.Segmenter === 'undefined') return Math.ceil(Array.from(chunk).length / CHARACTERS_OF_A_WORD);
  const words = Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(chunk));
  return words.filter(({ isWordLike }) => isWordLike).length || 1;
}
