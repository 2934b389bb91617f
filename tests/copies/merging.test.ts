import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { DOCUMENT_FORMAT } from '#domain/documents/document.ts';
import { isWithin } from '#domain/documents/address.ts';
import type { Taken, VaultContents } from '#domain/merge/contents.ts';
import { knownLeaves, leafKey, mergeContents, NOTHING, takeIn, takeInStepwise } from '#domain/merge/contents.ts';
import { ERASED, erasingOf, erasingsIn, isErased } from '#domain/merge/erasings.ts';
import { isMark, markAt, MARKS } from '#domain/marks/marks.ts';
import { openEnvelope, readEnvelope, sealEnvelope } from '#storage/copies/envelope.ts';
import { randomBytes } from '#storage/sealing.ts';
import { CASES } from './opening.ts';

const NOW = 1_795_258_800_000;

const value: fc.Arbitrary<Value> = fc.constantFrom<Value[]>(
  null,
  '',
  'sleep',
  'slept',
  0,
  7,
  { then: 1, now: 2 },
  { now: 2, then: 1 },
  ['a', 'b'],
);

/** Few stamps and few values: they collide, and now and then one stamp has two values, as only a made-up file has. */
const leaf: fc.Arbitrary<Leaf> = fc
  .record({
    value,
    lamport: fc.nat({ max: 3 }),
    writer: fc.constantFrom('a', 'b'),
    at: fc.nat({ max: 1 }),
    later: fc.constantFrom(undefined, 1, 2),
  })
  // What a later Fledge added is there now and then.
  .map(({ later, ...leaf }) => (later === undefined ? leaf : { ...leaf, later }));

function documentOf(id: string): fc.Arbitrary<Document> {
  return fc
    .record({
      worksheetVersion: fc.integer({ min: 1, max: 2 }),
      leaves: fc.dictionary(fc.constantFrom(`${id}/a`, `${id}/rows`, `${id}/rows/r`, `${id}/rows/r/c`), leaf, {
        noNullPrototype: true,
      }),
      kept: fc.dictionary(fc.constantFrom(`${id}/x`, `${id}/y`), fc.subarray(['one', 'three', 'two'], { minLength: 1 }), {
        noNullPrototype: true,
      }),
      later: fc.constantFrom(undefined, 'x', 'y'),
    })
    .map(({ later, ...rest }) => ({ format: DOCUMENT_FORMAT, id, ...rest, ...(later === undefined ? {} : { later }) }));
}

const ids = ['s', 't@1'] as const;
const version = fc.record({ at: fc.nat({ max: 2 }), document: fc.oneof(...ids.map(documentOf)) });

function wordless(id: string, addresses: readonly string[], values: readonly Value[]): fc.Arbitrary<Document> {
  const one = fc.record({
    value: fc.constantFrom(...values),
    lamport: fc.nat({ max: 4 }),
    writer: fc.constantFrom('a', 'b'),
    at: fc.nat({ max: 1 }),
  });
  return fc
    .dictionary(fc.constantFrom(...addresses), one, { noNullPrototype: true, maxKeys: 3 })
    .map((leaves) => ({ format: DOCUMENT_FORMAT, id, worksheetVersion: 1, leaves, kept: {} }));
}

const marks = wordless(MARKS, ['s', 's/a', 's/rows', 's/rows/r', 's/rows/r/c'], ['mine', 'maybe', 'bring', null, 'odd']);
const erased = wordless(ERASED, ['s', 's/a', 's/x', 's/rows/r', 't@1', 't@1/a'].map(erasingOf), [true, null]);

function contentsOf(...documents: readonly fc.Arbitrary<Document>[]): fc.Arbitrary<VaultContents> {
  return fc
    .record({
      documents: fc.tuple(...documents.map((document) => fc.option(document))),
      versions: fc.array(version, { maxLength: 3 }),
    })
    .map(({ documents, versions }) => ({ documents: documents.filter((document) => document !== null), versions }));
}

/** What a vault holds, or a file in which several of its leaves were made up: with nothing erased, and with. */
const written = contentsOf(...ids.map(documentOf));
const contents = contentsOf(...ids.map(documentOf), marks, erased);

function documentOfNothing(id: string): Document {
  return { format: DOCUMENT_FORMAT, id, worksheetVersion: 1, leaves: {}, kept: {} };
}

function merged(...all: readonly VaultContents[]): VaultContents {
  return all.reduce((mine, theirs) => mergeContents(mine, theirs, NOW));
}

/** What contents hold, in one order: the documents with everything in them, and every leaf that ever stood there. */
function held(all: VaultContents) {
  const inOrder = (record: object) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const documents = all.documents.map((document) => [
    ...inOrder({ ...document, leaves: null, kept: inOrder(document.kept) }),
    ...inOrder(document.leaves).map(([address, one]) => [address, inOrder(one as object)]),
  ]);
  return { documents: documents.map((each) => JSON.stringify(each)).toSorted(), leaves: [...knownLeaves(all)].toSorted() };
}

const often = { numRuns: CASES };

