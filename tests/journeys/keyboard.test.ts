import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { wordFor } from './acts.ts';
import type { ServedSite } from '../../build/server.ts';
import { focused, keys, tabTo } from './by-keyboard.ts';
import { expectExactly, markOption } from './marking.ts';
import type { Sheet, Written } from './sheets.ts';
import { expectAllOf, fillIn, sheetsFor, writtenIn } from './sheets.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

/** One of each kind that can be brought, and a row that holds three more. */
const chosen = ['goals/goals/1', 'coping-skills/new-thing', 'warning-signs/first', 'last-session/say-how', 'last-session/date'];

/** The worksheets that are filled in. Among them is every kind of field. */
const FILLED: ReadonlySet<string> = new Set([
  'goals',
  'feelings',
  'coping-skills',
  'warning-signs',
  'letter-to-me',
  'last-session',
]);

/** The kinds of field that worksheets have, columns of rows included. */
function kindsIn(sheets: readonly Sheet[]): readonly string[] {
  const fields = sheets.flatMap(({ worksheet }) =>
    fieldsOf(worksheet).flatMap(([, field]) => [field, ...('columns' in field ? Object.values(field.columns) : [])]),
  );
  return [...new Set(fields.map(({ kind }) => kind))].toSorted();
}

describe('somebody with a keyboard and no pointer', () => {
  let site: ServedSite;
  let here: Visit;
  let sheets: readonly Sheet[] = [];

  const arrived = (name: string) => expect.poll(() => focused(here.page)).toBe(`h1 ${name}`);
  const main = () => here.page.getByRole('main');
  const follow = (name: string) => keys.press(main().getByRole('link', { name }).first());
  const pick = async (option: Locator, arrows: number) => {
    await tabTo(option);
    await here.page.keyboard.press('Space');
    for (let presses = 0; presses < arrows; presses += 1) await here.page.keyboard.press('ArrowDown');
    expect(await option.isChecked()).toBe(true);
  };

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    const all = await sheetsFor({ ending: 'ready', therapist: 'Dr Lee', word: 'goodbye' });
    sheets = all.filter(({ worksheet }) => FILLED.has(worksheet.id));
    expect(kindsIn(sheets)).toEqual(kindsIn(all));
    await here.page.goto(site.address);
    await here.page.getByText('Fledge now works without a signal').waitFor();
    await site.close();
  });
  afterAll(() => here.end());

  it('tells what is ending, puts a note away on the way, and begins with Today', async () => {
    const { page } = here;
    await keys.press(page.getByRole('button', { name: 'Close', exact: true }));
    await page.getByText('Fledge now works without a signal').waitFor({ state: 'detached' });
    await follow('It’s ending');
    await arrived('Which of these is closest?');
    await pick(page.getByRole('radio', { name: 'I’m ready to stop' }), 0);
    await follow('When does it end, or when did it?');
    await arrived('When does it end, or when did it?');
    await pick(page.getByRole('radio', { name: 'A few sessions are left' }), 1);
    await follow('Choose your own words for it');
    await arrived('Your words for it');
    await keys.press(page.getByRole('button', { name: 'goodbye', exact: true }));
    await tabTo(page.getByRole('textbox', { name: 'What do you call your therapist?' }));
    await page.keyboard.type('Dr Lee');
    await follow('Go to Today');
    await arrived('Today');
    await keys.press(page.locator('summary', { hasText: 'Show my answers' }));
    await page.getByText('I’m ready to stop, or I’ve decided to. A few sessions are left.').waitFor();
  });

  it('fills in fields of every kind, each found with Tab alone', async () => {
    const { page } = here;
    for (const sheet of sheets) {
      await keys.press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Workbook' }));
      await arrived('Workbook');
      await follow(sheet.title);
      await arrived(sheet.title);
      await fillIn(page, sheet, keys);
    }
  });

  it('finds all of it again after a reload', async () => {
    const { page } = here;
    for (const sheet of sheets) {
      await page.goto(`${site.address}/worksheets/${sheet.worksheet.id}`);
      await expectAllOf(page, sheet, keys);
    }
  });

  it('adds a goal, takes it out and has it back; the focus is always where something can be done', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await keys.press(page.getByRole('button', { name: 'Add a goal' }));
    await expect.poll(() => focused(page)).toContain('What did you hope for?');
    await page.keyboard.type('A third one');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toContain('Remove Goal 3');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Goal 3', exact: true }).waitFor();
    await waitUntilSaved(page);
  });

  it('chooses what to bring and saves a PDF', async () => {
    const { page } = here;
    await keys.press(page.getByRole('link', { name: 'Choose what goes on my page' }));
    await arrived('My page');
    const brought: readonly Written[] = sheets
      .flatMap((sheet) => writtenIn(page, sheet))
      .filter(({ place }) => chosen.includes(place));
    expect(brought).toHaveLength(chosen.length);
    for (const written of brought) await pick(markOption(page, written, 'bring'), 2);
    await waitUntilSaved(page);
    const download = page.waitForEvent('download');
    await keys.press(page.getByRole('button', { name: 'Save as PDF' }));
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

    const text = await page.locator('[data-summary]').innerText();
    expectExactly(brought, text);
    expect(text).toContain(`${wordFor(['goals', 'goals', '1', 'goal'])}: then 1, now 7`);
    expect(text).not.toContain('A third one');
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('reaches help in a few stops from every page', async () => {
    const { page } = here;
    for (const address of [
      '/',
      '/begin',
      '/rooms',
      '/read/not-safe',
      '/paths/fifteen-minutes/sign',
      '/worksheets/last-session/day',
      '/summary',
      '/settings',
    ]) {
      await page.goto(site.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const stops: string[] = [];
      for (let stop = 0; stop < 4; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      expect(stops.join(), address).toContain('Help now');
    }
  });
});
