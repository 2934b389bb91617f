import { describe, expect, test } from 'vitest';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { worksheets } from './worksheet-walk.ts';

describe.each(Object.entries(quickPaths))('the quick path %s', (_id, { title, stops }) => {
  const all = Object.entries(stops);

  test('goes through fields that exist, each once, and that can be brought', () => {
    const places = all.flatMap(([, { fields }]) => fields);
    for (const [worksheet, field] of places) {
      const definition = worksheets.find(({ id }) => id === worksheet);
      const found = definition && fieldsOf(definition).find(([id]) => id === field)?.[1];
      expect(found, `${worksheet}/${field}`).toBeDefined();
      expect(found?.kept !== false && (found?.for?.includes('last-session') ?? true), `${worksheet}/${field}`).toBe(true);
    }
    expect(new Set(places.map(String)).size).toBe(places.length);
  });

  test('takes the minutes that its title says', () => {
    const minutes = all.reduce((sum, [, stop]) => sum + stop.minutes, 0);
    const inWords: Readonly<Record<number, string>> = { 10: 'Ten minutes', 15: 'Fifteen minutes' };
    expect(title).toBe(inWords[minutes] ?? `${minutes} minutes`);
  });

  test('asks for something at every stop but the last, where the page is', () => {
    expect(all.filter(([, { fields }]) => fields.length === 0).map(([stop]) => stop)).toEqual([all.at(-1)?.[0]]);
    for (const [stop, { fields }] of all) {
      expect(fields.length, stop).toBeLessThanOrEqual(2);
      expect(stop).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });
});

test('the quick paths that come first in a hurry exist', () => {
  for (const step of Object.values(paths.quick)) expect(Object.keys(quickPaths)).toContain('quick' in step ? step.quick : '');
});
