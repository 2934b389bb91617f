import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeafField } from '#domain/kinds/field.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import { present } from '#domain/worksheets/reading.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { documentWith, everyKind, keeps, leaf } from '../fixtures.ts';
import { json, leafAnswers, nearlyAnswers } from './arbitraries.ts';
import { madeUpWorksheet, rows } from '../made-up-worksheet.ts';

const leafFields = fieldsOf(everyKind).flatMap(([, field]): readonly LeafField[] =>
  field.kind === 'rows' || field.kind === 'letter' ? [] : [field],
);

/** A worksheet with the field, once by itself and once in a row. */
function sheetWith(field: LeafField) {
  return madeUpWorksheet({
    id: 'sheet',
    sections: {
      one: { heading: 'One', fields: { alone: field, list: rows('What?', { row: 'Row', columns: { cell: field } }) } },
    },
    migrations: [],
  });
}

test('every kind has its field here', () => {
  expect(leafFields.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(leafAnswers).toSorted());
});

describe.each(leafFields)('$kind', (field) => {
  const sheet = sheetWith(field);
  const rules = rulesOf(field);

  test('reads every answer that can be given, and keeps nothing aside', () => {
    fc.assert(
      fc.property(leafAnswers[field.kind], (answer) => {
        for (const at of ['sheet/alone', 'sheet/list/r/cell']) {
          const shown = present(sheet, documentWith('sheet', { [at]: answer }));
          expect(shown.kept).toEqual({});
          expect(rules.read(field, shown, at)).toEqual(answer);
          expect(rules.summarise(field, shown, at, () => true).length > 0).toBe(rules.isAnswered(field, answer));
        }
      }),
    );
  });

  test('never stumbles over what else may stand there: it is read to the letter, or kept', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyAnswers, json), (value) => {
        for (const at of ['sheet/alone', 'sheet/list/r/cell']) {
          const stored = documentWith('sheet', { [at]: value });
          const shown = present(sheet, stored);
          const read = rules.read(field, shown, at);
          if (keeps(shown, at, leaf(value))) {
            expect(Object.keys(shown.leaves)).not.toContain(at);
            expect(rules.isAnswered(field, read)).toBe(false);
            expect(rules.summarise(field, shown, at, () => true)).toEqual([]);
          } else {
            expect(shown.leaves).toEqual(stored.leaves);
            // Beside what is read, something that a later Fledge has added may stand.
            if (value !== null) expect({ value }).toMatchObject({ value: read });
          }
        }
      }),
    );
  });
});
