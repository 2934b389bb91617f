import { describe, expect, test } from 'vitest';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { mergeContents } from '#domain/merge/contents.ts';
import { documentWith, leaf } from '../fixtures.ts';

const NOW = 1_795_258_800_000;

function documentOf(id: string, leaves: Readonly<Record<string, Leaf>>, kept: Document['kept'] = {}): Document {
  return { ...documentWith(id, {}), leaves, kept };
}

const holding = (...documents: readonly Document[]): VaultContents => ({ documents, versions: [] });
const merged = (mine: VaultContents, theirs: VaultContents) => mergeContents(mine, theirs, NOW);
const leavesOf = ({ documents }: VaultContents, id: string) => documents.find((document) => document.id === id)?.leaves ?? {};

// With the addresses as they stand in a file, so that no file of an earlier day is read in another way.
describe('an erasing at an address, up to a clock', () => {
  const erased = holding(documentOf('erased', { 'erased/goals/goals/r1': leaf(true, 5) }));
  const written = holding(
    documentOf(
      'goals',
      {
        'goals/goals/r1/goal': leaf('to sleep', 5),
        'goals/goals/r1/did': leaf('slept', 6),
        'goals/goals/r10/goal': leaf('to laugh', 2),
      },
      { 'goals/goals/r1/x': ['odd', leaf('older', 5), leaf('newer', 6)] },
    ),
    documentOf('marks', { 'goals/goals/r1': leaf('bring', 1) }),
  );

  test.each([
    ['here', erased, written],
    ['there', written, erased],
  ])('made %s takes out what stands at it and below, and leaves its stamp without a time', (_where, mine, theirs) => {
    const both = merged(mine, theirs);
    expect(leavesOf(both, 'goals')['goals/goals/r1/goal']).toEqual({ value: null, lamport: 5, writer: 'a', at: 0 });
  });

  test('leaves what was written afterwards, what stands beside it, and what was marked', () => {
    const both = merged(erased, written);
    const { 'goals/goals/r1/did': after, 'goals/goals/r10/goal': beside } = leavesOf(both, 'goals');
    expect([after?.value, beside?.value]).toEqual(['slept', 'to laugh']);
    expect(leavesOf(both, 'marks')['goals/goals/r1']?.value).toBe('bring');
  });

  test('takes out what couldn’t be read there, unless it is a leaf with a higher clock', () => {
    const goals = merged(erased, written).documents.find(({ id }) => id === 'goals');
    expect(goals?.kept).toEqual({ 'goals/goals/r1/x': [leaf('newer', 6)] });
  });

  test('takes a leaf out of what the document was, and nothing of it is kept as an earlier wording', () => {
    const was = {
      at: 1,
      document: documentOf('goals', { 'goals/goals/r1/goal': leaf('to rest', 3), 'goals/goals/r10/goal': leaf('to cry', 1) }),
    };
    for (const both of [merged({ ...erased, versions: [was] }, written), merged(erased, { ...written, versions: [was] })]) {
      expect(both.versions.map(({ document }) => document.leaves)).toEqual([{ 'goals/goals/r10/goal': leaf('to cry', 1) }]);
    }
  });

  test('holds whatever its value is', () => {
    const both = merged(holding(documentOf('erased', { 'erased/goals': leaf(null, 9) })), written);
    expect(Object.values(leavesOf(both, 'goals')).map(({ value }) => value)).toEqual([null, null, null]);
  });
});

describe('marks that were made apart', () => {
  const marks = (values: Readonly<Record<string, readonly [Value, number]>>) =>
    holding(
      documentOf(
        'marks',
        Object.fromEntries(Object.entries(values).map(([address, [value, lamport]]) => [address, leaf(value, lamport)])),
      ),
    );

  // From the most private to the least; one that was taken away counts as none.
  test.each([
    ['mine', 'bring', 'mine'],
    ['mine', 'maybe', 'mine'],
    ['mine', null, 'mine'],
    [null, 'maybe', null],
    [null, 'bring', null],
    ['maybe', 'bring', 'maybe'],
  ])('%s and %s come to %s, under the later stamp, whichever is later', (one, other, outcome) => {
    for (const [first, second] of [
      [1, 5],
      [5, 1],
    ] as const) {
      const both = merged(marks({ 'goals/a': [one, first] }), marks({ 'goals/a': [other, second] }));
      expect(leavesOf(both, 'marks')['goals/a']).toMatchObject({ value: outcome, lamport: 5 });
      // A mark isn't what somebody wrote: it is never among the earlier wordings.
      expect(both.versions).toEqual([]);
    }
  });

  test('on one side alone become private where the other side made all of it private', () => {
    const both = merged(marks({ goals: ['mine', 1] }), marks({ 'goals/goals/r1': ['bring', 5] }));
    expect(leavesOf(both, 'marks')['goals/goals/r1']).toMatchObject({ value: 'mine', lamport: 5 });
  });

  test('on one side alone stay where the other said nothing', () => {
    const both = merged(marks({}), marks({ 'goals/goals/r1': ['bring', 5] }));
    expect(leavesOf(both, 'marks')['goals/goals/r1']).toMatchObject({ value: 'bring', lamport: 5 });
  });

  test('on one and the same device, the later one holds', () => {
    const copies = mergeContents(marks({ 'goals/a': ['mine', 1] }), marks({ 'goals/a': ['bring', 5] }), NOW, 'later');
    expect(leavesOf(copies, 'marks')['goals/a']).toMatchObject({ value: 'bring', lamport: 5 });
  });
});

test('erasings of two devices are no earlier wordings either', () => {
  const both = merged(
    holding(documentOf('erased', { 'erased/goals': leaf(true, 1) })),
    holding(documentOf('erased', { 'erased/goals': leaf(true, 2) })),
  );
  expect(both.versions).toEqual([]);
});
