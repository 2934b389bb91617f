import * as fc from 'fast-check';
import type { Value } from '#domain/documents/document.ts';
import { isFor } from '#domain/kinds/audience.ts';
import type { Field, LeafField } from '#domain/kinds/field.ts';
import type { Mark } from '#domain/marks/marks.ts';
import type { Filled } from '#domain/worksheets/filled.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { documentWith } from '../fixtures.ts';
import { worksheets } from './worksheet-walk.ts';

/** For whom the first page is. */
export const READER = 'last-session';
/** Every field of every worksheet, by the worksheet's id and its own. */
export const fields = worksheets.flatMap((worksheet) =>
  fieldsOf(worksheet).map(([id, field]) => [`${worksheet.id}/${id}`, field] as const),
);

/** A leaf that can be written, with what tells its words from all others. */
interface Slot {
  readonly address: string;
  readonly field: LeafField;
  readonly names: boolean;
  readonly for: boolean;
  readonly token: string;
}

const ROWS = ['a', 'b', 'c', 'd'];

function slotsOf([address, field]: readonly [string, Field]): readonly Omit<Slot, 'token'>[] {
  if (field.kind === 'letter')
    return Object.entries(field.parts).map(([id, part]) => ({
      address: `${address}/${id}`,
      field: part,
      names: false,
      for: isFor(field, READER),
    }));
  if (field.kind !== 'rows') return [{ address, field, names: false, for: isFor(field, READER) }];
  return ROWS.flatMap((row) =>
    Object.entries(field.columns).map(([id, column], index) => ({
      address: `${address}/${row}/${id}`,
      field: column,
      names: index === 0,
      for: isFor(field, READER) && isFor(column, READER),
    })),
  );
}

/** Every leaf of every worksheet, with four rows where rows can be written. */
export const slots: readonly Slot[] = fields.flatMap(slotsOf).map((slot, index) => ({ ...slot, token: `token${index}x` }));

/** An answer that holds the slot's token wherever there is room for own words, and some words more. */
function answerTo({ field, token }: Slot): fc.Arbitrary<Value> {
  const rating = fc.option(fc.integer({ min: 0, max: 10 }));
  const more = fc.nat({ max: 90 }).map((count) => [token, ...Array.from({ length: count }, () => 'word')].join(' '));
  switch (field.kind) {
    case 'text':
      return more;
    case 'choice':
      return fc.record(
        { picked: fc.subarray(Object.keys(field.options), field.many ? {} : { maxLength: 1 }), own: more },
        { noNullPrototype: true },
      );
    case 'scale':
      return rating;
    case 'then-now':
      return fc.record({ then: rating, now: rating }, { noNullPrototype: true });
    case 'if-then':
      return fc.record(
        { when: more, will: fc.constantFrom('', 'rest'), tell: fc.constantFrom('', 'Ana') },
        { noNullPrototype: true },
      );
    case 'date':
      return fc.constant('2026-11-21');
  }
}

/** Some of what can be written, on all worksheets. */
export const written: fc.Arbitrary<Readonly<Record<string, Value>>> = fc
  .tuple(...slots.map((slot) => fc.option(answerTo(slot), { freq: 2 })))
  .map((values) =>
    Object.fromEntries(values.flatMap((value, index) => (value === null ? [] : [[slots[index]?.address ?? '', value]]))),
  );

/** Marks on worksheets, on fields, on rows and on single lines. */
const places = [
  ...new Set(
    slots.flatMap(({ address }) => address.split('/').map((_part, depth, parts) => parts.slice(0, depth + 1).join('/'))),
  ),
];
export const marks: fc.Arbitrary<Readonly<Record<string, Mark>>> = fc
  .tuple(
    fc.constantFrom<Mark>('bring', 'mine'),
    fc.dictionary(fc.constantFrom(...places), fc.constantFrom<Mark>('mine', 'maybe', 'bring'), {
      maxKeys: 40,
      noNullPrototype: true,
    }),
  )
  .map(([most, some]) => ({ ...Object.fromEntries(worksheets.map(({ id }) => [id, most])), ...some }));

/** The worksheets with these answers, each by its worksheet's id and address. */
export function filledWith(values: Readonly<Record<string, Value>>): readonly Filled[] {
  return worksheets.map((worksheet) => {
    const own = Object.entries(values).filter(([address]) => address.startsWith(`${worksheet.id}/`));
    return { worksheet, document: documentWith(worksheet.id, Object.fromEntries(own)) };
  });
}
