import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SummaryPage } from '#ui/summary/SummaryPage.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { loadWorksheets, marksIn, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { show, tabTo } from './render.tsx';

const GOALS = 'goals/goals';

beforeAll(loadWorksheets);

/** A workbook in which two goals and a line are written, and nothing is marked. */
async function written(): Promise<Workbook> {
  const workbook = await readersWorkbook();
  workbook.answerInRow(GOALS, 'a', 'goal', 'To sleep');
  workbook.answerInRow(GOALS, 'a', 'rating', { then: 2, now: 7 });
  workbook.answerInRow(GOALS, 'a', 'goes', { picked: ['alone', 'rest'], own: '' });
  workbook.answerInRow(GOALS, 'b', 'goal', 'To talk');
  workbook.answer('goals/unplanned', 'I laugh more\nand louder');
  return workbook;
}

async function marked(): Promise<Workbook> {
  const workbook = await written();
  workbook.mark(`${GOALS}/a`, 'bring');
  workbook.mark(`${GOALS}/b`, 'maybe');
  workbook.mark('goals/unplanned', 'bring');
  return workbook;
}

async function summaryOf(workbook: Workbook): Promise<HTMLElement> {
  const { main } = show(workbook, <SummaryPage />);
  await expect.element(page.getByRole('heading', { name: 'My page' })).toBeVisible();
  return main;
}

const sheet = (main: HTMLElement) => main.querySelector<HTMLElement>('[data-summary]');

