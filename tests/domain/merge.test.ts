import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater } from '#domain/documents/stamps.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';
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

test('of two wordings with one clock the one of the greater writer holds, as every reader of a backup has it', () => {
  const by = (writer: string) => ({ ...documentWith('s', {}), leaves: { 's/a': { ...leaf(`by ${writer}`, 2), writer } } });
  expect(mergeDocuments(by('a'), by('b')).leaves['s/a']?.value).toBe('by b');
  expect(mergeDocuments(by('b'), by('a')).leaves['s/a']?.value).toBe('by b');
});

test('of two wordings under one stamp, as a made-up file can have them, the greater text holds', () => {
  const with_ = (value: string) => ({ ...documentWith('s', {}), leaves: { 's/a': leaf(value, 2) } });
  expect(mergeDocuments(with_('later'), with_('earlier')).leaves['s/a']?.value).toBe('later');
  expect(mergeDocuments(with_('earlier'), with_('later')).leaves['s/a']?.value).toBe('later');
});

test('of two leaves that differ in their time alone, the one whose text is greater holds, figure by figure', () => {
  const at = (time: number) => ({ ...documentWith('s', {}), leaves: { 's/a': { ...leaf('text', 2), at: time } } });
  expect(mergeDocuments(at(9), at(10)).leaves['s/a']?.at).toBe(9);
  expect(mergeDocuments(at(10), at(9)).leaves['s/a']?.at).toBe(9);
});

test('of what a later Fledge added to both documents, the thing with the greater text holds', () => {
  const added = (thing: unknown) => ({ ...documentWith('s', {}), thing });
  expect(mergeDocuments(added('b'), added('a'))).toMatchObject({ thing: 'b' });
  expect(mergeDocuments(added('a'), added('b'))).toMatchObject({ thing: 'b' });
});

test('texts are compared by their UTF-16 units, as every reader can', () => {
  const by = (writer: string) => ({ ...documentWith('s', {}), leaves: { 's/a': { ...leaf('text', 2), writer } } });
  // A greater code point, whose first unit is the smaller one.
  expect(mergeDocuments(by('\u{10000}'), by('\uffff')).leaves['s/a']?.writer).toBe('\uffff');
  expect(mergeDocuments(by('\uffff'), by('\u{10000}')).leaves['s/a']?.writer).toBe('\uffff');
});

test('what a later Fledge added to a leaf counts alike in whatever order it stands there', () => {
  const one = { ...leaf('text', 2), added: 1, further: 2 };
  const other = { further: 2, added: 1, ...leaf('text', 2) };
  expect(isLater(one, other)).toBe(false);
  expect(isLater(other, one)).toBe(false);
  expect(isLater(Object.assign({ ...one }, { added: 2 }), other)).toBe(true);
});
