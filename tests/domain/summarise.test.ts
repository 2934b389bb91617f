import { expect, test } from 'vitest';
import type { Mark } from '#domain/marks/marks.ts';
import { summarise } from '#domain/summary/summarise.ts';
import { blocksAsLine } from '#domain/blocks/block.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { documentWith, everyKind, marked, wording } from '../fixtures.ts';
import { rows, text, thenNow } from '../made-up-worksheet.ts';
import { tellingWords } from '#catalogue/words.ts';

const ROWS = 'sheet/skills';

const filled = documentWith('sheet', {
  'sheet/reason': 'I could not sleep',
  'sheet/feel': { picked: ['sad'], own: 'and odd' },
  'sheet/hard': 4,
  'sheet/sleep': { then: 1, now: 6 },
  [ROWS]: ['a', 'b'],
  [`${ROWS}/a/name`]: 'Asking',
  [`${ROWS}/a/rating`]: { then: 2, now: 5 },
  [`${ROWS}/a/use`]: 'when I am stuck',
  [`${ROWS}/b/name`]: 'Breathing',
  [`${ROWS}/b/use`]: 'on the bus',
});

function blocks(marks: Readonly<Record<string, Mark>>, worksheet: Worksheet = everyKind) {
  return summarise([{ worksheet, document: filled }], marked(marks), 'last-session', wording).blocks;
}

test('nothing leaves until something is marked bring', () => {
  expect(blocks({})).toEqual([]);
  expect(blocks({ sheet: 'maybe' })).toEqual([]);
  expect(blocks({ sheet: 'mine' })).toEqual([]);
});

test('the page says what it is, when it was made and whose words it holds, even when it is empty', () => {
  expect(summarise([], marked({}), 'last-session', wording)).toEqual({ ...wording, blocks: [] });
});

test('an answer that is marked bring is on the page under its section, and one that is not is not', () => {
  expect(blocks({ 'sheet/reason': 'bring', 'sheet/hard': 'maybe' })).toEqual([
    { type: 'heading', level: 2, text: 'First things' },
    { type: 'paragraph', label: 'What brought me', text: 'I could not sleep' },
  ]);
});

test('a row that is marked bring comes with all its columns, and the row beside it stays', () => {
  expect(blocks({ [`${ROWS}/a`]: 'bring' })).toEqual([
    { type: 'heading', level: 2, text: 'Things to keep' },
    {
      type: 'figure',
      figure: { low: 'never', high: 'always', words: tellingWords.figure, pairs: [{ label: 'Asking', then: 2, now: 5 }] },
    },
    { type: 'heading', level: 3, text: 'Asking' },
    { type: 'paragraph', label: 'When I use it', text: 'when I am stuck' },
  ]);
});

test('a line that is kept mine inside a row that is brought stays out, everywhere', () => {
  const page = blocks({ [ROWS]: 'bring', [`${ROWS}/a/use`]: 'mine', [`${ROWS}/a/rating`]: 'maybe' });
  expect(page).toEqual([
    { type: 'heading', level: 2, text: 'Things to keep' },
    { type: 'heading', level: 3, text: 'Asking' },
    { type: 'heading', level: 3, text: 'Breathing' },
    { type: 'paragraph', label: 'When I use it', text: 'on the bus' },
  ]);
});

test('a row whose name is kept mine is called by its kind, and its name stands nowhere', () => {
  const page = blocks({ [`${ROWS}/a`]: 'bring', [`${ROWS}/a/name`]: 'mine' });
  expect(page).toContainEqual({ type: 'heading', level: 3, text: 'Skill' });
  expect(JSON.stringify(page)).not.toContain('Asking');
});

test('when one line of a row is brought, the rest of the row stays out', () => {
  const page = blocks({ [`${ROWS}/b/use`]: 'bring' });
  expect(page).toEqual([
    { type: 'heading', level: 2, text: 'Things to keep' },
    { type: 'heading', level: 3, text: 'Skill' },
    { type: 'paragraph', label: 'When I use it', text: 'on the bus' },
  ]);
});

test('a field that is not for this reader stays out, even when it is marked bring', () => {
  const { reason } = everyKind.sections.first.fields;
  const sheetFor = (audiences: readonly 'last-session'[]): Worksheet => ({
    ...everyKind,
    sections: { first: { heading: 'First things', fields: { reason: { ...reason, for: audiences } } } },
  });
  expect(blocks({ sheet: 'bring' }, sheetFor([]))).toEqual([]);
  expect(blocks({ sheet: 'bring' }, sheetFor(['last-session']))).toHaveLength(2);
});

