import { expect, test } from 'vitest';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { isOffered, sectionAfter } from '#domain/worksheets/worksheet.ts';
import { text } from '../made-up-worksheet.ts';

const sheet: Worksheet = {
  id: 'sheet',
  sections: {
    first: { heading: 'First', fields: { a: text('A?') } },
    grief: { heading: 'Grief', when: ['death'], fields: { b: text('B?') } },
    last: { heading: 'Last', fields: { c: text('C?') } },
  },
  migrations: [],
};

test('somebody whose therapist died is led through the screen that is for them', () => {
  expect(sectionAfter(sheet, 'first', 'death')?.[0]).toBe('grief');
  expect(sectionAfter(sheet, 'grief', 'death')?.[0]).toBe('last');
});

test('nobody else is, and somebody who has told nothing is not', () => {
  expect(sectionAfter(sheet, 'first', 'retirement')?.[0]).toBe('last');
  expect(sectionAfter(sheet, 'first', undefined)?.[0]).toBe('last');
});

test('after a screen that is no longer offered the sheet goes on, and after the last it is over', () => {
  expect(sectionAfter(sheet, 'grief', 'retirement')?.[0]).toBe('last');
  expect(sectionAfter(sheet, 'last', 'death')).toBeUndefined();
});

test('a screen without a condition is for everyone', () => {
  expect(isOffered({ heading: 'x', fields: {} }, undefined)).toBe(true);
  expect(isOffered({ heading: 'x', fields: {}, when: ['death'] }, undefined)).toBe(false);
});
