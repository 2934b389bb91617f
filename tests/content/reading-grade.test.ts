import { expect, test } from 'vitest';
import { allLines } from './all-lines.ts';
import { readingGrade, syllables } from './reading-grade.ts';
import { worksheets } from './worksheet-walk.ts';

test('no worksheet asks for more than eight, and most for six, questions and suggestions together', () => {
  const grades = worksheets.map(({ id }) => ({
    id,
    grade: readingGrade(allLines.filter(({ where }) => where.startsWith(`worksheets/${id}.`)).map(({ text }) => text)),
  }));
  const sorted = grades.map(({ grade }) => grade).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  process.stdout.write(
    `reading grades of worksheets: ${grades.map(({ id, grade }) => `${id} ${grade.toFixed(1)}`).join(', ')}; median ${median.toFixed(1)}\n`,
  );
  expect(grades.filter(({ grade }) => !(grade > 0 && grade <= 8))).toEqual([]);
  expect(median).toBeLessThanOrEqual(6);
});

test.each([
  [1, 'help looked makes one there they’d weren’t'.split(' ')],
  [2, 'people’s something someone being going didn’t wasn’t ended houses every really lonely nowhere outside table'.split(' ')],
  [3, 'therapy another idea unfinished suddenly radio yesterday everything'.split(' ')],
  [4, 'ordinary circumstances psychology television'.split(' ')],
  [5, 'examination communication university'.split(' ')],
])('words of %i syllables are counted so', (count, words) => {
  for (const word of words) expect(`${word} ${syllables(word)}`).toBe(`${word} ${count}`);
});

test('a hard text gets a hard grade, and an easy one an easy grade', () => {
  // The opening of the Declaration of Independence, which other counters put at grade 15 or more.
  const hard =
    'When in the course of human events it becomes necessary for one people to dissolve the political bands which have connected them with another, a decent respect to the opinions of mankind requires that they should declare the causes which impel them to the separation.';
  const easy = 'The cat sat on the mat. It was warm there. The cat did not get up.';
  expect(readingGrade([hard])).toBeGreaterThan(15);
  expect(readingGrade([easy])).toBeLessThan(1);
});
