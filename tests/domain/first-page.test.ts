import { describe, expect, test } from 'vitest';
import type { Document, Value } from '#domain/documents/document.ts';
import type { FirstPage } from '#domain/summary/first-page.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { summarise } from '#domain/summary/summarise.ts';
import type { Block } from '#domain/blocks/block.ts';
import { wordsIn } from '#domain/blocks/block.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { documentWith, everyKind, marked, wording } from '../fixtures.ts';
import { tellingWords } from '#catalogue/words.ts';

const ROWS = 'sheet/skills';

const page: FirstPage = {
  atMostWords: 40,
  items: [
    { heading: 'First of all', fields: ['sheet/reason'] },
    { heading: 'How it is', fields: ['sheet/feel'] },
    { heading: 'Plans', fields: ['sheet/plan', 'sheet/day'], room: 2 },
    { heading: 'Then and now', fields: [ROWS], figureOf: 2 },
  ],
};

function blocks(
  values: Readonly<Record<string, Value>>,
  marks: Readonly<Record<string, Mark>>,
  first: FirstPage = page,
  worksheet: Worksheet = everyKind,
) {
  const document: Document = documentWith('sheet', values);
  return summarise([{ worksheet, document }], marked(marks), 'last-session', wording, first).blocks;
}

/** What is read first, and what comes after it. */
function pages(all: readonly Block[]): readonly [first: readonly Block[], rest: readonly Block[]] {
  const at = all.findIndex(({ type }) => type === 'break');
  return at < 0 ? [all, []] : [all.slice(0, at), all.slice(at + 1)];
}

const heading = (text: string): Block => ({ type: 'heading', level: 2, text });
const headings = (all: readonly Block[]) =>
  all.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : []));
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

const skills = {
  [ROWS]: ['a', 'b', 'c'],
  [`${ROWS}/a/name`]: 'Asking',
  [`${ROWS}/a/rating`]: { then: 2, now: 5 },
  [`${ROWS}/b/name`]: 'Breathing',
  [`${ROWS}/b/use`]: 'on the bus',
  [`${ROWS}/b/rating`]: { then: 1, now: 4 },
  [`${ROWS}/c/name`]: 'Calling',
  [`${ROWS}/c/rating`]: { then: 0, now: 9 },
};

describe('the page that is read first', () => {
  test('stands in its own order, whatever the order of the sheet, and says nothing of what isn’t brought', () => {
    const turned: FirstPage = { ...page, items: page.items.toReversed() };
    const all = blocks({ 'sheet/reason': 'Sleep', 'sheet/day': '2026-11-21' }, { sheet: 'bring' }, turned);
    expect(headings(all)).toEqual(['Plans', 'First of all']);
  });

  test('holds one answer under its heading alone, and two each under what it answers', () => {
    const all = blocks({ 'sheet/reason': 'Sleep', 'sheet/day': '2026-11-21' }, { sheet: 'bring' });
    expect(all).toEqual([
      heading('First of all'),
      { type: 'paragraph', text: 'Sleep' },
      heading('Plans'),
      { type: 'paragraph', label: 'The day', text: '21 November 2026' },
      { type: 'room', lines: 2 },
    ]);
  });

  test('says nothing twice: a label of the same words as the heading is left out', () => {
    const items = [{ heading: 'The day', fields: ['sheet/day', 'sheet/hard'] }];
    expect(blocks({ 'sheet/day': '2026-11-21', 'sheet/hard': 4 }, { sheet: 'bring' }, { ...page, items })).toEqual([
      heading('The day'),
      { type: 'paragraph', text: '21 November 2026' },
      { type: 'paragraph', label: 'How hard it is', text: '4 out of 10 (0 is easy, 10 is very hard)' },
    ]);
  });

  test('is followed by what isn’t on it, from a page of its own', () => {
    const all = blocks({ 'sheet/reason': 'Sleep', 'sheet/hard': 4 }, { sheet: 'bring' });
    expect(all.slice(-3)).toEqual([
      { type: 'break' },
      heading('First things'),
      { type: 'paragraph', label: 'How hard it is', text: '4 out of 10 (0 is easy, 10 is very hard)' },
    ]);
  });

  test('isn’t there when nothing is brought for it', () => {
    expect(blocks({ 'sheet/hard': 4, 'sheet/reason': 'Sleep' }, { 'sheet/hard': 'bring' })).toEqual([
      heading('First things'),
      { type: 'paragraph', label: 'How hard it is', text: '4 out of 10 (0 is easy, 10 is very hard)' },
    ]);
    expect(blocks({ 'sheet/reason': 'Sleep' }, {})).toEqual([]);
  });

  test('leaves a part out that isn’t answered or is kept, so that nothing is called blank where nobody asked', () => {
    const unasked = blocks({ 'sheet/reason': 'Sleep' }, { sheet: 'bring' });
    const kept = blocks(
      { 'sheet/reason': 'Sleep', 'sheet/feel': { picked: ['sad'], own: 'secret' } },
      { 'sheet/reason': 'bring' },
    );
    expect(unasked).toEqual([heading('First of all'), { type: 'paragraph', text: 'Sleep' }]);
    expect(kept).toEqual(unasked);
  });

  test('holds nothing that isn’t for this reader', () => {
    const { reason } = everyKind.sections.first.fields;
    const mine: Worksheet = {
      ...everyKind,
      sections: { first: { heading: 'First', fields: { reason: { ...reason, for: ['myself'] } } } },
    };
    expect(blocks({ 'sheet/reason': 'Sleep' }, { sheet: 'bring' }, page, mine)).toEqual([]);
  });

  test('leaves out a part whose worksheet isn’t there', () => {
    const elsewhere: FirstPage = { ...page, items: [{ heading: 'Gone', fields: ['gone/field', 'sheet/gone'] }, ...page.items] };
    expect(headings(blocks({ 'sheet/reason': 'Sleep' }, { sheet: 'bring' }, elsewhere))).not.toContain('Gone');
  });
});

