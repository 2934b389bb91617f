import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyDocument,
  highestLamport,
  isNewer,
  lastWrittenAt,
  readDocument,
  valueAt,
  withLeaf,
} from '#domain/documents/document.ts';
import { documentWith, keeps, leaf } from '../fixtures.ts';
import { json, nearlyDocuments } from './arbitraries.ts';

const stored = { format: 1, id: 'goals', worksheetVersion: 1, leaves: { 'goals/a': leaf('x') } };

test('what was saved is read again, to the letter', () => {
  const document = readDocument(JSON.parse(JSON.stringify({ ...stored, kept: { 'goals/old': { any: ['thing'] } } })));
  expect(document).toMatchObject(stored);
  expect(keeps(document, 'goals/old', { any: ['thing'] })).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'goals'],
  ['a list', [stored]],
  ['a list of leaves', { ...stored, leaves: [] }],
  ['no leaves', { ...stored, leaves: undefined }],
  ['no id', { ...stored, id: '' }],
  ['a format of zero', { ...stored, format: 0 }],
  ['half a version', { ...stored, worksheetVersion: 1.5 }],
  ['an endless version', { ...stored, worksheetVersion: Infinity }],
])('%s is not a document', (_what, input) => {
  expect(readDocument(input)).toBeUndefined();
});

describe('a leaf that is not one is kept as it was found', () => {
  test.each([
    ['without a value', { lamport: 1, writer: 'a', at: 1 }],
    ['without a clock', { value: 'x', writer: 'a', at: 1 }],
    ['with a clock below zero', { ...leaf('x'), lamport: -1 }],
    ['with half a tick', { ...leaf('x'), lamport: 0.5 }],
    ['with a numbered writer', { ...leaf('x'), writer: 3 }],
    ['with a date in words', { ...leaf('x'), at: 'yesterday' }],
    ['that is text', 'x'],
    ['that is null', null],
  ])('%s', (_how, odd) => {
    const document = readDocument({ ...stored, leaves: { ...stored.leaves, 'goals/b': odd } });
    expect(document?.leaves).toEqual(stored.leaves);
    expect(keeps(document, 'goals/b', odd)).toBe(true);
  });
});

test('a leaf that can no longer be read does not push out what was kept at its address before', () => {
  const document = readDocument({ ...stored, leaves: { 'goals/a': 'second' }, kept: { 'goals/a': 'first' } });
  expect([keeps(document, 'goals/a', 'first'), keeps(document, 'goals/a', 'second')]).toEqual([true, true]);
});

test('reading never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), json, nearlyDocuments), (input) => {
      readDocument(input);
    }),
    { numRuns: 500 },
  );
});

test('reading drops no leaf: each is in the document or kept beside it, under its own address', () => {
  let read = 0;
  fc.assert(
    fc.property(nearlyDocuments, (input) => {
      const document = readDocument(input);
      if (!document) return;
      read += 1;
      const { leaves, kept = {} } = input as { leaves: Record<string, unknown>; kept?: Record<string, unknown> };
      for (const [address, found] of Object.entries(leaves)) {
        const inPlace = Object.hasOwn(document.leaves, address);
        if (inPlace) expect(document.leaves[address]).toEqual(found);
        else expect(keeps(document, address, found), address).toBe(true);
      }
      for (const [address, found] of Object.entries(kept)) {
        expect(keeps(document, address, found), address).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(20);
});

test('what was read can be saved and read again without a change', () => {
  fc.assert(
    fc.property(nearlyDocuments, (input) => {
      const once = readDocument(input);
      if (once) expect(readDocument(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
  );
});

test('writing at an address leaves the document before it as it was', () => {
  const before = documentWith('s', { 's/a': 'x' });
  const after = withLeaf(before, 's/a', leaf('y', 2));
  expect(valueAt(before, 's/a')).toBe('x');
  expect(valueAt(after, 's/a')).toBe('y');
});

test('nothing stands where nothing was written, nor where it was cleared; a zero and an empty text stand', () => {
  const document = documentWith('s', { 's/cleared': null, 's/zero': 0, 's/empty': '', 's/no': false });
  expect(valueAt(document, 's/never')).toBeUndefined();
  expect(valueAt(document, 's/cleared')).toBeUndefined();
  expect(['s/zero', 's/empty', 's/no'].map((address) => valueAt(document, address))).toEqual([0, '', false]);
});

test('the clock of a document is the highest in it, tombstones too', () => {
  expect(highestLamport(emptyDocument('s', 1))).toBe(0);
  expect(highestLamport({ ...documentWith('s', {}), leaves: { a: leaf('x', 3), b: leaf(null, 8) } })).toBe(8);
});

test('a document was last written when something that still stands was written', () => {
  const leaves = { a: leaf('x', 3), b: leaf(null, 8) };
  expect(lastWrittenAt({ ...documentWith('s', {}), leaves })).toBe(leaves.a.at);
  expect(lastWrittenAt(emptyDocument('s', 1))).toBe(0);
});

test('a document of a later format is known as newer', () => {
  expect(isNewer(emptyDocument('s', 1))).toBe(false);
  expect(isNewer({ ...emptyDocument('s', 1), format: 2 })).toBe(true);
});
