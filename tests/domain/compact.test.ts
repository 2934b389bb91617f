import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compacted } from '#domain/merge/compact.ts';
import { knownLeaves } from '#domain/merge/contents.ts';
import { documentWith, leaf } from '../fixtures.ts';
import { documents } from './arbitraries.ts';

const state = (text: string, lamport: number) => ({
  ...documentWith('s', {}),
  leaves: { 's/a': leaf(text, lamport), 's/b': leaf('the same', 1) },
});

test('a copy of somebody’s history holds every wording once, however often it was stored', () => {
  const history = [1, 2, 3].map((time) => ({ at: time, document: state(`wording ${time}`, time) }));
  const copy = compacted({ documents: [state('wording 4', 4)], versions: [...history, ...history] }, Infinity);
  expect(copy.versions.map(({ at, document }) => [at, Object.keys(document.leaves)])).toEqual([
    [1, ['s/a']],
    [2, ['s/a']],
    [3, ['s/a']],
  ]);
});

test('nothing that was ever written is missing from the copy', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(documents, { selector: ({ id }) => id }),
      fc.array(fc.record({ at: fc.nat(), document: documents })),
      (now, was) => {
        const whole = { documents: now, versions: was };
        expect(knownLeaves(compacted(whole, Infinity))).toEqual(knownLeaves(whole));
      },
    ),
  );
});

test('a history that is too long for a copy loses its oldest states there, and never a document', () => {
  const history = Array.from({ length: 100 }, (_, time) => ({ at: time, document: state(`wording ${time} `.repeat(20), time) }));
  const copy = compacted({ documents: [state('now', 200)], versions: history }, 10_000);
  expect(JSON.stringify(copy).length).toBeLessThan(10_200);
  expect(copy.documents).toHaveLength(1);
  expect(copy.versions.length).toBeGreaterThan(10);
  expect(copy.versions.at(-1)?.at).toBe(99);
});
