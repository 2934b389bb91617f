import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { aboutWords } from '#catalogue/about-words.ts';
import { sources, sourcesByTopic } from '#catalogue/sources.ts';
import { kindInHash } from '#domain/helplines/helpline.ts';
import { Bibliography } from '#ui/about/Bibliography.tsx';
import { readWorded } from '../fixtures.ts';
import { allLines } from './all-lines.ts';
import { readingGrade } from './reading-grade.ts';
import { valuesOf } from './values-of.ts';

const GRADE = 8;

describe.each(Object.keys(aboutWords))('the page “%s”', (page) => {
  const words = aboutWords[page as keyof typeof aboutWords];

  test('can be read after eight years of school', () => {
    const lines = allLines.filter(({ where }) => where.startsWith(`interface.aboutWords.${page}.`)).map(({ text }) => text);
    const grade = readingGrade(lines);
    process.stdout.write(`reading grade of ${page}: ${grade.toFixed(1)}\n`);
    expect(lines.length).toBeGreaterThan(10);
    expect(grade).toBeLessThanOrEqual(GRADE);
  });

  test('names sources that exist', () => {
    for (const id of valuesOf('from', words)) expect(Object.keys(sources)).toContain(id);
  });

  test('has links that lead somewhere', async () => {
    const pages = await allAddresses();
    for (const to of valuesOf('to', words)) {
      const [path = '', hash] = to.split('#');
      expect(pages).toContain(path);
      if (hash) expect(kindInHash(`#${hash}`), to).toBe(hash);
    }
  });

  test('says each thing under a heading of its own', () => {
    const headings = words.sections.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

/** What the page about others names in quotes, and where that doesn't stand in the words of the interface. */
const OF_THE_PLAIN_PAGE = ['Edit list', 'List'];
const OF_FILES = ['my-page', 'notes'];
const OF_ADDRESSES = ['stay-or-go', 'abuse-at-home'];
const OF_THIS_PAGE = ['Family settings'];

test('what the page about others names in quotes is called so in Fledge', async () => {
  const all = [
    ...valuesOf('text', aboutWords.privacy),
    ...valuesOf('paragraphs', aboutWords.privacy),
    ...valuesOf('steps', aboutWords.privacy),
  ].join(' ');
  const named = [...new Set([...all.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name))];
  expect(named.length).toBeGreaterThan(10);
  const elsewhere = [...OF_THE_PLAIN_PAGE, ...OF_FILES, ...OF_ADDRESSES, ...OF_THIS_PAGE];
  expect(elsewhere.filter((name) => !named.includes(name))).toEqual([]);
  const interfaceLines = new Set(
    allLines
      .filter(({ where }) => where.startsWith('interface.') && !where.startsWith('interface.aboutWords.privacy.'))
      .map(({ text }) => text.replace(/…$/, '')),
  );
  expect(named.filter((name) => !elsewhere.includes(name) && !interfaceLines.has(name))).toEqual([]);
  const list = await readWorded('public/list.html');
  for (const name of OF_THE_PLAIN_PAGE) expect(list).toMatch(new RegExp(`>${name}</(?:a|title)>`));
  expect(
    aboutWords.privacy.sections.flatMap((section) => ('items' in section ? section.items.map(({ name }) => name) : [])),
  ).toEqual(expect.arrayContaining(OF_THIS_PAGE));
  const [sheet = '', kind = ''] = OF_ADDRESSES;
  expect(await allAddresses()).toContain(`/worksheets/${sheet}`);
  expect(kindInHash(`#${kind}`)).toBe(kind);
});

test('on what is known, every section that tells what a study found names it', () => {
  const unnamed = aboutWords.evidence.sections
    .flatMap(({ paragraphs }) => [...paragraphs])
    .filter((paragraph) => typeof paragraph === 'string' && /\d|\bfound that\b/.test(paragraph));
  expect(unnamed).toEqual([]);
});

test('the bibliography shows every source, once, with what it found', () => {
  const html = renderToStaticMarkup(createElement(Bibliography));
  const shown = [...html.matchAll(/id="source-([^"]+)"/g)].map(([, id]) => id);
  expect(shown.toSorted()).toEqual(Object.keys(sources).toSorted());
  expect(html).toContain(aboutWords.evidence.all.lead(shown.length));
});

test('every topic of the bibliography has a name, and every name a topic', () => {
  expect(Object.keys(aboutWords.evidence.all.topics).toSorted()).toEqual([...sourcesByTopic.keys()].toSorted());
});
