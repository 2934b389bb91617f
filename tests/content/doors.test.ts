import { describe, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { behind, doors, roomDoors } from '#catalogue/doors.ts';
import { paths, quickPaths } from '#catalogue/paths.ts';
import { chapters as chapterOrder } from '#content/chapters.ts';
import { rooms, worksheets } from '#catalogue/catalogue.ts';
import { HELP_KINDS, IN_WRITING } from '#domain/helplines/helpline.ts';
import { ENDINGS, OPENINGS } from '#domain/paths/situation.ts';
import { filesIn } from '../fixtures.ts';
import { chapters } from './chapter-text.ts';
import { readingGrade } from './reading-grade.ts';

/** Somebody who speaks of themselves. */
const FIRST_PERSON = /(?<![\p{L}’])(?:I|I’m|I’d|I’ve|I’ll|me|my|mine|myself|we|we’ve|us|our)(?![\p{L}’])/iu;

const pages = await allAddresses();
const open = new Set(doors.map(({ to }) => to.replace(/#.*$/, '')));

/** The ids that a page's address can name behind it. */
function placesIn(path: string): readonly string[] {
  if (path === '/help') return [...HELP_KINDS, IN_WRITING];
  const chapter = chapters.find(({ slug }) => path === `/read/${slug}`);
  return (chapter?.pieces ?? []).flatMap((piece) => (piece.type === 'heading' && piece.id ? [piece.id] : []));
}

test('there are more than ninety doors, and each room has some', () => {
  expect(doors.length).toBeGreaterThan(90);
  expect(roomDoors.map(({ id }) => id)).toEqual(rooms.map(({ id }) => id));
  for (const { id, doors: inside } of roomDoors) expect(inside.length, id).toBeGreaterThan(5);
});

test('every file of doors belongs to a room', () => {
  expect(
    filesIn('content/en/doors')
      .map((file) => file.replace(/^.*\/|\.ts$/g, ''))
      .toSorted(),
  ).toEqual(rooms.map(({ id }) => id).toSorted());
});

describe('a door', () => {
  test('is a sentence in the first person, short enough to be read at a glance', () => {
    expect(doors.filter(({ says }) => !FIRST_PERSON.test(says)).map(({ says }) => says)).toEqual([]);
    expect(doors.filter(({ says }) => says.length > 72).map(({ says }) => says)).toEqual([]);
    expect(doors.filter(({ says }) => says.endsWith('.')).map(({ says }) => says)).toEqual([]);
  });

  test('says what no other says', () => {
    const said = doors.map(({ says }) => says.toLowerCase().replace(/[^a-z ]/g, ''));
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  });

  test('opens a page that exists, at a heading that stands there', () => {
    for (const { to, says } of doors) {
      const [path = '', place] = to.split('#');
      expect(pages, says).toContain(path);
      if (place !== undefined) expect(placesIn(path), `${says}: ${to}`).toContain(place);
    }
  });

  test('opens something to read or to write, the short way, or people who answer, and says which', () => {
    for (const { to } of doors)
      expect(to).toMatch(/^\/(?:read|worksheets|paths)\/|^\/help#|^\/about\/[a-z]+$|^\/shared-computer$/);
    expect(doors.filter((door) => behind(door) === undefined)).toEqual([]);
    expect(behind({ says: '', to: '/read/nowhere' })).toBeUndefined();
    expect(behind({ says: '', to: '/help' })).toBeUndefined();
  });

  test('is found by small words without marks, each once', () => {
    for (const { says, also = [] } of doors) {
      for (const words of also) expect(words, says).toMatch(/^[a-z0-9I]+(?:[ -][a-z0-9I]+)*$/);
      expect(new Set(also).size, says).toBe(also.length);
    }
  });
});

test('all together, the doors can be read by somebody tired', () => {
  expect(readingGrade(doors.map(({ says }) => says))).toBeLessThan(5);
});

describe('a door leads to', () => {
  test.each(chapterOrder)('the chapter %s', (slug) => {
    expect(open).toContain(`/read/${slug}`);
  });

  test.each(worksheets.map(({ id }) => id))('the worksheet %s', (id) => {
    const leading = [...open].filter((path) => `${path}/`.startsWith(`/worksheets/${id}/`));
    expect(leading.length, `no door in content/en/doors/ leads to /worksheets/${id}`).toBeGreaterThan(0);
  });

  test.each(Object.keys(quickPaths))('the quick path %s', (id) => {
    expect(open).toContain(`/paths/${id}`);
  });

  test.each(HELP_KINDS)('help of the kind %s', (kind) => {
    expect(doors.filter(({ to }) => to === `/help#${kind}`).length).toBeGreaterThan(0);
  });

  test.each(ENDINGS)('what comes first for the ending %s', (id) => {
    const first = paths.endings[id].steps.find((step) => 'read' in step);
    expect(open).toContain(first && `/read/${first.read}`);
  });

  test.each(OPENINGS)('what comes first after the answer %s', (id) => {
    const first = paths.openings[id].steps.find((step) => 'read' in step);
    expect(open).toContain(first && `/read/${first.read}`);
  });
});
