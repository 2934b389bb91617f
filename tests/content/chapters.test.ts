import { describe, expect, test } from 'vitest';
import { chapterTexts, openRooms } from '#catalogue/chapters.ts';
import { sources } from '#catalogue/sources.ts';
import { forWorstHours, chapters as order } from '#content/chapters.ts';
import { rooms, worksheets } from '#catalogue/catalogue.ts';
import { allAddresses } from '#app/addresses.ts';
import { routes } from '#app/routes.tsx';
import { chapterComponents } from '#ui/chapter/chapter-components.tsx';
import { read } from '../fixtures.ts';
import type { Piece } from './chapter-text.ts';
import { blockLines, blocksOf, chapters, linesOf, readChapter, sourcesOf, wordCount } from './chapter-text.ts';

const WORDS_BETWEEN_HEADINGS = 160;
const WORDS_IN_ALL = 1_200;
const WORDS_TO_SAY = 20;
/** How fast somebody tired reads, who also stops to think. */
const WORDS_A_MINUTE = 200;

type Component = Extract<Piece, { type: 'component' }>;

function components(pieces: readonly Piece[], name: string): readonly Component[] {
  return pieces.filter((piece): piece is Component => piece.type === 'component' && piece.name === name);
}

/** The headings under which a block stands: what is said in one wording on many pages, in a box of its own. */
function placesOfBlocks(pieces: readonly Piece[]): readonly string[] {
  let heading = 'the opening';
  return pieces.flatMap((piece) => {
    if (piece.type === 'heading') heading = piece.text;
    return piece.type === 'component' && blockLines(piece.name).length > 0 ? [heading] : [];
  });
}

test('every chapter has its place in the contents, once, and every place its chapter', () => {
  expect(order.toSorted()).toEqual(chapters.map(({ slug }) => slug).toSorted());
});

test('a chapter that leads back to Today in the worst hours is one that is there', () => {
  expect(order).toEqual(expect.arrayContaining([...forWorstHours]));
});

test('every chapter is listed in a room, so that it can be found', () => {
  expect(openRooms.flatMap((room) => room.chapters.map(({ slug }) => slug)).toSorted()).toEqual(order.toSorted());
});

