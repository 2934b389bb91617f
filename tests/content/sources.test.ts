import { describe, expect, test } from 'vitest';
import { aboutWords } from '#catalogue/about-words.ts';
import { source, sources } from '#catalogue/sources.ts';
import type { Sources } from '#domain/sources/source.ts';
import { chapters } from './chapter-text.ts';
import { valuesOf } from './values-of.ts';

const files = import.meta.glob<Sources>('/content/sources/*.ts', { import: 'default', eager: true });
const entries = Object.entries(sources).map(([id, entry]) => ({ id, ...entry }));

test('no two topics use one id, so that none hides another', () => {
  const ids = Object.values(files).flatMap((file) => Object.keys(file));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(Object.keys(sources).toSorted());
});

test('no work stands twice', () => {
  for (const key of ['title', 'doi', 'url'] as const) {
    const all = entries.flatMap((entry) => (entry[key] ? [entry[key].toLowerCase()] : []));
    expect(new Set(all).size, key).toBe(all.length);
  }
});

test('every entry of the bibliography is cited by some chapter, or by a page about Fledge', () => {
  const listed = new Set([...chapters.flatMap(({ head }) => head['sources'] as string[]), ...valuesOf('from', aboutWords)]);
  expect(entries.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
});

test('a source that is not there is not made up', () => {
  expect(source('nobody-1900')).toBeUndefined();
  expect(source('toString')).toBeUndefined();
  expect(source(entries[0]?.id ?? '')?.year).toBe(entries[0]?.year);
});

describe.each(entries)('$id', ({ id, short, authors, year, title, doi, url, says }) => {
  test('can be found again', () => {
    expect(Boolean(doi) || Boolean(url)).toBe(true);
    if (doi) expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/);
    if (url) expect(new URL(url)).toMatchObject({ protocol: 'https:', search: '', hash: '' });
  });

  test('is cited with the year and the names that it has', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*-\d{4}[a-z]?$/);
    expect(id).toContain(String(year));
    expect(short).toMatch(new RegExp(`, ${year}[a-z]?$`));
    expect(year).toBeLessThanOrEqual(new Date().getFullYear());
    const [surname = ''] = short.split(/ & | et al\.|, /);
    expect(authors).toContain(surname);
    expect(short.includes('et al.')).toBe(authors.split(', ').length > 2);
    expect(title.trim()).not.toBe('');
  });

  test('says what it found and how far that goes', () => {
    expect(says).toMatch(/\.$/);
    expect(says.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(4);
    expect(says.split(' ').length).toBeLessThanOrEqual(60);
  });
});
