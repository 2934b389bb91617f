import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '#catalogue/words.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { faultsIn, tooWide, windowOf } from './page-checks.ts';
import { tabTo } from './render.tsx';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

const LINE = '/worksheets/say-it/line';
const large = page.getByRole('button', { name: `${words.worksheet.large}: What’s your sentence?` });

describe('somebody who looks for one sentence to say', () => {
  test('goes from the messy version to a line of their own words, and holds it up in large letters, by the keyboard alone', async () => {
    const workbook = await somebodyWho({ opening: 'ending', ending: 'retirement' });
    workbook.answer('say-it/messy', 'you’re leaving me\nand nobody asked');
    await walk(workbook, LINE);
    await expect.element(page.getByRole('textbox', { name: 'What’s your sentence?' })).toBeVisible();
    await tabTo(page.getByText(words.worksheet.beginWith).first().element());
    await userEvent.keyboard('{Enter}');
    await tabTo(page.getByRole('button', { name: 'and nobody asked' }).element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => workbook.document('say-it').leaves['say-it/line']?.value).toBe('and nobody asked');
    await tabTo(large.element());
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog').getByText('and nobody asked')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('reads the lines for their own ending first, and a line for each of the others', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'ending', ending: 'retirement' }), LINE);
    await page.getByText(words.worksheet.examples).click();
    const titles = () => [...main.querySelectorAll('details[open] div > p:first-child')].map((each) => each.textContent);
    await expect.poll(titles).toHaveLength(14);
    expect(titles()[0]).toBe('They’re retiring');
    await expect.element(page.getByText('Gentler: “I’m pleased for you', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Firmer: “I’ve decided to stop', { exact: false })).not.toBeVisible();
    await page.getByText(words.worksheet.otherExamples).click();
    await expect.element(page.getByText('Firmer: “I’ve decided to stop', { exact: false })).toBeVisible();
  });

  test('has room for a long line at 320 px with text at twice its size', async () => {
    await windowOf(320);
    document.documentElement.style.fontSize = '200%';
    try {
      const workbook = await somebodyWho({ opening: 'ending' });
      workbook.answer('say-it/line', 'Donaudampfschifffahrtsgesellschaftskapitän, '.repeat(4));
      const { main } = await walk(workbook, LINE);
      await large.click();
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await faultsIn(main)).toEqual([]);
      expect(tooWide(main)).toEqual([]);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