describe('somebody who restores a backup', { timeout: 120_000 }, () => {
  test('changes nothing by restoring it a second time', () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        const once = merged(mine, theirs);
        expect(merged(once, theirs)).toEqual(once);
        expect(takeIn(once, theirs, NOW)).toEqual({ documents: [], versions: [] });
        // A made-up one may hold what it says was erased.
        const settled = merged(mine, NOTHING);
        expect(merged(settled, settled)).toEqual(settled);
        expect(held(merged(mine, mine))).toEqual(held(settled));
      }),
      often,
    );
  });

  test('comes to the same workbook, whichever device takes in the other’s', () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        expect(held(merged(mine, theirs))).toEqual(held(merged(theirs, mine)));
      }),
      often,
    );
  });

  test('comes to the same workbook with three backups in whatever order', () => {
    fc.assert(
      fc.property(contents, contents, contents, (a, b, c) => {
        expect(held(merged(merged(a, b), c))).toEqual(held(merged(a, merged(b, c))));
      }),
      often,
    );
  });

  test('comes to the same workbook when it is taken in step by step', () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        const steps = takeInStepwise(mine, theirs, NOW, 'private');
        let last = steps.next();
        while (!last.done) last = steps.next();
        const inOrder = ({ documents, versions, erasings }: Taken) =>
          [documents, versions]
            .map((all) => all.map((each) => JSON.stringify(each)).toSorted())
            .concat([[String(erasings !== undefined)]]);
        expect(inOrder(last.value)).toEqual(inOrder(takeIn(mine, theirs, NOW)));
      }),
      often,
    );
  });

  test('loses nothing that stood in either, be it current or put away', () => {
    fc.assert(
      fc.property(written, written, (mine, theirs) => {
        const both = merged(mine, theirs);
        expect(knownLeaves(both)).toEqual(new Set([...knownLeaves(mine), ...knownLeaves(theirs)]));
        const kept = ({ documents }: VaultContents) =>
          documents.flatMap(({ id, kept }) =>
            Object.entries(kept).flatMap(([address, things]) => things.map((thing) => `${id} ${address} ${String(thing)}`)),
          );
        expect(new Set(kept(both))).toEqual(new Set([...kept(mine), ...kept(theirs)]));
        // All versions of the device are as they were; new ones come after them.
        expect(both.versions.slice(0, mine.versions.length)).toEqual(mine.versions);
      }),
      often,
    );
  });

  test('sees no answer change that was written later than the one in the backup', () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        const both = merged(mine, theirs);
        for (const { id, leaves } of mine.documents) {
          const now = both.documents.find((document) => document.id === id)?.leaves ?? {};
          for (const [address, leaf] of Object.entries(leaves))
            expect(now[address]?.lamport).toBeGreaterThanOrEqual(leaf.lamport);
        }
      }),
      often,
    );
  });

  test('never sees again what was erased on either device up to then, and sees all that was written there afterwards', () => {
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        const both = merged(mine, theirs);
        const erasings = erasingsIn([...mine.documents, ...theirs.documents]);
        const wordsIn = (all: VaultContents) =>
          [...all.documents, ...all.versions.map(({ document }) => document)]
            .filter(({ id }) => id !== MARKS && id !== ERASED)
            .flatMap(({ id, leaves }) =>
              Object.entries(leaves)
                .filter(([, { value }]) => value !== null)
                .map(([at, leaf]) => ({ key: leafKey(id, at, leaf), gone: isErased(erasings, at, leaf) })),
            );
        expect(wordsIn(both).filter(({ gone }) => gone)).toEqual([]);
        const survivors = [mine, theirs].flatMap(wordsIn).flatMap(({ key, gone }) => (gone ? [] : [key]));
        expect(new Set(wordsIn(both).map(({ key }) => key))).toEqual(new Set(survivors));
        for (const { id, kept } of both.documents) {
          if (id !== MARKS) expect(Object.keys(kept).filter((at) => isErased(erasings, at, { lamport: 0 }))).toEqual([]);
        }
      }),
      often,
    );
  });

  test('finds private whatever was made private on either device', () => {
    const none = documentOfNothing(MARKS);
    const marksOf = ({ documents }: VaultContents) => documents.find(({ id }) => id === MARKS) ?? none;
    fc.assert(
      fc.property(contents, contents, (mine, theirs) => {
        const both = marksOf(merged(mine, theirs));
        for (const address of ['s', 's/a', 's/rows', 's/rows/r', 's/rows/r/c']) {
          for (const side of [mine, theirs].map(marksOf)) {
            const own = Object.keys(side.leaves).some((at) => isWithin(address, at) && isMark(side.leaves[at]?.value));
            if (own && markAt(side, address) === 'mine') expect(markAt(both, address)).toBe('mine');
          }
        }
      }),
      often,
    );
  });

  test('gets everything back after erasing the device', () => {
    const key = randomBytes(32);
    fc.assert(
      fc.property(
        contents.map((all) => merged(all, NOTHING)),
        (mine) => {
          const saved = sealEnvelope(
            { kind: 'backup', vaultId: 'v', stamp: 3, made: '2026-11-21', slots: [{ type: 'open', key }] },
            key,
            mine,
          );
          const restored = merged(NOTHING, openEnvelope(readEnvelope(saved), key));
          expect(restored.documents).toEqual(mine.documents);
          expect(knownLeaves(restored)).toEqual(knownLeaves(mine));
          // A second restoring on yet another device gives the same.
          expect(held(merged(NOTHING, restored))).toEqual(held(restored));
        },
      ),
      often,
    );
  });
});

test('a made-up file that holds one document twice is taken in as though it held it once', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(documentOf('s'), documentOf('s'), (a, b) => {
      const twice = merged(NOTHING, { documents: [a, b], versions: [] });
      expect(held(twice)).toEqual(held(merged({ documents: [a], versions: [] }, { documents: [b], versions: [] })));
    }),
    often,
  );
});

test('a wording that comes twice in one file is put among the earlier ones once', () => {
  const version = {
    at: 1,
    document: {
      format: DOCUMENT_FORMAT,
      id: 's',
      worksheetVersion: 1,
      leaves: { 's/a': { value: 'slept', lamport: 1, writer: 'a', at: 0 } },
      kept: {},
    },
  };
  expect(takeIn(NOTHING, { documents: [], versions: [version, { ...version, at: 2 }] }, NOW).versions).toHaveLength(1);
});
