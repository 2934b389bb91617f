import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Document, Value } from '#domain/documents/document.ts';
import { emptyDocument, withLeaf } from '#domain/documents/document.ts';
import { isMoment, localDay } from '#domain/time/day.ts';
import { wordsSince } from '#domain/word-count/words-since.ts';

function written(lamport: number, value: Value, at = 1): Document {
  return withLeaf(emptyDocument('goals', 1), 'goals/text', { value, lamport, writer: 'a', at });
}

describe('the words that somebody wrote since something else', () => {
  test.each<readonly [Value, number]>([
    ['I laugh more', 3],
    ['', 0],
    ['  \n ', 0],
    [null, 0],
    [7, 0],
    [true, 0],
    [['ready', 'not-yet'], 2],
    [{ picked: ['ready'], own: 'on most days' }, 4],
    ['今日は雨が降っています。', 8],
    ['ฉันรักคุณ และ you', 5],
    ['hello 世界', 2],
  ])('in %j are %i', (value, count) => {
    expect(wordsSince([written(10, value)], 0)).toBe(count);
  });

  test('don’t hold what was there before', () => {
    expect(wordsSince([written(10, 'one two'), written(20, 'three'), written(15, 'four five six')], 10)).toBe(4);
  });

  test('are counted by the order of writing, whatever the clock of the device said', () => {
    const [in2031, in2026] = [1_930_000_000_000, 1_795_258_800_000];
    expect(wordsSince([written(10, 'one two', in2031), written(20, 'three', in2026)], 10)).toBe(1);
  });

  test('are about half of the characters, where words have no spaces and the platform can’t tell them apart', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(wordsSince([written(1, '今日は雨が降っています and more')], 0)).toBe(8);
  });
});

test('the day is the device’s, whatever day it is in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
});

test('what no calendar can tell is no moment', () => {
  for (const time of [0, -1, Date.now(), 8.64e15]) expect(isMoment(time), String(time)).toBe(true);
  for (const time of [8.64e15 + 1, -1e300, Infinity, NaN]) expect(isMoment(time), String(time)).toBe(false);
});
