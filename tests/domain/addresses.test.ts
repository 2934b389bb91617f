import { expect, test } from 'vitest';
import { addressOf, documentIdOf, isWithin, parentOf, worksheetIdOf } from '#domain/documents/address.ts';

test('an address names the worksheet, the occasion, the field, the row and the column', () => {
  expect(addressOf('check-in@k3', 'goals', 'r1', 'goal')).toBe('check-in@k3/goals/r1/goal');
  expect(addressOf('goals')).toBe('goals');
});

test('from an address one finds the document, and from that the worksheet', () => {
  expect(documentIdOf('check-in@k3/goals/r1')).toBe('check-in@k3');
  expect(documentIdOf('settings')).toBe('settings');
  expect(worksheetIdOf('check-in@k3')).toBe('check-in');
  expect(worksheetIdOf('goals')).toBe('goals');
});

test('each step up leads from a column to its row, its field and its document, and ends there', () => {
  const steps: string[] = [];
  for (let at: string | undefined = 'goals/goals/r1/goal'; at !== undefined; at = parentOf(at)) steps.push(at);
  expect(steps).toEqual(['goals/goals/r1/goal', 'goals/goals/r1', 'goals/goals', 'goals']);
});

test('a row is within its field, and a field whose name only begins the same is not', () => {
  expect(isWithin('goals/goals/r1', 'goals/goals')).toBe(true);
  expect(isWithin('goals/goals', 'goals/goals')).toBe(true);
  expect(isWithin('goals/goals-later/r1', 'goals/goals')).toBe(false);
  expect(isWithin('goals/goals', 'goals/goals/r1')).toBe(false);
  expect(isWithin('check-in@k33/mood', 'check-in@k3')).toBe(false);
});
