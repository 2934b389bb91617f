import { expect, test } from 'vitest';
import { tellValue } from '#domain/summary/telling.ts';
import { choice, date, ifThen, scale, text, thenNow } from '../made-up-worksheet.ts';

const ends = { low: 'hard', high: 'easy' };
const options = { sad: { label: 'Sad' }, glad: { label: 'Glad' } };

test.each([
  [text('What?'), 'tea\nand time', 'tea\nand time'],
  [date('When?'), '2026-11-21', '21 November 2026'],
  [thenNow('How?', ends), { then: 2, now: null }, 'then 2'],
  [thenNow('How?', ends), { then: 2, now: 7 }, 'then 2, now 7'],
  [choice('Which?', { options }), { picked: ['sad'], own: '' }, 'Sad'],
  [choice('Which?', { options, many: true }), { picked: ['sad', 'glad'], own: 'both' }, 'Sad, Glad, both'],
  [
    ifThen('Plan?'),
    { when: 'I stay in bed', will: 'rest', tell: 'Sam' },
    'When I notice I stay in bed, I will rest and tell Sam.',
  ],
])('a %o that says %j is told as “%s”', (field, value, told) => {
  expect(tellValue(field, value)).toBe(told);
});

test.each([
  [text('What?'), 7],
  [choice('Which?', { options }), { picked: ['cross'], own: '' }],
  [scale('How much?', ends), 99],
  [date('When?'), '2026-02-30'],
  [text('What?'), null],
])('of a %o, %j isn’t told', (field, value) => {
  expect(tellValue(field, value)).toBeUndefined();
});