test('a column that is not for this reader stays out of every row, and of its name', () => {
  const sheet: Worksheet = {
    ...everyKind,
    sections: {
      list: {
        heading: 'Things to keep',
        fields: {
          skills: rows('What do you keep?', {
            row: 'Skill',
            columns: {
              name: text('What is it?', { told: 'The skill', for: ['myself'] }),
              rating: thenNow('Then and now?', { told: 'Then and now', low: 'never', high: 'always', for: ['myself'] }),
              use: text('When do you use it?', { told: 'When I use it' }),
            },
          }),
        },
      },
    },
  };
  expect(blocks({ sheet: 'bring' }, sheet)).toEqual([
    { type: 'heading', level: 2, text: 'Things to keep' },
    { type: 'heading', level: 3, text: 'Skill' },
    { type: 'paragraph', label: 'When I use it', text: 'when I am stuck' },
    { type: 'heading', level: 3, text: 'Skill' },
    { type: 'paragraph', label: 'When I use it', text: 'on the bus' },
  ]);
  const own = summarise([{ worksheet: sheet, document: filled }], marked({ sheet: 'bring' }), 'myself', wording).blocks;
  expect(own).toEqual(blocks({ [ROWS]: 'bring' }));
});

test('what isn’t kept is on nobody’s page', () => {
  const { reason } = everyKind.sections.first.fields;
  const sheet: Worksheet = {
    ...everyKind,
    sections: { first: { heading: 'First things', fields: { reason: { ...reason, kept: false } } } },
  };
  expect(blocks({ sheet: 'bring', 'sheet/reason': 'bring' }, sheet)).toEqual([]);
});

test('a plan and a day are told as they would be said, and name the row that begins with them', () => {
  const { plan, day } = everyKind.sections.plans.fields;
  const sheet: Worksheet = {
    ...everyKind,
    sections: {
      plans: { heading: 'Plans', fields: { list: rows('What?', { row: 'Plan', columns: { day, plan } }) } },
    },
  };
  const written = documentWith('sheet', {
    'sheet/list/a/day': '2026-11-21',
    'sheet/list/a/plan': { when: 'it rains', will: '', tell: '' },
  });
  expect(
    summarise([{ worksheet: sheet, document: written }], marked({ sheet: 'bring' }), 'last-session', wording).blocks,
  ).toEqual([
    { type: 'heading', level: 2, text: 'Plans' },
    { type: 'heading', level: 3, text: '21 November 2026' },
    { type: 'paragraph', label: 'My plan', text: 'When I notice it rains.' },
  ]);
});

test('everything that is marked is told, in the order of the sheet, and what was not answered is not', () => {
  const page = blocks({ sheet: 'bring' });
  expect(page.map(({ type }) => type).join(' ')).toBe(
    'heading paragraph list paragraph figure heading figure heading paragraph heading paragraph',
  );
});

test('worksheets stand in the order in which they are given', () => {
  const other: Worksheet = { ...everyKind, id: 'other' };
  const otherFilled = documentWith('other', { 'other/reason': 'Another reason' });
  const both = [
    { worksheet: other, document: otherFilled },
    { worksheet: everyKind, document: filled },
  ];
  const marks = marked({ 'other/reason': 'bring', 'sheet/reason': 'bring' });
  const page = summarise(both, marks, 'last-session', wording).blocks;
  expect(page.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))).toEqual([
    'Another reason',
    'I could not sleep',
  ]);
});

test('a sheet that is used by itself has a page of its own, and what comes before all of it stands first there', () => {
  const own: Worksheet = { ...everyKind, id: 'own', page: { heading: 'My plan', first: 'In danger, skip this.' } };
  const other: Worksheet = { ...everyKind, id: 'other' };
  const of = (worksheet: Worksheet, written: string) => ({
    worksheet,
    document: documentWith(worksheet.id, { [`${worksheet.id}/reason`]: written }),
  });
  const all = [of(everyKind, 'one'), of(own, 'two'), of(other, 'three')];
  const page = (...brought: readonly string[]) =>
    summarise(all, marked(Object.fromEntries(brought.map((id) => [id, 'bring'] as const))), 'last-session', wording).blocks.map(
      (block) => (block.type === 'heading' || block.type === 'paragraph' ? block.text : block.type),
    );
  expect(page('sheet', 'own', 'other')).toEqual([
    'First things',
    'one',
    'break',
    'My plan',
    'In danger, skip this.',
    'First things',
    'two',
    'break',
    'First things',
    'three',
  ]);
  expect(page('own')).toEqual(['My plan', 'In danger, skip this.', 'First things', 'two']);
  expect(page('sheet', 'other')).toEqual(['First things', 'one', 'First things', 'three']);
  expect(page()).toEqual([]);
});

test('blocks can be told on one line, with no word left out', () => {
  expect(blocksAsLine(blocks({ [`${ROWS}/a`]: 'bring', 'sheet/feel': 'bring' }))).toBe(
    'First things Sad, and odd Things to keep Asking: then 2, now 5 Asking when I am stuck',
  );
});
