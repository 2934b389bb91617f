import * as fc from 'fast-check';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { DOCUMENT_FORMAT } from '#domain/documents/document.ts';
import type { LeafField } from '#domain/kinds/field.ts';
import type { Answers } from '#domain/kinds/kinds.ts';

/** Anything that a stored file can hold. */
export const json: fc.Arbitrary<Value> = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));

const rating = fc.option(fc.integer({ min: 0, max: 10 }));

/** Days as they are stored, of any year that has four digits. */
const day = fc
  .date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Answers of each kind that is one leaf, to the fields of `everyKind`. */
export const leafAnswers: { readonly [K in LeafField['kind']]: fc.Arbitrary<Answers[K]> } = {
  text: fc.string(),
  choice: fc.record({ picked: fc.subarray(['sad', 'glad']), own: fc.string() }, { noNullPrototype: true }),
  scale: rating,
  'then-now': fc.record({ then: rating, now: rating }, { noNullPrototype: true }),
  'if-then': fc.record({ when: fc.string(), will: fc.string(), tell: fc.string() }, { noNullPrototype: true }),
  date: fc.oneof(fc.constant(''), day),
};

/** Something near to an answer: its parts may be missing, of another type, or too many. */
export const nearlyAnswers: fc.Arbitrary<Value> = fc
  .oneof(
    json,
    fc.constantFrom('2026-02-30', '2026-11-21 ', '99999-01-01', 'soon', 12, 10.5, -0),
    fc.record(
      Object.fromEntries(
        ['picked', 'own', 'then', 'now', 'when', 'will', 'tell'].map((key) => [key, fc.oneof(fc.string(), rating, json)]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map((value) => JSON.parse(JSON.stringify(value)));

const stamp = fc.record({ lamport: fc.nat({ max: 4 }), writer: fc.constantFrom('a', 'b', 'c') });

/**
 * Leaves as several devices write them: few addresses, few clocks, so that they meet often. A stamp belongs to one
 * value at one address, as the clock sees to it.
 */
const leaves: fc.Arbitrary<Record<string, Leaf>> = fc
  .dictionary(fc.constantFrom('s/a', 's/b', 's/rows', 's/rows/r', 's/rows/r/c'), stamp, { maxKeys: 5, noNullPrototype: true })
  .map((stamps) =>
    Object.fromEntries(
      Object.entries(stamps).map(([address, { lamport, writer }]) => [
        address,
        { value: lamport === 0 ? null : `${address} ${lamport} ${writer}`, lamport, writer, at: lamport },
      ]),
    ),
  );

/** States of one document on several devices. */
export const documents: fc.Arbitrary<Document> = fc.record({
  format: fc.constant(DOCUMENT_FORMAT),
  id: fc.constant('s'),
  worksheetVersion: fc.constant(1),
  leaves,
  kept: fc.dictionary(
    fc.constantFrom('s/x', 's/y'),
    fc.uniqueArray(fc.constantFrom('one', 'three', 'two'), { minLength: 1 }).map((things) => things.toSorted()),
    { noNullPrototype: true },
  ),
});

/** Something near to a stored document: each part may be right, wrong or missing. */
export const nearlyDocuments: fc.Arbitrary<unknown> = fc
  .record(
    {
      format: fc.oneof(fc.constant(1), json),
      id: fc.oneof(fc.constant('s'), json),
      worksheetVersion: fc.oneof(fc.constant(1), fc.constant(3), json),
      leaves: fc.oneof(
        fc.dictionary(
          fc.oneof(fc.constantFrom('s/a', 's/b', 's/rows/r/c', '__proto__', 'constructor'), fc.string()),
          fc.oneof(
            json,
            fc.record(
              {
                value: json,
                lamport: fc.oneof(fc.nat(), json),
                writer: fc.oneof(fc.string(), json),
                at: fc.oneof(fc.nat(), json),
              },
              { requiredKeys: [], noNullPrototype: true },
            ),
          ),
          { noNullPrototype: true },
        ),
        json,
      ),
      kept: fc.oneof(
        fc.dictionary(fc.constantFrom('s/a', 's/z'), fc.record({ was: json }, { noNullPrototype: true }), {
          noNullPrototype: true,
        }),
        fc.constantFrom(null, 7, 'x', []),
      ),
    },
    { requiredKeys: ['format', 'id', 'worksheetVersion', 'leaves'], noNullPrototype: true },
  )
  .map((value) => JSON.parse(JSON.stringify(value)));
