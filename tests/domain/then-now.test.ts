import { expect, test } from 'vitest';
import { thenNowKey, thenNowLines, thenNowSentences } from '#domain/figures/then-now.ts';
import { tellingWords } from '#catalogue/words.ts';

const figure = {
  low: 'very hard',
  high: 'no trouble',
  words: tellingWords.figure,
  pairs: [
    { label: 'Sleep', then: 0, now: 10 },
    { label: 'Anger', then: 8, now: null },
    { label: 'Work', then: null, now: 5 },
    { label: 'Home', then: 4, now: 4 },
  ],
};

test('the figure runs from 0 to 1 in both directions, with lines evenly apart', () => {
  expect(thenNowLines(figure)).toEqual([
    { label: 'Sleep', y: 0.125, then: 0, now: 1 },
    { label: 'Anger', y: 0.375, then: 0.8, now: undefined },
    { label: 'Work', y: 0.625, then: undefined, now: 0.5 },
    { label: 'Home', y: 0.875, then: 0.4, now: 0.4 },
  ]);
});

test('a single line stands in the middle, and no line makes no figure', () => {
  expect(thenNowLines({ ...figure, pairs: figure.pairs.slice(0, 1) })[0]?.y).toBe(0.5);
  expect(thenNowLines({ ...figure, pairs: [] })).toEqual([]);
});

test('who does not see the figure reads the same in sentences, and what was left out is not made up', () => {
  expect(thenNowSentences(figure)).toEqual(['Sleep: then 0, now 10', 'Anger: then 8', 'Work: now 5', 'Home: then 4, now 4']);
  expect(thenNowKey(figure)).toBe('0 is very hard, 10 is no trouble.');
});
