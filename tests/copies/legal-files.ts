import * as fc from 'fast-check';
import type { Value } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { LIMITS } from '#storage/copies/envelope.ts';

/** A moment that nothing is wrong with. */
const SOME_DAY = 1_795_258_800_000;

const figure = (limit: number) => fc.constantFrom(0, 1, limit - 1, limit, limit + 1);
const clock = fc.oneof(fc.nat({ max: 9 }), figure(1e9), figure(1e12), figure(Number.MAX_SAFE_INTEGER), fc.constant(2 ** 60));
const moment = fc.oneof(figure(8.64e15), figure(-8.64e15), fc.constant(SOME_DAY));
const version = fc.oneof(fc.constant(1), figure(999_999_999), figure(Number.MAX_SAFE_INTEGER));
const anyLeaf = fc.record({
  value: fc.constantFrom<Value[]>('theirs', null, '', ['a'], 'bring', 'mine'),
  lamport: clock,
  writer: fc.constantFrom('', 'a', 'zzz', '\u{10ffff}'.repeat(50)),
  at: moment,
});
const anyDocument = fc
  .constantFrom('goals', 'marks', 'settings', 'situation', 'goals@x', 'unheard-of', 'x'.repeat(LIMITS.idCharacters))
  .chain((id) =>
    fc.record({
      format: fc.constantFrom(1, 1, 1, 2, Number.MAX_SAFE_INTEGER),
      id: fc.constant(id),
      worksheetVersion: version,
      leaves: fc.dictionary(
        fc.constantFrom(
          `${id}/unplanned`,
          `${id}/goals`,
          `${id}/goals/r`,
          `${id}/goals/r/goal`,
          `${id}/${'y'.repeat(LIMITS.addressCharacters - id.length - 1)}`,
        ),
        anyLeaf,
        { noNullPrototype: true, maxKeys: 4 },
      ),
      kept: fc.dictionary(
        fc.constantFrom(`${id}/goals`, `${id}/k`),
        fc.array(fc.constantFrom<unknown[]>(7, 'odd', { lamport: 1e12 }), { maxLength: 2 }),
        { noNullPrototype: true, maxKeys: 1 },
      ),
    }),
  );
/** What a file holds as this format allows it, with figures at, under and over every limit. */
export const anyFile: fc.Arbitrary<VaultContents> = fc.record({
  documents: fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 4 }),
  versions: fc.array(fc.record({ at: moment, document: anyDocument }), { maxLength: 3 }),
});
