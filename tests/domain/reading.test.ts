import { expect, test } from 'vitest';
import type { Leaves } from '#domain/documents/document.ts';
import { partsOf, present, progress } from '#domain/worksheets/reading.ts';
import { fieldsOf, versionOf } from '#domain/worksheets/worksheet.ts';
import { documentWith, keeps, leaf } from '../fixtures.ts';
import { madeUpWorksheet, rows, scale, text } from '../made-up-worksheet.ts';

function renamed(leaves: Leaves, from: string, to: string): Leaves {
  return Object.fromEntries(Object.entries(leaves).map(([address, value]) => [address.replace(from, to), value]));
}

/** Version 1 called `why` `reason`; version 2 rated in tens. */
const sheet = madeUpWorksheet({
  id: 'sheet',
  sections: {
    one: { heading: 'One', fields: { why: text('Why?'), hard: scale('How hard?', { low: 'not', high: 'very' }) } },
    two: { heading: 'Two', fields: { things: rows('What?', { row: 'Thing', columns: { name: text('Name?') } }) } },
  },
  migrations: [
    (leaves) => renamed(leaves, 'sheet/reason', 'sheet/why'),
    (leaves) =>
      Object.fromEntries(
        Object.entries(leaves).map(([address, found]) => [
          address,
          address === 'sheet/hard' && typeof found.value === 'number' ? { ...found, value: found.value / 10 } : found,
        ]),
      ),
  ],
});

test('nobody types a version: it is one more than the changes that were made', () => {
  expect(versionOf(sheet)).toBe(3);
  expect(versionOf({ ...sheet, migrations: [] })).toBe(1);
});

test('fields are listed with their ids, whatever their section', () => {
  expect(fieldsOf(sheet).map(([id]) => id)).toEqual(['why', 'hard', 'things']);
});

test('what was written in the first version goes through every change since', () => {
  const old = documentWith('sheet', { 'sheet/reason': 'It was bad', 'sheet/hard': 80 }, 1);
  expect(present(sheet, old)).toEqual(documentWith('sheet', { 'sheet/why': 'It was bad', 'sheet/hard': 8 }, 3));
});

test('what was written in the second version goes through the later change only', () => {
  const old = documentWith('sheet', { 'sheet/reason': 'stays', 'sheet/hard': 70 }, 2);
  expect(present(sheet, old).leaves).toMatchObject({ 'sheet/reason': { value: 'stays' }, 'sheet/hard': { value: 7 } });
});

test('what was written in the present version is not changed a second time', () => {
  const now = documentWith('sheet', { 'sheet/why': 'x', 'sheet/hard': 8 }, 3);
  expect(present(sheet, now)).toEqual(now);
  expect(present(sheet, present(sheet, documentWith('sheet', { 'sheet/hard': 80 }, 1))).leaves['sheet/hard']?.value).toBe(8);
});

test('what a later Fledge wrote comes back untouched, even what looks wrong here', () => {
  const later = documentWith('sheet', { 'sheet/why': { rich: 'text' }, 'sheet/hard': 'very' }, 4);
  expect(present(sheet, later)).toBe(later);
});

test('a value that does not fit is kept with its stamp, its field is blank, and the rest stands', () => {
  const odd = documentWith(
    'sheet',
    { 'sheet/why': ['a'], 'sheet/hard': 8, 'sheet/things/r/name': 7, 'sheet/things/q/name': 'Tea', 'sheet/unknown': 'x' },
    3,
  );
  const read = present(sheet, { ...odd, kept: { 'sheet/before': ['kept earlier'] } });
  expect(Object.keys(read.kept).toSorted()).toEqual(['sheet/before', 'sheet/things/r/name', 'sheet/why']);
  expect(read.kept['sheet/before']).toEqual(['kept earlier']);
  expect(keeps(read, 'sheet/why', leaf(['a']))).toBe(true);
  expect(keeps(read, 'sheet/things/r/name', leaf(7))).toBe(true);
  expect(Object.keys(read.leaves)).toEqual(['sheet/hard', 'sheet/things/q/name', 'sheet/unknown']);
  expect(progress(sheet, read)).toEqual({ answered: 2, fields: 3 });
});

test('a second value that does not fit does not push out the first', () => {
  const once = present(sheet, documentWith('sheet', { 'sheet/why': ['first'] }, 3));
  const twice = present(sheet, { ...once, leaves: { 'sheet/why': leaf(['second'], 2) } });
  expect([keeps(twice, 'sheet/why', leaf(['first'])), keeps(twice, 'sheet/why', leaf(['second'], 2))]).toEqual([true, true]);
});

test('progress counts answers, and a field that was cleared is none', () => {
  expect(progress(sheet, documentWith('sheet', {}, 3))).toEqual({ answered: 0, fields: 3 });
  expect(
    progress(sheet, documentWith('sheet', { 'sheet/why': ' ', 'sheet/hard': 0, 'sheet/things/q/name': null }, 3)).answered,
  ).toBe(1);
});

test('an occasion is read at its own addresses', () => {
  const occasion = documentWith('sheet@k3', { 'sheet@k3/why': 'today', 'sheet/why': 'another day' }, 3);
  expect(partsOf(sheet, occasion, 'last-session')).toEqual([
    { address: 'sheet@k3/why', about: 'Why?', label: 'today', children: [] },
  ]);
});

test('what is for oneself isn’t offered for the last session, in rows neither, and a row that is left with nothing is no part', () => {
  const own = madeUpWorksheet({
    id: 'own',
    sections: {
      one: {
        heading: 'One',
        fields: {
          open: text('Open?'),
          mine: text('Mine?', { for: ['myself'] }),
          both: rows('What?', {
            row: 'Thing',
            columns: { name: text('Name?'), why: text('Why?', { for: ['myself'], told: 'Why' }) },
          }),
        },
      },
    },
    migrations: [],
  });
  const written = documentWith('own', {
    'own/open': 'o',
    'own/mine': 'm',
    'own/both/r/name': 'n',
    'own/both/r/why': 'w',
    'own/both/s/why': 'x',
  });
  const why = (row: string, label: string) => ({ address: `own/both/${row}/why`, label, children: [] });
  const name = { address: 'own/both/r/name', label: 'Name?: n', children: [] };
  expect(partsOf(own, written, 'last-session')).toEqual([
    { address: 'own/open', about: 'Open?', label: 'o', children: [] },
    { address: 'own/both/r', label: 'n', children: [name] },
  ]);
  expect(partsOf(own, written, 'myself')).toEqual([
    { address: 'own/open', about: 'Open?', label: 'o', children: [] },
    { address: 'own/mine', about: 'Mine?', label: 'm', children: [] },
    { address: 'own/both/r', label: 'n', children: [name, why('r', 'Why: w')] },
    { address: 'own/both/s', label: 'Thing', children: [why('s', 'Why: x')] },
  ]);
  expect(progress(own, written)).toEqual({ answered: 3, fields: 3 });
});

test('what isn’t kept is no part and doesn’t count, even when something stands at its address', () => {
  const passing = madeUpWorksheet({
    id: 'passing',
    sections: { one: { heading: 'One', fields: { now: text('Now?', { kept: false }), later: text('Later?') } } },
    migrations: [],
  });
  const odd = documentWith('passing', { 'passing/now': 'secret' });
  for (const audience of ['last-session', 'myself'] as const) expect(partsOf(passing, odd, audience)).toEqual([]);
  expect(progress(passing, odd)).toEqual({ answered: 0, fields: 1 });
});
