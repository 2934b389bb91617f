import { expect, test, vi } from 'vitest';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { chapters, openRooms } from '#catalogue/chapters.ts';
import { lazyByName } from '#catalogue/lazy.ts';
import { longDate } from '#catalogue/words.ts';
import { rooms } from '#catalogue/catalogue.ts';

test('a room is shown once something stands in it, in the order of the rooms', () => {
  const used = new Set([...chapters, ...worksheets].map(({ room }) => room));
  expect(openRooms.map(({ id }) => id)).toEqual(rooms.map(({ id }) => id).filter((id) => used.has(id)));
});

test('a list of chapters knows their heads without their texts', () => {
  for (const chapter of chapters)
    expect(Object.keys(chapter).toSorted()).toEqual([
      'isForWorstHours',
      'language',
      'minutes',
      'room',
      'slug',
      'sources',
      'summary',
      'title',
    ]);
});

test('a worksheet that is asked for is there at once the next time', async () => {
  const [entry] = worksheets;
  const worksheet = await worksheetDefinitions.load(entry?.id ?? '');
  expect(worksheetDefinitions.now(entry?.id ?? '')).toBe(worksheet);
});

test('what is asked for twice is loaded once', async () => {
  const loader = vi.fn(async () => 'thing');
  const lazy = lazyByName(new Map([['a', loader]]));
  expect([lazy.has('a'), lazy.has('b'), lazy.now('a')]).toEqual([true, false, undefined]);
  expect(await Promise.all([lazy.load('a'), lazy.load('a')])).toEqual(['thing', 'thing']);
  expect(loader).toHaveBeenCalledTimes(1);
  expect(lazy.now('a')).toBe('thing');
});

test('what could not be loaded can be asked for again, when there is a signal', async () => {
  const loader = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no signal')).mockResolvedValue('thing');
  const lazy = lazyByName(new Map([['a', loader]]));
  await expect(lazy.load('a')).rejects.toThrow('no signal');
  expect(lazy.now('a')).toBeUndefined();
  expect(await lazy.load('a')).toBe('thing');
});

test('what does not exist is said not to, by name', async () => {
  await expect(lazyByName(new Map()).load('nowhere')).rejects.toThrow('nowhere');
  await expect(worksheetDefinitions.load('toString')).rejects.toThrow(RangeError);
});

test('a date is printed with its month in letters, so that nobody reads it the other way round', () => {
  expect(longDate(new Date(2026, 10, 3))).toBe('3 November 2026');
});
