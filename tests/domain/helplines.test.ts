import { expect, test } from 'vitest';
import { dialable, isStale } from '#domain/helplines/helpline.ts';

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