test('no two chapters have one title', () => {
  const titles = chapters.map(({ head }) => head['title']);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(chapters)('$slug', ({ slug, head, pieces }) => {
  test('says at its head what it is, where it belongs, how long it takes and what it rests on', () => {
    expect(Object.keys(head).toSorted()).toEqual(['minutes', 'room', 'sources', 'summary', 'title']);
    expect(String(head['title']).length).toBeGreaterThan(3);
    expect(rooms.map(({ id }) => id)).toContain(head['room']);
    expect(wordCount(String(head['summary']))).toBeGreaterThan(4);
    expect(wordCount(String(head['summary']))).toBeLessThanOrEqual(25);
  });

  test('lists every source that it cites and cites every source that it lists, and each is in the bibliography', () => {
    const cited = [...components(pieces, 'Cite').map(({ props }) => props['id'] ?? ''), ...blocksOf(pieces).flatMap(sourcesOf)];
    expect([...new Set(cited)].toSorted()).toEqual([...(head['sources'] as string[])].toSorted());
    for (const id of cited) expect(Object.keys(sources)).toContain(id);
  });

  test('takes as long to read as it says, and longer where there’s a sheet to fill in', () => {
    const inSight = pieces.filter((piece) => !('box' in piece && piece.box === 'More'));
    const words = linesOf({ slug, file: '', head, pieces: inSight }).reduce((sum, line) => sum + wordCount(line), 0);
    const minutes = Math.ceil(words / WORDS_A_MINUTE);
    if (components(pieces, 'Worksheet').length > 0) expect(head['minutes']).toBeGreaterThan(minutes);
    else expect(head['minutes']).toBe(minutes);
  });

  test('holds worksheets that exist', () => {
    const ids = worksheets.map(({ id }) => id);
    for (const { props } of components(pieces, 'Worksheet')) expect(ids).toContain(props['id']);
  });

  test('pins an id to every heading, each once', () => {
    const ids = pieces.flatMap((piece) => (piece.type === 'heading' ? [piece.id] : []));
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id?.startsWith('source-'))).toEqual([]);
  });

  test('can be read in pieces', () => {
    const apart = new Set(['InShort', 'More']);
    let heading = 'the opening';
    const counts: Record<string, number> = { [heading]: 0 };
    for (const piece of pieces) {
      if (piece.type === 'heading') counts[(heading = piece.text)] = 0;
      else if (piece.type === 'prose' && !apart.has(piece.box ?? ''))
        counts[heading] = (counts[heading] ?? 0) + wordCount(piece.text);
      else if (piece.type === 'component' && piece.name === 'Say') {
        counts[heading] = (counts[heading] ?? 0) + wordCount(Object.values(piece.props).join(' '));
      }
    }
    expect(Object.entries(counts).filter(([, words]) => words > WORDS_BETWEEN_HEADINGS)).toEqual([]);
    const blocks = new Set(placesOfBlocks(pieces));
    expect(Object.entries(counts).filter(([heading, words]) => words === 0 && !blocks.has(heading))).toEqual([]);
    // What is folded up, or said in one wording on many pages, is no part of a page’s length.
    const unfolded = pieces.filter(
      (piece) => !('box' in piece && piece.box === 'More') && !(piece.type === 'component' && blockLines(piece.name).length > 0),
    );
    expect(
      linesOf({ slug, file: '', head, pieces: unfolded }).reduce((sum, line) => sum + wordCount(line), 0),
    ).toBeLessThanOrEqual(WORDS_IN_ALL);
  });

  test('holds text and known components, and nothing that is computed or imported', () => {
    expect(pieces.filter(({ type }) => type === 'code')).toEqual([]);
    const known = Object.keys(chapterComponents);
    expect(pieces.filter((piece) => piece.type === 'component' && !known.includes(piece.name))).toEqual([]);
    expect(pieces.filter((piece) => piece.type === 'component' && Object.values(piece.props).includes('{…}'))).toEqual([]);
  });

  test('gives words that can be said in one breath, a softer line, a firmer one and one for email', () => {
    for (const { props } of components(pieces, 'Say')) {
      expect(Object.keys(props)).toEqual(['softer', 'firmer', 'email']);
      expect(new Set(Object.values(props)).size).toBe(3);
      for (const line of [props['softer'], props['firmer']]) expect(wordCount(line ?? ''), line).toBeLessThan(WORDS_TO_SAY);
      expect(wordCount(props['email'] ?? '')).toBeLessThan(60);
    }
  });

  test('puts the way to help next to the question about danger', () => {
    pieces.forEach((piece, index) => {
      if (piece.type !== 'prose' || !/\bkill\b/.test(piece.text)) return;
      expect(pieces.slice(index + 1, index + 2)).toMatchObject([{ type: 'component', name: 'Help' }]);
    });
  });

  test('promises no page for the next therapist, since Fledge makes none', () => {
    for (const paragraph of read(`content/en/chapters/${slug}.mdx`).split(/\n{2,}/)) {
      if (!/\]\(\/(?:worksheets|summary|paper)/.test(paragraph)) continue;
      expect(paragraph).not.toMatch(/write \[(?:your own|one|a page|a summary)/i);
    }
  });

  test('has links that lead somewhere', async () => {
    const pages = await allAddresses();
    const here = pieces.flatMap((piece) => (piece.type === 'heading' ? [`#${piece.id}`] : []));
    for (const piece of pieces) {
      if (piece.type !== 'link') continue;
      const [path = '', anchor] = piece.to.split('#');
      if (path === '') expect(here).toContain(`#${anchor}`);
      else expect(pages, piece.to).toContain(path.replace(/\?.*$/, ''));
    }
  });

  test('compiles', async () => {
    await expect(chapterTexts.load(slug)).resolves.toBeTypeOf('function');
  });
});

test('what a chapter may not hold is noticed', () => {
  const text = "---\ntitle: x\n---\nimport x from 'y'\n\n{1 + 1}\n\n![alt](x.png)\n\n<b>bold</b>\n\n## No pin\n";
  const { pieces } = readChapter('x', 'x.mdx', text);
  expect(pieces.filter(({ type }) => type === 'code')).toHaveLength(3);
  expect(components(pieces, 'b')).toHaveLength(1);
  expect(pieces.at(-1)).toEqual({ type: 'heading', text: 'No pin', id: undefined });
});

test('every page has an address of its own', async () => {
  const pages = await allAddresses();
  expect(new Set(pages).size).toBe(pages.length);
  expect(routes.at(-1)?.path).toBe('*');
  for (const slug of order) expect(pages).toContain(`/read/${slug}`);
  for (const { id } of worksheets) expect(pages).toContain(`/worksheets/${id}`);
});
