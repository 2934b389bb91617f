import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, mergeDocuments } from '#domain/merge/merge.ts';
import { documentWith, leaf } from '../fixtures.ts';
import { documents } from './arbitraries.ts';

test('restoring the same backup twice changes nothing the second time', () => {
  fc.assert(
    fc.property(documents, (a) => {
      expect(mergeDocuments(a, a)).toEqual(a);
    }),
  );
  fc.assert(
    fc.property(documents, documents, (a, b) => {
      const once = mergeDocuments(a, b);
      expect(mergeDocuments(once, b)).toEqual(once);
    }),
  );
});

test('two devices come to the same workbook, whichever takes over the other’s', () => {
  fc.assert(
    fc.property(documents, documents, (a, b) => {
      expect(mergeDocuments(a, b)).toEqual(mergeDocuments(b, a));
    }),
  );
});

test('three devices come to the same workbook in whatever order they meet', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(mergeDocuments(mergeDocuments(a, b), c)).toEqual(mergeDocuments(a, mergeDocuments(b, c)));
    }),
  );
});

test('a merge holds every address of both and invents nothing', () => {
  fc.assert(
    fc.property(documents, documents, (a, b) => {
      const merged = mergeDocuments(a, b);
      const addresses = new Set([...Object.keys(a.leaves), ...Object.keys(b.leaves)]);
      expect(new Set(Object.keys(merged.leaves))).toEqual(addresses);
      for (const [address, kept] of Object.entries(merged.leaves)) {
        expect([a.leaves[address], b.leaves[address]]).toContain(kept);
        for (const other of [a.leaves[address], b.leaves[address]]) {
          if (other) expect(isLater(other, kept)).toBe(false);
        }
      }
    }),
  );
});

test('the later writing holds, and clearing counts as writing', () => {
  const early = { ...documentWith('s', {}), leaves: { 's/a': leaf('early', 2), 's/b': leaf('text', 2) } };
  const late = { ...documentWith('s', {}), leaves: { 's/a': leaf('late', 3), 's/b': leaf(null, 3) } };
  const merged = mergeDocuments(early, late);
  expect(merged.leaves['s/a']?.value).toBe('late');
  expect(merged.leaves['s/b']?.value).toBeNull();
});

test('the clock decides, not the time on the device, which may be wrong', () => {
  const wrongDate = { ...leaf('first', 1), at: 9e12 };
  const a = { ...documentWith('s', {}), leaves: { 's/a': wrongDate } };
  const b = { ...documentWith('s', {}), leaves: { 's/a': leaf('second', 2) } };
  expect(mergeDocuments(a, b).leaves['s/a']?.value).toBe('second');
});

test('what could not be read is kept from both', () => {
  const a = { ...documentWith('s', {}), kept: { 's/x': ['mine'] } };
  const b = { ...documentWith('s', {}), kept: { 's/y': ['theirs'] } };
  const merged = mergeDocuments(a, b);
  expect(merged.kept).toEqual({ 's/x': ['mine'], 's/y': ['theirs'] });
});

test('two different things that could not be read at one address are both kept, on either device', () => {
  const a = { ...documentWith('s', {}), kept: { 's/x': ['mine'] } };
  const b = { ...documentWith('s', {}), kept: { 's/x': ['theirs'] } };
  const merged = mergeDocuments(a, b);
  expect(JSON.stringify(merged.kept)).toContain('mine');
  expect(JSON.stringify(merged.kept)).toContain('theirs');
  expect(mergeDocuments(b, a)).toEqual(merged);
});

test('of a document that two versions of Fledge wrote, the later version is kept', () => {
  const a = documentWith('s', {}, 2);
  const b = { ...documentWith('s', {}, 1), format: 3 };
  expect(mergeDocuments(a, b)).toMatchObject({ worksheetVersion: 2, format: 3 });
  expect(mergeDocuments(b, a)).toMatchObject({ worksheetVersion: 2, format: 3 });
});
