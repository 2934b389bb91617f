import { describe, expect, test } from 'vitest';
import type { Document, Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import { standingWithin, withoutAddress, withoutTraces } from '#domain/merge/erasing.ts';
import { earlierAt } from '#domain/merge/history.ts';
import { removedRowIds } from '#domain/merge/removed-rows.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { MARKS } from '#domain/marks/marks.ts';
import { eachOnce } from '#domain/summary/telling.ts';
import { documentWith, leaf, marked } from '../fixtures.ts';

/** A document in which these stand, each written at its clock. */
function at(id: string, leaves: Readonly<Record<string, readonly [Value, number]>>): Document {
  const entries = Object.entries(leaves).map(([address, [value, clock]]) => [address, leaf(value, clock)]);
  return { ...documentWith(id, {}), leaves: Object.fromEntries(entries) };
}

const put = (document: Document, when = 1): Version => ({ at: when, document });
const values = (earlier: ReturnType<typeof earlierAt>) => earlier.map(({ value }) => value);

describe('somebody who looks at what stood somewhere before', () => {
  test('finds the latest first, each with the time when it was written', () => {
    const versions = [put(at('s', { 's/a': ['one', 1] })), put(at('s', { 's/a': ['two', 4] }))];
    const earlier = earlierAt(versions, at('s', { 's/a': ['three', 9] }), 's/a');
    expect(values(earlier)).toEqual(['two', 'one']);
    expect(earlier.map(({ at: time }) => time)).toEqual([leaf('two', 4).at, leaf('one', 1).at]);
  });

  test('finds each writing once, in however many states it was put away', () => {
    const versions = [1, 2, 3].map((other) => put(at('s', { 's/a': ['one', 1], 's/b': [other, other] })));
    expect(values(earlierAt(versions, at('s', { 's/a': ['two', 5] }), 's/a'))).toEqual(['one']);
  });

  test('doesn’t find what stands there now, nor what is later than that', () => {
    const versions = [put(at('s', { 's/a': ['now', 5] })), put(at('s', { 's/a': ['later', 8] }))];
    expect(earlierAt(versions, at('s', { 's/a': ['now', 5] }), 's/a')).toEqual([]);
  });

  test('finds what was cleared, and no blank', () => {
    const versions = [put(at('s', { 's/a': ['one', 1] })), put(at('s', { 's/a': [null, 2] })), put(at('s', { 's/a': ['', 3] }))];
    expect(values(earlierAt(versions, at('s', { 's/a': [null, 4] }), 's/a'))).toEqual(['one']);
  });

  test('finds a rating that came back twice, and one that was marked twice in a row once', () => {
    const versions = [3, 3, 7, 3].map((rating, clock) => put(at('s', { 's/a': [rating, clock] })));
    const earlier = earlierAt(versions, at('s', { 's/a': [5, 9] }), 's/a');
    expect(values(earlier)).toEqual([3, 7, 3]);
    expect(values(eachOnce(earlier, 5))).toEqual([3, 7]);
    expect(values(eachOnce(earlier, 7))).toEqual([3]);
  });

  test('finds nothing of another address or another document', () => {
    const versions = [put(at('s', { 's/ab': ['one', 1] })), put(at('t', { 's/a': ['two', 2] }))];
    expect(earlierAt(versions, documentWith('s', {}), 's/a')).toEqual([]);
    expect(earlierAt([put(documentWith('s', {}))], documentWith('s', {}), 's/constructor')).toEqual([]);
  });
});

describe('somebody who erases', () => {
  const document = { ...documentWith('s', { 's/a': 'one', 's/rows/r/c': 'two', 's/rows/r/d': 3 }), kept: { 's/odd': ['thing'] } };

  test('an answer, takes it alone', () => {
    expect(standingWithin(document, 's/a')).toEqual(['s/a']);
    expect(standingWithin(document, 's/nothing')).toEqual([]);
  });

  test('a column, leaves its row', () => {
    expect(standingWithin(document, 's/rows/r/c')).toEqual(['s/rows/r/c']);
  });

  test('a sheet, takes the rows themselves and what couldn’t be read', () => {
    expect(standingWithin(document, 's').toSorted()).toEqual(['s/a', 's/odd', 's/rows/r', 's/rows/r/c', 's/rows/r/d']);
  });

  test('leaves no time and nothing unreadable behind', () => {
    const left = withoutTraces(document, 's/odd');
    expect(left.kept).toEqual({});
    expect(left.leaves).toEqual(document.leaves);
    expect(withoutTraces(document, 's/a').leaves['s/a']?.at).toBe(0);
  });

  test('has it out of what the document was, and out of nothing else', () => {
    const version = put(document);
    const other = put(documentWith('t', { 't/a': 'one' }));
    expect(withoutAddress(other, 's/a')).toBe(other);
    expect(withoutAddress(version, 's/nothing')).toBe(version);
    expect(Object.keys(withoutAddress(version, 's/a')?.document.leaves ?? {})).toEqual(['s/rows/r/c', 's/rows/r/d']);
    expect(withoutAddress(version, 's')).toBeUndefined();
    expect(withoutAddress(version, 's/odd')?.document.kept).toEqual({});
  });

  test('has the marks out of what they were', () => {
    const marks = put(marked({ 's/a': 'bring', 't/a': 'maybe' }));
    const left = withoutAddress(marks, 's');
    expect(left?.document.id).toBe(MARKS);
    expect(Object.keys(left?.document.leaves ?? {})).toEqual(['t/a']);
  });
});

test('somebody who removed a row finds it by its id, until it is there again or was erased', () => {
  const there = at('s', { 's/rows/r/c': ['two', 1], 's/rows/q/c': ['three', 1] });
  expect(removedRowIds(there, 's/rows')).toEqual([]);
  const removed = at('s', { 's/rows/r/c': ['two', 1], 's/rows/r': [null, 2], 's/rows/q/c': ['three', 1] });
  expect(removedRowIds(removed, 's/rows')).toEqual(['r']);
  expect(removedRowIds({ ...removed, leaves: { ...removed.leaves, 's/rows/r': leaf(true, 3) } }, 's/rows')).toEqual([]);
  const erased = withoutTraces(removed, 's');
  expect(removedRowIds(erased, 's/rows')).toEqual([]);
  expect(rowIds(removed, 's/rows')).toEqual(['q']);
  expect(valueAt(removed, 's/rows/r/c')).toBe('two');
});
