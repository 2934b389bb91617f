import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { after, before } from '#content/en/ground.ts';
import { loadWorksheets } from '../workbook/in-page/opened-workbook.ts';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

const LETTER = '/worksheets/letter-unsent';
const { open, stop } = worksheetWords.pause;
const onward = () => document.querySelector<HTMLAnchorElement>('article > a.button.lead');

/** A day so many days from now, as `2026-11-21`. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('somebody who opens a sheet that can hurt', () => {
  test('is asked first how much is all right today, and is led no further where it’s too much', async () => {
    const workbook = await somebodyWho({ opening: 'while-ago' });
    await walk(workbook, LETTER);
    await expect.element(page.getByText(before.fields['how-much'].prompt)).toBeVisible();
    expect(onward()?.checkVisibility()).toBe(true);
    await page.getByText(before.fields['how-much'].options.later.label, { exact: true }).click();
    await expect.poll(() => onward()?.checkVisibility()).toBe(false);
    expect(workbook.documentIds()).not.toContain('letter-unsent');
  });

  test('has a pause on each of its screens, with the way out first', async () => {
    const { main, go } = await walk(await somebodyWho({ opening: 'while-ago' }), LETTER);
    let seen = 0;
    for (const { id } of worksheets) {
      const sheet = await worksheetDefinitions.load(id);
      if (sheet.ground !== 'around') continue;
      for (const section of Object.keys(sheet.sections)) {
        await go(`/worksheets/${id}/${section}`);
        await expect.poll(() => main.querySelector('summary')?.textContent, { message: `${id}/${section}` }).toBe(open);
        expect(main.querySelector('details a')?.textContent).toBe(stop);
        seen += 1;
      }
      const sections = Object.keys(sheet.sections);
      expect([sections[0], sections.at(-1)]).toEqual(['before', 'ten-minutes']);
    }
    expect(seen).toBeGreaterThan(3);
  });

  test('ends with the next ten minutes, and can put it away until a day without being shut out of it now', async () => {
    const workbook = await somebodyWho({ opening: 'while-ago' });
    await walk(workbook, `${LETTER}/ten-minutes`);
    await expect.element(page.getByText(after.fields.next.prompt)).toBeVisible();
    await page.getByLabelText(after.fields['put-away'].prompt).fill(inDays(30));
    await expect.poll(() => workbook.document('letter-unsent').leaves['letter-unsent/put-away']?.value).toBe(inDays(30));
    await expect.element(page.getByText(after.fields.next.prompt)).toBeVisible();
  });

  test('finds it shut before that day, opens it all the same, and isn’t brought back to it by Today', async () => {
    const workbook = await somebodyWho({ opening: 'while-ago' });
    workbook.answer('letter-unsent/letter/never', 'goodbye');
    workbook.answer('letter-unsent/put-away', inDays(30));
    const { main, go } = await walk(workbook, '/');
    await expect.poll(() => main.querySelector('h1')).not.toBeNull();
    expect(main.querySelector('article > a[href^="/worksheets/letter-unsent"]')).toBeNull();
    await go(`${LETTER}/letter`);
    await expect.element(page.getByRole('button', { name: worksheetWords.putAway.open })).toBeVisible();
    expect(main.querySelector('textarea')).toBeNull();
    await page.getByRole('button', { name: worksheetWords.putAway.open }).click();
    await expect.poll(() => main.querySelector('textarea')).not.toBeNull();
  });

  test('is asked on Today whether to open it once the day has come, without a word of what it is', async () => {
    const workbook = await somebodyWho({ opening: 'ending' });
    const yesterday = inDays(-1);
    workbook.answer('letter-unsent/put-away', yesterday);
    const real = Date.now;
    try {
      Date.now = () => real() - 3 * 86_400_000;
      workbook.answer('letter-unsent/letter/never', 'goodbye');
      workbook.answer('letter-unsent/put-away', yesterday);
    } finally {
      Date.now = real;
    }
    const { main } = await walk(workbook, '/');
    await expect.element(page.getByRole('link', { name: worksheetWords.putAway.openDue })).toBeVisible();
    expect(main.textContent).not.toContain('A letter that I don’t send');
  });
});
