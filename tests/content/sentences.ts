import { syllables } from './reading-grade.ts';

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
