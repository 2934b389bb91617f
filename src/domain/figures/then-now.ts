import { isolated } from './isolated.ts';
import type { FigureWords } from './telling-words.ts';

/** Ratings run from 0 to this. */
export const SCALE_MAX = 10;

/** One line of the figure: where something stood then, and where it stands now. */
export interface ThenNowPair {
  readonly label: string;
  readonly then: number | null;
  readonly now: number | null;
}

/** Then and now, a line for each thing, on one scale. */
export interface ThenNowFigure {
  readonly low: string;
  readonly high: string;
  readonly words: FigureWords;
  readonly pairs: readonly ThenNowPair[];
}

/** A pair in unit coordinates: x from 0 (left end of the scale) to 1, y from 0 (top) to 1. */
export interface ThenNowLine {
  readonly label: string;
  readonly y: number;
  readonly then: number | undefined;
  readonly now: number | undefined;
}

/** The figure's lines in unit coordinates, computed once for every format that draws it. */
export function thenNowLines(figure: ThenNowFigure): readonly ThenNowLine[] {
  return figure.pairs.map((pair, index) => ({
    label: pair.label,
    y: (index + 0.5) / figure.pairs.length,
    then: pair.then === null ? undefined : pair.then / SCALE_MAX,
    now: pair.now === null ? undefined : pair.now / SCALE_MAX,
  }));
}

/** The same as sentences, one a pair, for formats without drawing and for people who don't see it. */
export function thenNowSentences(figure: ThenNowFigure): readonly string[] {
  return figure.pairs.map((pair) => {
    const ratings = [
      ...(pair.then === null ? [] : [figure.words.then(pair.then)]),
      ...(pair.now === null ? [] : [figure.words.now(pair.now)]),
    ];
    return `${isolated(pair.label)}: ${ratings.join(', ')}`;
  });
}

/** What the ends of the scale mean, as one sentence. */
export function thenNowKey({ low, high, words }: Omit<ThenNowFigure, 'pairs'>): string {
  return words.ends(low, high, SCALE_MAX);
}
