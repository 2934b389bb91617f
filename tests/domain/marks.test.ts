import { expect, test } from 'vitest';
import { markAt } from '#domain/marks/marks.ts';
import { documentWith, marked } from '../fixtures.ts';

test('what nobody marked is mine', () => {
  expect(markAt(marked({}), 'goals/goals/r1/goal')).toBe('mine');
});

test('a mark on a row covers what stands in it, and not the row beside it', () => {
  const marks = marked({ 'goals/goals/r1': 'bring' });
  expect(markAt(marks, 'goals/goals/r1/goal')).toBe('bring');
  expect(markAt(marks, 'goals/goals/r1')).toBe('bring');
  expect(markAt(marks, 'goals/goals/r10/goal')).toBe('mine');
  expect(markAt(marks, 'goals/goals')).toBe('mine');
});

test('the nearest mark holds, whichever it is', () => {
  const marks = marked({ 'goals/goals': 'bring', 'goals/goals/r1': 'maybe', 'goals/goals/r1/goal': 'mine' });
  expect(markAt(marks, 'goals/goals/r2/goal')).toBe('bring');
  expect(markAt(marks, 'goals/goals/r1/did')).toBe('maybe');
  expect(markAt(marks, 'goals/goals/r1/goal')).toBe('mine');
});

test('a mark that was taken back leaves the one above it', () => {
  const marks = documentWith('marks', { 'goals/goals/r1': 'bring', 'goals/goals/r1/goal': null });
  expect(markAt(marks, 'goals/goals/r1/goal')).toBe('bring');
});

test('a mark that makes no sense is passed over and shows nothing that was not chosen', () => {
  for (const odd of ['BRING', true, ['bring'], { mark: 'bring' }, 1]) {
    expect(markAt(documentWith('marks', { 'goals/a': odd }), 'goals/a')).toBe('mine');
  }
  expect(markAt(documentWith('marks', { goals: 'maybe', 'goals/a': 'Bring' }), 'goals/a')).toBe('maybe');
});
