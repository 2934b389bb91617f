import { expect, test } from 'vitest';
import { beginWords } from '#catalogue/begin-words.ts';
import { filesIn, read } from '../fixtures.ts';

/** More places than these aren't ‘a few’. */
const A_FEW = 6;

test('whoever gives the ending a word of their own is told truly how often they’ll meet it', () => {
  const places = filesIn('content').flatMap((file) => read(file).match(/\{ending\}|<Ending \/>/g) ?? []);
  expect(places.length).toBeGreaterThan(0);
  expect(places.length).toBeLessThanOrEqual(A_FEW);
  expect(beginWords.steps.words.wordHint).toContain('in a few places');
  expect(beginWords.steps.words.wordHint).not.toContain('many');
});
