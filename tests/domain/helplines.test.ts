import { expect, test } from 'vitest';
import type { Helpline, HelpKind } from '#domain/helplines/helpline.ts';
import { byKind, dialable, isStale, kindInHash, placeOf } from '#domain/helplines/helpline.ts';

test.each([
  ['116 123', 'tel:116123'],
  ['1-866-488-7386', 'tel:18664887386'],
  ['+44 (0)20 7946 0000', 'tel:+4402079460000'],
  ['0800 068 4141', 'tel:08000684141'],
  ['12+34', 'tel:1234'],
])('a number printed as %s is dialled as %s', (printed, address) => {
  expect(dialable('tel', printed)).toBe(address);
});

test('a text goes to a number that can be texted', () => {
  expect(dialable('sms', '741 741')).toBe('sms:741741');
});

test('a list is stale from the day after its year is over', () => {
  expect(isStale('2026-11-21', new Date('2027-11-20T23:59:59Z'))).toBe(false);
  expect(isStale('2026-11-21', new Date('2027-11-21T00:00:01Z'))).toBe(true);
});

test('a list that names no day counts as checked at the end of its month', () => {
  expect(isStale('2026-11', new Date('2027-11-27T12:00:00Z'))).toBe(false);
  expect(isStale('2026-11', new Date('2027-11-29T12:00:00Z'))).toBe(true);
});

/** A line of a kind, with nothing else about it that matters here. */
function lineOf(kind: HelpKind, name: string): Helpline {
  return {
    kind,
    name,
    about: 'A line.',
    hours: 'day and night',
    source: 'example.org',
    checkedOn: '2026-11',
    confidence: 'high',
  };
}

test('lines are put together by what they are for, the crisis lines first, each kind as it was given', () => {
  const sorted = byKind([lineOf('therapist', 'c'), lineOf('eating', 'b'), lineOf('crisis', 'a'), lineOf('eating', 'd')]);
  expect(sorted.map(({ kind, lines }) => [kind, ...lines.map(({ name }) => name)])).toEqual([
    ['crisis', 'a'],
    ['eating', 'b', 'd'],
    ['therapist', 'c'],
  ]);
  expect(byKind([])).toEqual([]);
});

test('an address can lead to one kind of line, and a hash that names none leads nowhere', () => {
  expect(kindInHash('#therapist')).toBe('therapist');
  expect(kindInHash('#around-birth')).toBe('around-birth');
  for (const other of ['', '#', '#Therapist', 'therapist', '#emergency']) expect(kindInHash(other)).toBeUndefined();
});

test('a country is named as one says that one is in it', () => {
  const help = { country: 'nl', emergency: { phone: '112', source: 'example.org', checkedOn: '2026-11' }, lines: [] } as const;
  expect(placeOf({ ...help, name: 'Netherlands', within: 'the Netherlands' })).toBe('the Netherlands');
  expect(placeOf({ ...help, name: 'Ireland' })).toBe('Ireland');
});
