import { describe, expect, test } from 'vitest';
import { readDocument } from '#domain/documents/document.ts';
import type { Document } from '#domain/documents/document.ts';
import { addressOf, isWithin, worksheetIdOf } from '#domain/documents/address.ts';
import type { Address } from '#domain/documents/address.ts';
import { moved } from '#catalogue/moved.ts';
import { isDay } from '#domain/kinds/date.ts';
import type { Kind } from '#domain/kinds/field.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import type { Audience } from '#domain/kinds/audience.ts';
import { summarise } from '#domain/summary/summarise.ts';
import { partsOf, present, progress } from '#domain/worksheets/reading.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf, versionOf } from '#domain/worksheets/worksheet.ts';
import { filesIn, marked, read, wording } from '../fixtures.ts';
import { allFields, worksheets } from './worksheet-walk.ts';

const audiences: readonly Audience[] = ['last-session', 'myself'];
const FOLDER = 'tests/fixtures/documents';

/** Whether an answer's question stands on another worksheet now. */
function isElsewhere(address: Address): boolean {
  return Object.keys(moved).some((from) => isWithin(address, from));
}

function answers(worksheet: Worksheet, stored: Document) {
  const document = present(worksheet, stored);
  return fieldsOf(worksheet).map(([id, field]) => rulesOf(field).read(field, document, addressOf(document.id, id)));
}

const cases = worksheets.flatMap((worksheet) =>
  Array.from({ length: versionOf(worksheet) }, (_, index) => ({
    worksheet,
    version: index + 1,
    name: `${worksheet.id}.v${index + 1}`,
  })),
);

test('every version of every worksheet that was ever released has a filled-in document, and no other has', () => {
  expect(filesIn(FOLDER)).toEqual(cases.map(({ name }) => `${FOLDER}/${name}.json`).toSorted());
});

describe.each(cases)('$name', ({ worksheet, version, name }) => {
  const raw: unknown = JSON.parse(read(`${FOLDER}/${name}.json`));
  const stored = readDocument(raw);
  if (!stored) throw new Error(`${name} is not a document`);

  test('is a document as it is stored', () => {
    expect(stored).toEqual(raw);
    expect(stored).toMatchObject({ worksheetVersion: version, kept: {} });
    expect(worksheetIdOf(stored.id)).toBe(worksheet.id);
    // One that is filled in many times is stored by its occasion.
    expect(stored.id === worksheet.id).toBe(!worksheet.occasions);
  });

  test('is read today with nothing left over', () => {
    const today = present(worksheet, stored);
    expect(today.worksheetVersion).toBe(versionOf(worksheet));
    expect(today.kept).toEqual({});
    expect(Object.keys(today.leaves)).toHaveLength(Object.keys(stored.leaves).length);
  });

  test('has every field filled in, and every column of some row', () => {
    const { answered, fields } = progress(worksheet, present(worksheet, stored));
    expect(answered).toBe(fields);
    const parts = JSON.stringify(audiences.map((audience) => partsOf(worksheet, present(worksheet, stored), audience)));
    const letters = new Set(fieldsOf(worksheet).flatMap(([id, { kind }]) => (kind === 'letter' ? [id] : [])));
    for (const { where, field } of allFields(worksheet)) {
      if (field.kept === false) continue;
      const [, name = '', column] = where.split('/');
      // A letter is offered as a whole.
      if (column !== undefined && letters.has(name)) continue;
      if (column !== undefined) expect(parts, where).toMatch(new RegExp(`"[^"]+/[^"/]+/${column}"`));
      else if (field.kind !== 'rows') expect(parts, where).toContain(`"${addressOf(stored.id, name)}"`);
    }
  });

  test('holds no leaf that nothing reads: without any one of them, something else is read', () => {
    const whole = answers(worksheet, stored);
    for (const address of Object.keys(stored.leaves)) {
      if (isElsewhere(address)) continue;
      const { [address]: _without, ...leaves } = stored.leaves;
      expect(answers(worksheet, { ...stored, leaves }), address).not.toEqual(whole);
    }
  });

  test('comes out whole when all of it is brought', () => {
    const today = present(worksheet, stored);
    const all = marked({ [stored.id]: 'bring' });
    const pages = audiences.map((audience) => summarise([{ worksheet, document: today }], all, audience, wording));
    const told = JSON.stringify(pages);
    for (const [address, { value }] of Object.entries(today.leaves)) {
      if (isElsewhere(address)) continue;
      // The first column names its row, on one line. A day is told in words.
      const words = typeof value === 'string' && !isDay(value) ? JSON.stringify(value.trim()).slice(1, -1) : undefined;
      if (words !== undefined) expect(told, address).toContain(words);
    }
  });
});

test('among them the kinds of field that every reader meets are filled in', () => {
  const kinds = new Set(worksheets.flatMap((worksheet) => allFields(worksheet).map(({ field }) => field.kind)));
  const all: readonly Kind[] = ['text', 'choice', 'scale', 'then-now', 'rows'];
  expect([...kinds]).toEqual(expect.arrayContaining([...all]));
});
