import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SummaryPage } from '#ui/summary/SummaryPage.tsx';
import { faultsIn } from './page-checks.ts';
import { loadWorksheets, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';

beforeAll(loadWorksheets);

/** A page on which one line is brought. */
async function bringing(line: string): Promise<HTMLElement> {
  const workbook = await readersWorkbook();
  workbook.answer('goals/unplanned', line);
  workbook.mark('goals/unplanned', 'bring');
  return show(workbook, <SummaryPage />).main;
}

const save = (name: string) => page.getByRole('button', { name: `Save as ${name}` });
const saved = page.getByText(/^Saved as my-page-[\d-]+\.pdf/);

describe('someone with a word that this device has no letters for', () => {
  test('is told which word before the PDF is saved, and can go ahead with the keyboard', async () => {
    const main = await bringing('I laugh \u0378\u0378 more');
    await userEvent.click(save('PDF'));
    await expect.element(page.getByText(/^Some of your words won’t show properly in the PDF/)).toBeVisible();
    expect([...main.querySelectorAll('[role=status] li')].map((item) => item.textContent)).toEqual(['\u0378\u0378']);
    expect(saved.query()).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Go ahead with the PDF' })).toHaveFocus();
    expect(await faultsIn(main)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(saved).toBeVisible();
    expect(page.getByText(/^Some of your words/).query()).toBeNull();
  });

  test('is told nothing about a file that holds the word', async () => {
    await bringing('I laugh \u0378\u0378 more');
    await userEvent.click(save('a text file (Markdown)'));
    await expect.element(page.getByText(/^Saved as my-page-[\d-]+\.md/)).toBeVisible();
  });

  test('sees a few of many such words, and each by its beginning', async () => {
    const main = await bringing(
      `${Array.from({ length: 9 }, (_, index) => `${index}\u0378`).join(' ')} e${'\u0301'.repeat(6000)}`,
    );
    await userEvent.click(save('PDF'));
    await expect.element(page.getByText('And 4 more')).toBeVisible();
    for (const item of main.querySelectorAll('[role=status] li')) expect(item.textContent.length).toBeLessThan(40);
  });
});

test('someone whose words can all be shown saves the PDF at once', async () => {
  await bringing('I laugh more, à la française, and cry a\u0336');
  await userEvent.click(save('PDF'));
  await expect.element(saved).toBeVisible();
});