describe('what is too long for the first page', () => {
  test('comes whole on the next, and what is short stays', () => {
    const [first, rest] = pages(blocks({ 'sheet/reason': words(39), 'sheet/day': '2026-11-21' }, { sheet: 'bring' }));
    expect(headings(first)).toEqual(['Plans']);
    expect(rest).toEqual([heading('First things'), { type: 'paragraph', label: 'What brought me', text: words(39) }]);
  });

  test('is counted with its heading, to the word', () => {
    expect(headings(pages(blocks({ 'sheet/reason': words(37) }, { sheet: 'bring' }))[0])).toContain('First of all');
    expect(headings(pages(blocks({ 'sheet/reason': words(38) }, { sheet: 'bring' }))[0])).not.toContain('First of all');
  });

  test('takes all of its part along, so that nothing is torn apart', () => {
    const values = { 'sheet/reason': 'Sleep', 'sheet/plan': { when: words(40), will: '', tell: '' }, 'sheet/day': '2026-11-21' };
    const [first, rest] = pages(blocks(values, { sheet: 'bring' }));
    expect(headings(first)).toEqual(['First of all']);
    expect(rest.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
  });

  test('when all of it is, leaves no first page', () => {
    const all = blocks({ 'sheet/reason': words(60) }, { sheet: 'bring' });
    expect(headings(all)).toEqual(['First things']);
    expect(all).not.toContainEqual({ type: 'break' });
  });
});

describe('the figure on the first page', () => {
  const figures = (all: readonly Block[]) =>
    all.flatMap((block) => (block.type === 'figure' ? [block.figure.pairs.map(({ label }) => label)] : []));

  test('shows the first two that have marks, and the others come later, with all that was written', () => {
    const [first, rest] = pages(blocks(skills, { [ROWS]: 'bring' }));
    expect(figures(first)).toEqual([['Asking', 'Breathing']]);
    expect(figures(rest)).toEqual([['Calling']]);
    expect(rest).toContainEqual({ type: 'paragraph', label: 'When I use it', text: 'on the bus' });
  });

  test('passes over a row that is kept, or has no marks', () => {
    const { [`${ROWS}/b/rating`]: _unset, ...without } = skills;
    expect(figures(pages(blocks(without, { [ROWS]: 'bring' }))[0])).toEqual([['Asking', 'Calling']]);
    expect(figures(pages(blocks(skills, { [ROWS]: 'bring', [`${ROWS}/a`]: 'mine' }))[0])).toEqual([['Breathing', 'Calling']]);
  });

  test('calls a row whose name is kept by its kind', () => {
    const [first] = pages(blocks(skills, { [ROWS]: 'bring', [`${ROWS}/a/name`]: 'mine' }));
    expect(figures(first)).toEqual([['Skill', 'Breathing']]);
  });

  test('is all there is of a row that has nothing else: its name alone makes no other page', () => {
    const two = { [ROWS]: ['a', 'd'], [`${ROWS}/a/name`]: 'Asking', [`${ROWS}/a/rating`]: { then: 2, now: 5 } };
    const all = blocks(two, { [ROWS]: 'bring' });
    expect(all).not.toContainEqual({ type: 'break' });
    expect(all.at(-1)).toMatchObject({ type: 'figure' });
  });

  test('is all there is of a row of which nothing else is brought', () => {
    const all = blocks(skills, { [`${ROWS}/b/name`]: 'bring', [`${ROWS}/b/rating`]: 'bring' });
    expect(figures(all)).toEqual([['Breathing']]);
    expect(all).not.toContainEqual({ type: 'break' });
  });

  test('that doesn’t fit comes later, with every row', () => {
    const [first, rest] = pages(blocks({ ...skills, 'sheet/reason': words(34) }, { sheet: 'bring' }));
    expect(figures(first)).toEqual([]);
    expect(figures(rest)).toEqual([['Asking', 'Breathing', 'Calling']]);
  });

  test('is counted with what its ends mean, since that is printed below it', () => {
    const figure: Block = {
      type: 'figure',
      figure: {
        low: 'very hard',
        high: 'no trouble',
        words: tellingWords.figure,
        pairs: [{ label: 'To sleep', then: 2, now: 7 }],
      },
    };
    // To sleep: then 2, now 7. 0 is very hard, 10 is no trouble.
    expect(wordsIn([figure])).toBe(6 + 8);
  });
});

test('words are counted in headings, labels, lists and texts, and nowhere else', () => {
  const all: readonly Block[] = [
    heading('Two words'),
    { type: 'paragraph', label: 'One', text: 'three\nmore  words' },
    { type: 'list', label: 'Who knows', items: ['my sister', 'Ana'] },
    { type: 'room', lines: 3 },
    { type: 'break' },
  ];
  expect(wordsIn(all)).toBe(2 + 1 + 3 + 2 + 3);
  expect(wordsIn([])).toBe(0);
});
