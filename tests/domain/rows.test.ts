import { expect, test } from 'vitest';
import type { Document, Leaf } from '#domain/documents/document.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
import { documentWith, everyKind, leaf } from '../fixtures.ts';
import { tellingWords } from '#catalogue/words.ts';

const AT = 'sheet/skills';
const field = everyKind.sections.list.fields.skills;

function withLeaves(leaves: Readonly<Record<string, Leaf>>): Document {
  return { ...documentWith('sheet', {}), leaves };
}

const two = documentWith('sheet', {
  [AT]: ['b', 'a'],
  [`${AT}/a/name`]: 'Asking',
  [`${AT}/b/name`]: 'Breathing',
  [`${AT}/b/rating`]: { then: 1, now: 6 },
});

test('rows stand in the order that the reader gave them', () => {
  expect(rowIds(two, AT)).toEqual(['b', 'a']);
});

test('a row that the order does not name comes after the others', () => {
  expect(rowIds(documentWith('sheet', { [AT]: ['b'], [`${AT}/a/name`]: 'x', [`${AT}/b/name`]: 'y' }), AT)).toEqual(['b', 'a']);
});

test('a row that is named twice stands once, and one in which nothing was ever written does not stand', () => {
  expect(rowIds(documentWith('sheet', { [AT]: ['a', 'ghost', 'a'], [`${AT}/a/name`]: 'x' }), AT)).toEqual(['a']);
});

test('an order that makes no sense loses no row', () => {
  for (const order of ['nonsense', 7, { a: 1 }, [1, ['a'], null]]) {
    expect(rowIds(documentWith('sheet', { [AT]: order, [`${AT}/a/name`]: 'x' }), AT)).toEqual(['a']);
  }
});

test('a field whose name begins like another keeps its rows to itself', () => {
  expect(rowIds(documentWith('sheet', { [`${AT}-later/a/name`]: 'x' }), AT)).toEqual([]);
});

test('a row that is removed is gone, and so is all that was written in it before', () => {
  const removed = withLeaves({ ...two.leaves, [`${AT}/b`]: leaf(null, 2) });
  expect(rowIds(removed, AT)).toEqual(['a']);
  expect(rulesOf(field).summarise(field, removed, AT, () => true)).toEqual([{ type: 'heading', level: 3, text: 'Asking' }]);
});

test('undo brings a removed row back as it was, in its place', () => {
  const back = withLeaves({ ...two.leaves, [`${AT}/b`]: leaf(true, 3) });
  expect(rowIds(back, AT)).toEqual(['b', 'a']);
  expect(rulesOf(field).read(field, back, AT)).toEqual(rulesOf(field).read(field, two, AT));
});

test('a row that another device wrote in after it was removed here comes back', () => {
  const removedHere = withLeaves({ ...two.leaves, [`${AT}/b`]: leaf(null, 5) });
  const writtenThere = withLeaves({ ...two.leaves, [`${AT}/b/use`]: leaf('at night', 6, 'z') });
  expect(rowIds(mergeDocuments(removedHere, writtenThere), AT)).toEqual(['b', 'a']);
});

test('writing that came before a removal, or clearing that came after, does not bring a row back', () => {
  const removed = { ...two.leaves, [`${AT}/b`]: leaf(null, 5) };
  expect(rowIds(withLeaves({ ...removed, [`${AT}/b/use`]: leaf('at night', 4, 'z') }), AT)).toEqual(['a']);
  expect(rowIds(withLeaves({ ...removed, [`${AT}/b/use`]: leaf(null, 6, 'z') }), AT)).toEqual(['a']);
});

test('when a removal and an edit have the same clock, both devices decide alike', () => {
  const edited = (writer: string) => withLeaves({ [`${AT}/b`]: leaf(null, 5, 'm'), [`${AT}/b/use`]: leaf('x', 5, writer) });
  expect(rowIds(edited('z'), AT)).toEqual(['b']);
  expect(rowIds(edited('a'), AT)).toEqual([]);
});

test('a row whose every cell was cleared stays on the page, and counts for nothing', () => {
  const cleared = documentWith('sheet', { [AT]: ['a'], [`${AT}/a/name`]: null });
  expect(rowIds(cleared, AT)).toEqual(['a']);
  expect(rulesOf(field).isAnswered(field, rulesOf(field).read(field, cleared, AT))).toBe(false);
  expect(rulesOf(field).parts(field, cleared, AT, () => true)).toEqual([]);
  expect(rulesOf(field).summarise(field, cleared, AT, () => true)).toEqual([]);
});

test('a row is called by its first column, and each answer in it can be marked by itself', () => {
  const [breathing, asking] = rulesOf(field).parts(field, two, AT, () => true);
  expect(breathing).toMatchObject({ address: `${AT}/b`, label: 'Breathing' });
  expect(breathing?.children.map(({ address }) => address)).toEqual([`${AT}/b/name`, `${AT}/b/rating`]);
  expect(asking?.children).toEqual([{ address: `${AT}/a/name`, label: 'The skill: Asking', children: [] }]);
});

test('a part says what it is once', () => {
  const [breathing] = rulesOf(field).parts(field, two, AT, () => true);
  expect(breathing?.children[1]?.label.match(/Then and now/g)).toHaveLength(1);
});

test('ratings of all rows make one figure, each line with the name of its row, before the rows', () => {
  const both = documentWith('sheet', {
    [AT]: ['a', 'b'],
    [`${AT}/a/name`]: 'Asking',
    [`${AT}/a/rating`]: { then: 3, now: 3 },
    [`${AT}/b/rating`]: { then: null, now: 6 },
    [`${AT}/b/use`]: 'at night',
  });
  expect(rulesOf(field).summarise(field, both, AT, () => true)).toEqual([
    {
      type: 'figure',
      figure: {
        low: 'never',
        high: 'always',
        words: tellingWords.figure,
        pairs: [
          { label: 'Asking', then: 3, now: 3 },
          { label: 'Skill', then: null, now: 6 },
        ],
      },
    },
    { type: 'heading', level: 3, text: 'Asking' },
    { type: 'heading', level: 3, text: 'Skill' },
    { type: 'paragraph', label: 'When I use it', text: 'at night' },
  ]);
});

test('a cell that does not fit is named, so that it can be kept aside', () => {
  const odd = documentWith('sheet', { [`${AT}/a/name`]: 'x', [`${AT}/a/rating`]: 'high' });
  expect(rulesOf(field).unreadable(field, odd, AT)).toEqual([`${AT}/a/rating`]);
});