describe('somebody who chooses what to bring', () => {
  test('has nothing on the page before choosing', async () => {
    const main = await summaryOf(await written());
    await expect.element(page.getByRole('heading', { name: 'This is exactly what other people will see' })).toBeVisible();
    expect(sheet(main)).toBeNull();
    expect(page.getByRole('button', { name: 'Print' }).query()).toBeNull();
  });

  test.each([
    ['with one session left', 'one', 'For our last session'],
    ['with many left', 'many', 'For our last sessions'],
    ['with a few left', 'few', 'For our last sessions'],
    ['with nothing told of when', undefined, 'For our last session'],
  ] as const)('%s, has it named after that', async (_left, runway, title) => {
    const workbook = await marked();
    workbook.chooseSituation({ opening: 'ending', runway });
    const main = await summaryOf(workbook);
    await expect.poll(() => sheet(main)?.querySelector('h1, h2, h3')?.textContent).toBe(title);
  });

  test('with the keyboard has on the page what they bring, and nothing else', async () => {
    const workbook = await written();
    const main = await summaryOf(workbook);
    const group = page.getByRole('group', { name: 'What to do with: To sleep' });
    const mine = group.getByRole('radio', { name: 'Private' });
    await expect.element(mine).toBeChecked();
    await tabTo(mine.element());
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => marksIn(workbook)).toEqual({ [`${GOALS}/a`]: 'maybe' });
    expect(sheet(main)).toBeNull();
    await expect.element(page.getByRole('heading', { name: 'Still not sure' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => marksIn(workbook)).toEqual({ [`${GOALS}/a`]: 'bring' });
    await expect.element(group.getByRole('radio', { name: 'Put on my page' })).toHaveFocus();
    await expect.poll(() => sheet(main)?.textContent).toContain('To sleep');
    expect(sheet(main)?.textContent).toContain('I’m leaving it for now');
    expect(sheet(main)?.textContent).not.toContain('To talk');
    expect(sheet(main)?.textContent).not.toContain('I laugh more');
  });

  test('can keep one part of a goal that they bring', async () => {
    const workbook = await marked();
    const main = await summaryOf(workbook);
    await userEvent.click(page.getByText('Choose for each of its 3 parts'));
    const part = page.getByRole('group', { name: /What to do with: What I’ll do about it/ });
    await expect.element(part.getByRole('radio', { name: 'Put on my page' })).toBeChecked();
    await part.getByRole('radio', { name: 'Private' }).click({ force: true });
    await expect.poll(() => sheet(main)?.textContent).not.toContain('I’m leaving it for now');
    expect(sheet(main)?.textContent).toContain('To sleep');
  });

  test('answers a maybe with one press', async () => {
    const workbook = await marked();
    const main = await summaryOf(workbook);
    await page.getByRole('button', { name: 'Put on my page: To talk' }).click();
    await expect.poll(() => sheet(main)?.textContent).toContain('To talk');
    expect(page.getByRole('heading', { name: 'Still not sure' }).query()).toBeNull();
  });

  test('sees the figure in words too, and line breaks as they were typed', async () => {
    const main = await summaryOf(await marked());
    const figure = sheet(main)?.querySelector('figure');
    expect(figure?.textContent).toMatch(/To sleep.*2.*7/);
    expect(figure?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    await expect.poll(() => sheet(main)?.innerText).toContain('I laugh more\nand louder');
  });

  test('who has written nothing is led to the first worksheet', async () => {
    await summaryOf(await readersWorkbook());
    await expect.element(page.getByRole('link', { name: 'Start with your goals' })).toBeVisible();
  });
});

test('somebody who has written nothing that can be brought isn’t asked about it', async () => {
  const workbook = await readersWorkbook();
  workbook.answer('goals/unplanned', '  ');
  await summaryOf(workbook);
  await expect.element(page.getByRole('link', { name: 'Start with your goals' })).toBeVisible();
  expect(page.getByRole('heading', { name: 'What I came for' }).query()).toBeNull();
});

describe('somebody who leaves the summary open', () => {
  test('over two midnights, has the day on it, and the same in the file’s name, when they come back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 23, 50) });
    onTestFinished(() => void vi.useRealTimers());
    const main = await summaryOf(await marked());
    await expect.poll(() => sheet(main)?.textContent).toContain('21 November 2026');
    vi.setSystemTime(new Date(2026, 10, 23, 8, 0));
    await expect
      .poll(() => {
        document.dispatchEvent(new Event('visibilitychange'));
        return sheet(main)?.textContent;
      })
      .toContain('23 November 2026');
    await userEvent.click(page.getByRole('button', { name: 'Save as a text file (Markdown)' }));
    await expect.element(page.getByText(/Saved as my-page-2026-11-23\.md/)).toBeVisible();
  });

  test('and saves it just after midnight, has one day on it and in the file’s name', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 23, 59, 59) });
    onTestFinished(() => void vi.useRealTimers());
    const main = await summaryOf(await marked());
    await expect.poll(() => sheet(main)?.textContent).toContain('21 November 2026');
    vi.setSystemTime(new Date(2026, 10, 22, 0, 0, 0));
    main.querySelector<HTMLButtonElement>('button.lead')?.click();
    await expect.poll(() => main.textContent, { timeout: 20_000 }).toContain('Saved as my-page-2026-11-21.pdf');
  });
});

test('somebody with a screen reader hears the beginning of a long answer as its name, and can have the whole of it', async () => {
  const workbook = await marked();
  workbook.answer('goals/unplanned', 'I laugh more than I did. '.repeat(90));
  workbook.mark('goals/unplanned', 'maybe');
  workbook.answerInRow(GOALS, 'c', 'goal', 'A long goal. '.repeat(90));
  const main = await summaryOf(workbook);
  await expect.element(page.getByRole('heading', { name: 'Still not sure' })).toBeVisible();
  const names = [...main.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  expect(names.filter((name) => name.length > 120)).toEqual([]);
  const described = [...main.querySelectorAll('[aria-describedby]')].map(
    (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent?.length ?? 0,
  );
  expect(Math.max(...described)).toBeGreaterThan(1_000);
});

describe('somebody who looks at the summary', () => {
  test.each(themes)('meets nothing that axe finds wrong in %s', async (theme) => {
    inTheme(theme);
    expect(await faultsIn(await summaryOf(await marked()))).toEqual([]);
  });

  test('can hit everything with a thumb, and needs no scrolling sideways at 320 px', async () => {
    await windowOf(320);
    const workbook = await marked();
    workbook.answerInRow(GOALS, 'b', 'goal', 'Unbreakable'.repeat(20));
    const main = await summaryOf(workbook);
    await expect.poll(() => main.textContent).toContain('Unbreakable');
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
