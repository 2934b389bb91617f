import { describe, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { HELP_KINDS } from '#domain/helplines/helpline.ts';
import { read } from '../fixtures.ts';
import { chapters } from './chapter-text.ts';

const IDS = Array.from({ length: 95 }, (_, index) => `S${index + 1}`);
const NONE = '–';

interface Need {
  readonly id: string;
  readonly line: string;
  readonly places: readonly string[];
  /** What isn't there yet; empty where nothing is missing. */
  readonly missing: string;
}

/** The rows of the tables. A cell of places holds addresses in code, with spaces between them, or a dash. */
function needsIn(text: string): readonly Need[] {
  return text.split('\n').flatMap((row) => {
    if (!/^\|\s*S\d/.test(row)) return [];
    const [, id = '', line = '', where = '', missing = '', ...rest] = row.split('|').map((cell) => cell.trim());
    if (rest.join('') !== '' || rest.length !== 1) throw new Error(`${id} doesn’t have four cells`);
    const places = where === NONE ? [] : where.split(/\s+/);
    return [{ id, line, places, missing: missing === NONE ? '' : missing }];
  });
}

const needs = needsIn(read('docs/needs.md'));
const pages = new Set(await allAddresses());

/** What can follow the `#` on a page: a chapter's pinned headings, and the kinds of lines on the Help page. */
const anchors: ReadonlyMap<string, readonly string[]> = new Map([
  ['/help', HELP_KINDS],
  ...chapters.map(({ slug, pieces }): [string, readonly string[]] => [
    `/read/${slug}`,
    pieces.flatMap((piece) => (piece.type === 'heading' && piece.id ? [piece.id] : [])),
  ]),
]);

function exists(place: string): boolean {
  const address = /^`([^`#]+)(?:#([^`#]+))?`$/.exec(place);
  if (!address) return false;
  const [, page = '', anchor] = address;
  return pages.has(page) && (anchor === undefined || (anchors.get(page)?.includes(anchor) ?? false));
}

test('every need stands once', () => {
  expect(needs.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
});

test('how many are met, in part or not yet, is counted', () => {
  const met = needs.filter(({ places, missing }) => places.length > 0 && missing === '').length;
  const none = needs.filter(({ places }) => places.length === 0).length;
  process.stdout.write(`needs: ${met} met, ${needs.length - met - none} in part, ${none} not yet\n`);
  expect(met).toBeGreaterThan(0);
});

describe.each(needs)('$id', ({ line, places, missing }) => {
  test('is told in one line', () => {
    expect(line.length).toBeGreaterThan(15);
    expect(line.length).toBeLessThan(120);
  });

  test('is answered in places that exist, each named once', () => {
    expect(places.filter((place) => !exists(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  test('says what is missing where it’s answered nowhere', () => {
    if (places.length === 0) expect(missing.length).toBeGreaterThan(15);
  });
});

test('no two needs are told alike', () => {
  expect(new Set(needs.map(({ line }) => line)).size).toBe(needs.length);
});

test('a place that isn’t there is noticed', () => {
  for (const place of [
    '`/read/ready#nowhere`',
    '`/read/nobody`',
    '`/help#nobody`',
    '`/worksheets/goals#x`',
    '/read/ready',
    '`/read/ready#`',
  ]) {
    expect(exists(place), place).toBe(false);
  }
  for (const place of ['`/read/ready#doubt`', '`/help#crisis`', '`/worksheets/feelings/body`'])
    expect(exists(place), place).toBe(true);
});
