import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeWords } from '#catalogue/notice-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import type { ServedSite } from '../../build/server.ts';
import { openText } from '../copies/opening.ts';
import { card } from './goals.ts';
import type { Stored } from './later-data.ts';
import { allStored, writeLater } from './later-data.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

const WORDS = 'sleep through the night';
const PASSCODE = 'river lamp onion chair';
/** By then the copies were looked at, and what is due was done. In milliseconds. */
const AT_REST_MS = 3_000;

const goal = (page: Page) => card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });

// To what a later Fledge has written, the one that is built is an earlier one: what it does there is what each version will
// have to do once there is another after it.
describe('somebody whose earlier Fledge opens what a later one wrote', () => {
  let site: ServedSite;
  let here: Visit;
  let before: Stored;

  /** Does something on a picture of the site, where nothing of Fledge runs. */
  async function aside<T>(work: (picture: Page) => Promise<T>): Promise<T> {
    const picture = await here.context.newPage();
    await picture.goto(`${site.address}/icons/icon.svg`);
    const done = await work(picture);
    await picture.close();
    return done;
  }

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await goal(page).fill(WORDS);
    await waitUntilSaved(page);
    await page.goto(`${site.address}/summary`);
    await page.getByRole('radio', { name: pageWords.summary.marks.bring, exact: true }).first().check();
    await waitUntilSaved(page);
    // The copies are behind by then, and no page of Fledge is open.
    await page.goto('about:blank');
    before = await aside(async (picture) => {
      for (const later of ['document', 'vault'] as const) await writeLater(picture, later);
      return allStored(picture);
    });
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('reads it, is told so, and can’t type', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await page.getByText(noticeWords.newer).waitFor();
    expect(await goal(page).inputValue()).toBe(WORDS);
    await goal(page).click();
    await page.keyboard.type('and more');
    expect(await goal(page).inputValue()).toBe(WORDS);
    await page.evaluate(() => {
      for (const value of ['hidden', 'visible']) {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }
    });
    await page.waitForTimeout(AT_REST_MS);
  });

  it('saves the page for their session, and a backup with all of it', async () => {
    const { page } = here;
    await page.goto(`${site.address}/summary`);
    const summary = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a text file (Markdown)' }).click();
    expect(readFileSync(await (await summary).path(), 'utf8')).toContain(WORDS);

    await page.goto(`${site.address}/settings/storage`);
    await page.getByLabel('Passcode', { exact: true }).fill(PASSCODE);
    await page.getByLabel('The same passcode again').fill(PASSCODE);
    const backup = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup', exact: true }).click();
    const { documents } = await openText(readFileSync(await (await backup).path(), 'utf8'), PASSCODE);
    expect(JSON.stringify(documents.find(({ id }) => id === 'goals'))).toContain(WORDS);
    await page.getByText('Backup saved as').waitFor();
  });

  it('finds every row, file, key and mark on the device as the later one left it', async () => {
    await here.page.goto('about:blank');
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['fledge documents', 'fledge meta', 'fledge versions']));
    expect(Object.keys(before).some((path) => path.startsWith('/fledge-key/'))).toBe(true);
    expect(await aside(allStored)).toEqual(before);
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
