import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { loadWorksheets, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { kinds, samples, shownIn } from './made-up-fields.ts';
import { form, show, worksheetWith, unfoldAll } from './render.tsx';

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(2);

beforeAll(loadWorksheets);

/** A page with one field, blank or answered. */
async function pageWith(kind: (typeof kinds)[number], filled: boolean): Promise<HTMLElement> {
  const [, { field, answer, shows }] = kind;
  const workbook = await readersWorkbook();
  if (filled) for (const [end, value] of Object.entries(answer)) workbook.answer(`made-up/field${end}`, value);
  const { main } = show(workbook, form(worksheetWith(field)));
  await expect.poll(() => main.querySelector('textarea, input')).not.toBeNull();
  await expect.poll(() => shownIn(main)).toEqual(filled ? shows : []);
  return main;
}

describe.each(kinds)('somebody with a field of the kind %s', (...kind) => {
  describe.each(themes)('in %s', (theme) => {
    test.each([false, true])('meets nothing that axe finds wrong (answered: %s)', async (filled) => {
      inTheme(theme);
      expect(await faultsIn(await pageWith(kind, filled))).toEqual([]);
    });
  });

  test('can hit everything with a thumb', async () => {
    expect(smallTargets(await pageWith(kind, true))).toEqual([]);
  });

  test.each(['normal', 'larger'])('needs no scrolling sideways at 320 px with %s text', async (size) => {
    await windowOf(320);
    document.documentElement.dataset['text'] = size;
    try {
      expect(tooWide(await pageWith(kind, true))).toEqual([]);
    } finally {
      delete document.documentElement.dataset['text'];
    }
  });
});

test('somebody with very long words, their own or their language’s, needs no scrolling sideways', async () => {
  await windowOf(320);
  const workbook = await readersWorkbook();
  const field = { ...samples.rows.field, row: 'Bewältigungsstrategie', prompt: LONG_WORD, hint: LONG_WORD };
  for (const row of ['a', 'b', 'c']) workbook.answer(`made-up/field/${row}/goal`, LONG_WORD);
  const { main } = show(workbook, form(worksheetWith(field)));
  await expect.poll(() => shownIn(main)).toEqual([LONG_WORD, LONG_WORD, LONG_WORD]);
  expect(tooWide(main)).toEqual([]);
});

describe.each(worksheets.map(({ id }) => id))('somebody with the whole worksheet %s', (id) => {
  async function whole(): Promise<HTMLElement> {
    const worksheet = await worksheetDefinitions.load(id);
    const { main } = show(await readersWorkbook(), form(worksheet));
    await expect.poll(() => main.querySelector('textarea, input')).not.toBeNull();
    await unfoldAll(main);
    return main;
  }

  test.each(themes)('meets nothing that axe finds wrong in %s', async (theme) => {
    inTheme(theme);
    expect(await faultsIn(await whole())).toEqual([]);
  });

  test('can hit everything with a thumb, and needs no scrolling sideways at 320 px', async () => {
    await windowOf(320);
    const main = await whole();
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});

test('somebody who listens to the goals hears what each thing is called', async () => {
  const worksheet = await worksheetDefinitions.load('goals');
  const workbook = await readersWorkbook();
  for (const row of ['a', 'b']) workbook.answerInRow('goals/goals', row, 'goal', row);
  workbook.answer('goals/unplanned', 'I laugh more');
  const { main } = show(workbook, form(worksheet));
  await expect.element(page.getByRole('region', { name: worksheet.sections['goals']?.heading ?? '' })).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'What did you hope would be different?' })).toBeVisible();
  const first = page.getByRole('region', { name: 'Goal 1' });
  await unfoldAll(main);
  const things = [
    first.getByRole('textbox', { name: 'What did you hope for?' }),
    first.getByRole('group', { name: 'You can pick a line and change it: What did you hope for?' }),
    first.getByRole('group', { name: 'How was it then, and how is it now?' }),
    first.getByRole('slider', { name: 'Then' }),
    first.getByRole('slider', { name: 'Now' }),
    first.getByRole('slider', { name: 'How much does it matter to you now?' }),
    first.getByRole('group', { name: 'What will you do about that?' }),
    first.getByRole('checkbox', { name: 'Talk to my doctor' }),
    first.getByRole('textbox', { name: 'In my own words' }),
    first.getByRole('button', { name: 'Clear: What did you hope for?' }),
    first.getByRole('button', { name: 'Move Goal 1 down' }),
    page.getByRole('button', { name: 'Move Goal 2 up' }),
    page.getByRole('button', { name: 'Remove Goal 2' }),
    page.getByRole('button', { name: 'Add a goal' }),
    page.getByRole('textbox', { name: 'Has anything else changed that wasn’t one of your goals?' }),
    page.getByRole('button', { name: 'Clear: Has anything else changed that wasn’t one of your goals?' }),
  ];
  for (const thing of things) expect(thing.elements(), thing.selector).toHaveLength(1);
  await expect
    .element(first.getByRole('textbox', { name: 'What did you hope for?' }))
    .toHaveAccessibleDescription('Your own goal, or one that someone set for you.');
  await expect.element(first.getByRole('group', { name: 'What will you do about that?' })).toBeVisible();
});
