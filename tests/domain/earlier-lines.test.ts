import { describe, expect, test } from 'vitest';
import type { Document, Leaves, Value } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { earlierLines } from '#domain/kinds/earlier-lines.ts';

function written(id: string, values: Readonly<Record<string, Value>>, at = 1): Document {
  const leaves: Leaves = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [`${id}/${place}`, { value, lamport: at, writer: 'me', at }]),
  );
  return { ...emptyDocument(id, 1), leaves };
}

const texts = (documents: readonly Document[], from: string) => earlierLines(documents, from).map(({ text }) => text);

describe('somebody who begins from what they wrote before', () => {
  test('has each line of a text for itself, without empty ones and none twice', () => {
    expect(texts([written('feelings', { biggest: 'I’ll miss you\n\n  I’m angry \nI’ll miss you' })], 'feelings/biggest')).toEqual(
      ['I’ll miss you', 'I’m angry'],
    );
  });

  test('has a line for each row, in the order in which they put them', () => {
    const goals = written('goals', { goals: ['b', 'a'], 'goals/a/goal': 'sleep', 'goals/b/goal': 'say no', 'goals/b/note': 'x' });
    expect(texts([goals], 'goals/goals/goal')).toEqual(['say no', 'sleep']);
  });

  test('has the parts of a letter', () => {
    expect(texts([written('letter', { 'letter/angry': 'you left' })], 'letter/letter/angry')).toEqual(['you left']);
  });

  test('has the newest first of a sheet that they fill in again and again', () => {
    const days = [written('day@a', { line: 'rain' }, 1), written('day@b', { line: 'sun' }, 2)];
    expect(texts(days, 'day/line')).toEqual(['sun', 'rain']);
  });

  test('has nothing from a sheet that was erased, cleared, or belongs to another question', () => {
    expect(texts([], 'feelings/biggest')).toEqual([]);
    expect(
      texts([written('feelings', { biggest: null, other: 'x', which: { picked: ['sad'], own: '' } })], 'feelings/biggest'),
    ).toEqual([]);
    expect(texts([written('feelings', { which: { picked: ['sad'], own: '' } })], 'feelings/which')).toEqual([]);
  });

  test('finds where each line stands', () => {
    expect(earlierLines([written('goals', { 'goals/a/goal': 'sleep' })], 'goals/goals/goal')).toEqual([
      { text: 'sleep', address: 'goals/goals/a/goal' },
    ]);
  });
});
