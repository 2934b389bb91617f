import { describe, expect, test } from 'vitest';
import { quickPaths } from '#catalogue/paths.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';

const lastSession = fieldsOf(await worksheetDefinitions.load('last-session'));

/** Every way that ends in a page for the last session, with the questions that it asks. */
const ways = [
  ...Object.entries(quickPaths).map(
    ([id, { stops }]) => [id, Object.values(stops).flatMap(({ fields }) => fields.map((place) => place.join('/')))] as const,
  ),
  ['the sheet of the last session', lastSession.map(([id]) => `last-session/${id}`)] as const,
];

const optionsOf = (id: string) => {
  const field = lastSession.find(([each]) => each === id)?.[1];
  return field?.kind === 'choice' ? field.options : {};
};

describe.each(ways)('somebody who makes a page by way of %s', (_way, asked) => {
  test('is asked about safety, before what they want to say', () => {
    expect(asked).toContain('last-session/safety');
    expect(asked.indexOf('last-session/safety')).toBeLessThan(asked.indexOf('last-session/say-one'));
  });

  test('is asked who will be with them in the hour after', () => {
    expect(asked).toContain('last-session/who-with');
  });
});

describe('somebody who plans the last session', () => {
  test('is led to people who answer where safety is open, by a tap and by no reading of it', () => {
    for (const id of ['first', 'unsure', 'not-saying']) expect(optionsOf('safety')[id]?.opens, id).toBe('/help');
  });

  test('is led to people who answer where nobody will be with them', () => {
    for (const id of ['nobody', 'alone', 'unknown']) expect(optionsOf('who-with')[id]?.opens, id).toBe('/help');
  });

  test('reads nowhere that something is to be planned for a time when they may not be safe', () => {
    for (const [id, field] of lastSession)
      expect(`${field.prompt} ${field.hint ?? ''}`, id).not.toMatch(/not be safe[^.]*plan|plan it/i);
  });

  test('is asked at the gate about now, about the time after it ends, and about a day in mind', () => {
    expect(pageWords.chapter.helpQuestion).toMatch(/now/);
    expect(pageWords.chapter.helpQuestion).toMatch(/once therapy is over/);
    expect(pageWords.chapter.helpQuestion).toMatch(/later on/);
  });
});
