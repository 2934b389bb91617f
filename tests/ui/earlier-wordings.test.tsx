import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Value } from '#domain/documents/document.ts';
import type { LeafField } from '#domain/kinds/field.ts';
import { SheetCare } from '#ui/history/SheetCare.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { at, freshName, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { samples, shownIn } from './made-up-fields.ts';
import { form, show, tabTo, unfoldAll, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';

interface Told {
  readonly before: Value;
  /** The first one as the panel tells it. */
  readonly told: string;
  readonly now: Value;
}

/** What somebody answered first and what they answered later, for every kind that is one leaf. */
const changes: { readonly [K in LeafField['kind']]: Told } = {
  text: { before: 'Time\nand tea', told: 'Time\nand tea', now: 'only tea' },
  scale: { before: 8, told: '8 out of 10', now: 3 },
  'then-now': { before: { then: 2, now: 7 }, told: 'then 2, now 7', now: { then: 2, now: 4 } },
  choice: { before: { picked: ['rest'], own: 'for now' }, told: 'It can rest, for now', now: { picked: ['alone'], own: '' } },
  'if-then': {
    before: { when: 'I stay in bed', will: 'call Sam', tell: '' },
    told: 'When I notice I stay in bed, I will call Sam.',
    now: { when: 'I stay in bed', will: 'rest', tell: '' },
  },
  date: { before: '2026-11-21', told: '21 November 2026', now: '2026-12-01' },
};
const kinds = Object.entries(changes) as readonly (readonly [LeafField['kind'], Told])[];

/** Somebody who wrote each of these on a visit of its own. */
async function wrote(address: string, ...answers: readonly Value[]): Promise<Workbook> {
  const workbook = await readersWorkbook();
  for (const answer of answers) {
    workbook.leave('made-up');
    workbook.answer(address, answer);
    await saved(workbook);
  }
  return workbook;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const opener = button(/^Earlier wordings: /);
const panel = page.getByRole('region', { name: /^Earlier wordings: / });

async function press(name: string | RegExp): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  await tabTo(button(name).element());
  await userEvent.keyboard('{Enter}');
}

async function opened(workbook: Workbook, field: Parameters<typeof worksheetWith>[0]): Promise<HTMLElement> {
  const { main } = show(workbook, form(worksheetWith(field)));
  await press(/^Earlier wordings: /);
  await expect.element(panel).toBeVisible();
  return main;
}

describe.each(kinds)('somebody who changed a field of the kind %s', (kind, { before, told, now }) => {
  const { field } = samples[kind];

  test('reads what stood there before, and brings it back', async () => {
    const workbook = await wrote(FIELD, before, now);
    const main = await opened(workbook, field);
    expect(panel.element().textContent).toContain(told);
    await press(/^Bring it back: /);
    await expect.poll(() => at(workbook, FIELD)).toEqual(before);
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await expect.element(page.getByText('Brought back.')).toBeVisible();
    expect(shownIn(main).length).toBeGreaterThan(0);
  });

  test('who has brought it back finds what stood there among the earlier ones, or undoes it at once', async () => {
    const workbook = await wrote(FIELD, before, now);
    await opened(workbook, field);
    await press(/^Bring it back: /);
    await saved(workbook);
    const care = await workbook.care();
    expect((await care.earlier(FIELD)).map(({ value }) => value)).toContainEqual(now);
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => at(workbook, FIELD)).toEqual(now);
  });

  test('and cleared it finds both', async () => {
    const workbook = await wrote(FIELD, before, now, null);
    await opened(workbook, field);
    expect(button(/^Bring it back: /).elements()).toHaveLength(2);
  });

  test.each(themes)('meets nothing that axe finds wrong in %s', async (theme) => {
    inTheme(theme);
    const main = await opened(await wrote(FIELD, before, now), field);
    expect(await faultsIn(main)).toEqual([]);
    await press(/^Erase this answer/);
    expect(await faultsIn(main)).toEqual([]);
  });

  test('hits everything with a thumb, and needs no scrolling sideways at 320 px', async () => {
    await windowOf(320);
    const main = await opened(await wrote(FIELD, before, now), field);
    await press(/^Erase this answer/);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });

  test('can look and not change anything while another tab writes', async () => {
    const name = freshName();
    const writing = await readersWorkbook(name);
    for (const answer of [before, now]) {
      writing.leave('made-up');
      writing.answer(FIELD, answer);
      await saved(writing);
    }
    const reading = await readersWorkbook(name);
    expect(reading.status().pen).toBe('elsewhere');
    const main = await opened(reading, field);
    expect(panel.element().textContent).toContain(told);
    expect([...main.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Earlier wordings', 'Close']);
  });
});

describe('somebody with a column of a row', () => {
  test('reads and brings back what that column said', async () => {
    const workbook = await readersWorkbook();
    for (const goal of ['sleep', 'sleep better']) {
      workbook.leave('made-up');
      workbook.answerInRow(FIELD, 'a', 'goal', goal);
      await saved(workbook);
    }
    await opened(workbook, samples.rows.field);
    expect(panel.element().textContent).toContain('sleep');
    await press(/^Bring it back: /);
    await expect.poll(() => at(workbook, `${FIELD}/a/goal`)).toBe('sleep');
  });
});

describe('somebody who rated the same thing again and again', () => {
  test('sees the ratings from the first to the latest, and the present one below', async () => {
    const workbook = await wrote(FIELD, 3, 7, 3, 5);
    await opened(workbook, samples.scale.field);
    const items = panel
      .getByRole('listitem')
      .elements()
      .map((item) => item.querySelector('strong')?.textContent);
    expect(items).toEqual(['3 out of 10', '7 out of 10', '3 out of 10', '5 out of 10']);
    await expect.element(panel.getByText('0 is not any more, 10 is a great deal.', { exact: false })).toBeVisible();
  });
});

describe('somebody who never changed an answer', () => {
  test('doesn’t meet the button while writing it for the first time', async () => {
    const workbook = await wrote(FIELD, 'tea');
    workbook.answer(FIELD, 'tea and time');
    const { main } = show(workbook, form(worksheetWith(samples.text.field)));
    await expect.poll(() => shownIn(main)).toEqual(['tea and time']);
    expect(opener.elements()).toHaveLength(0);
  });

  test('doesn’t meet it on a page that keeps nothing', async () => {
    const workbook = openWorkbook({});
    workbook.answer(FIELD, 'tea');
    const { main } = show(workbook, form(worksheetWith(samples.text.field)));
    await expect.poll(() => shownIn(main)).toEqual(['tea']);
    expect(opener.elements()).toHaveLength(0);
  });

  test('reads one calm sentence on another visit', async () => {
    const name = freshName();
    const first = await readersWorkbook(name);
    first.answer(FIELD, 'tea');
    await saved(first);
    const again = openWorkbook({ name });
    await again.ready;
    await opened(again, samples.text.field);
    await expect.element(panel.getByText('There’s no earlier wording here.', { exact: false })).toBeVisible();
  });
});

describe('somebody with nothing but a keyboard or a screen reader', () => {
  test('lands in the panel, which has a name, and comes back to the button with Escape', async () => {
    await opened(await wrote(FIELD, 'tea', 'time'), samples.text.field);
    await expect.poll(() => document.activeElement).toBe(panel.element());
    await expect.element(panel).toHaveAccessibleName('Earlier wordings: What helped?');
    await expect.element(opener).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(opener.element());
    expect(panel.elements()).toHaveLength(0);
    await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
  });

  test('comes back to the button with Close', async () => {
    await opened(await wrote(FIELD, 'tea', 'time'), samples.text.field);
    await press('Close');
    await expect.poll(() => document.activeElement).toBe(opener.element());
  });
});

describe('somebody who removed a row', () => {
  test('on another visit, finds it at the foot of the sheet and brings it back whole', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    for (const [row, goal] of [
      ['a', 'sleep'],
      ['b', 'rest'],
    ] as const)
      workbook.answerInRow(FIELD, row, 'goal', goal);
    workbook.answerInRow(FIELD, 'a', 'matters', 8);
    workbook.removeRow(FIELD, 'a');
    await saved(workbook);
    const { main } = show(workbook, <SheetCare worksheet={worksheetWith(samples.rows.field)} documentId="made-up" />);
    await expect.element(page.getByText('sleep')).toBeVisible();
    await press('Bring it back: sleep');
    await expect.poll(() => document.activeElement?.textContent).toBe('It’s back on the sheet.');
    expect(button(/^Bring it back/).elements()).toHaveLength(0);
    main.remove();
    const sheet = show(workbook, form(worksheetWith(samples.rows.field)));
    await unfoldAll(sheet.main);
    await expect.poll(() => shownIn(sheet.main)).toEqual(['sleep', '8', 'rest']);
  });
});
