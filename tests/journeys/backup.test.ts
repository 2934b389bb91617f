import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { wordsWrittenIn } from './acts.ts';
import { finger } from './hands.ts';
import type { Sheet } from './sheets.ts';
import { fillIn, sheetsFor } from './sheets.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

const PASSCODE = 'river lamp onion chair';
const SHEETS = new Set(['goals', 'coping-skills', 'last-session']);

/** All that stands in the fields of these sheets, screen by screen. */
async function allThatStands(
  page: Page,
  address: string,
  sheets: readonly Sheet[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const { worksheet } of sheets) {
    for (const [section, { heading }] of Object.entries(worksheet.sections)) {
      await page.goto(`${address}/worksheets/${worksheet.id}/${section}`);
      await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
      const folded = page.locator('details:not([open]) > summary').filter({ visible: true });
      while ((await folded.count()) > 0) await folded.first().click();
      found[`${worksheet.id}/${section}`] = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')].map((field) =>
          field.type === 'radio' || field.type === 'checkbox' ? String(field.checked) : field.value,
        ),
      );
    }
  }
  return found;
}

describe('somebody who saves a backup', () => {
  let site: ServedSite;
  let here: Visit;
  let folder: string;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    here = await visit();
    folder = mkdtempSync(join(tmpdir(), 'fledge-backup-'));
  });
  afterEach(async () => {
    await here.end();
    await rm(folder, { recursive: true, force: true });
  });

  const button = (name: string) => here.page.getByRole('button', { name, exact: true });

  async function openStorage(): Promise<void> {
    await here.page.goto(`${site.address}/settings`);
    await here.page.getByRole('link', { name: 'Your words on this device' }).click();
    await here.page.getByRole('heading', { level: 1, name: 'Your words on this device' }).waitFor();
  }

  async function save(): Promise<string> {
    const { page } = here;
    await page.getByLabel('Passcode', { exact: true }).fill(PASSCODE);
    await page.getByLabel('The same passcode again').fill(PASSCODE);
    const [download] = await Promise.all([page.waitForEvent('download'), button('Save a backup').click()]);
    expect(download.suggestedFilename()).toMatch(/^notes-20\d\d-\d\d-\d\d\.json$/);
    const path = join(folder, 'backup.json');
    await download.saveAs(path);
    await page.getByText('Backup saved as').waitFor();
    return path;
  }

  async function erase(): Promise<void> {
    await button('Erase everything…').click();
    await button('Erase all of it now').click();
    await here.page.waitForURL(`${site.address}/`);
    await here.page.getByRole('heading', { level: 1, name: 'Is your therapy ending, or is it over?' }).waitFor();
    await here.page
      .getByText('Everything you wrote in Fledge on this device has been erased. If the browser still holds scraps')
      .waitFor();
  }

  async function restore(path: string): Promise<void> {
    const { page } = here;
    // It can be pressed once the workbook is open.
    await page.locator('input[type=file]:enabled').setInputFiles(path);
    await page.getByLabel('The passcode of this backup').fill(PASSCODE);
    await button('Open it').click();
    await button('Restore').click();
    await page.getByText(/^Done\. /).waitFor();
    await waitUntilSaved(page);
  }

  it('and erases everything, has every answer again once it is restored', async () => {
    const { page, trouble } = here;
    await page.goto(site.address);
    await waitUntilOffline(page);
    const sheets = (await sheetsFor({})).filter(({ worksheet }) => SHEETS.has(worksheet.id));
    for (const sheet of sheets) {
      await page.goto(`${site.address}/worksheets/${sheet.worksheet.id}`);
      await fillIn(page, sheet, finger);
    }
    await waitUntilSaved(page);
    const before = await allThatStands(page, site.address, sheets);
    expect(wordsWrittenIn(JSON.stringify(before)).length).toBeGreaterThan(20);

    await openStorage();
    const path = await save();
    expect(wordsWrittenIn(await readFile(path, 'utf8'))).toEqual([]);
    await erase();
    // The look of a device on which nothing was chosen.
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'fledge-look': '{}' });
    // What stays is Fledge itself: its worker and its pages, without a word.
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1);
    await here.context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Is your therapy ending, or is it over?' }).waitFor();
    await here.context.setOffline(false);
    expect(wordsWrittenIn(JSON.stringify(await allThatStands(page, site.address, sheets)))).toEqual([]);

    await openStorage();
    await restore(path);
    expect(await allThatStands(page, site.address, sheets)).toEqual(before);
    expect(trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('and whose browser’s data is deleted while no tab of Fledge is open, finds nothing here, and all of it in the backup', async () => {
    const { page, context, trouble } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await page.getByRole('textbox').first().fill('words that come back');
    await waitUntilSaved(page);
    await openStorage();
    const path = await save();
    await page.goto('about:blank');
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: 'all' });
    // By then a tab that is open would have written it back.
    await page.waitForTimeout(3_000);
    await page.goto(`${site.address}/worksheets/goals`);
    await page.waitForTimeout(3_000);
    expect(await page.getByRole('textbox').first().inputValue()).toBe('');
    await openStorage();
    await restore(path);
    await page.goto(`${site.address}/worksheets/goals`);
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('words that come back');
    expect(trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('and erases everything while Fledge is open in another tab, finds it empty there too, and it stays so', async () => {
    const { page, context, trouble } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await waitUntilOffline(page);
    await page.getByRole('textbox').first().fill('words that go');
    await waitUntilSaved(page);
    const other = await context.newPage();
    await other.goto(`${site.address}/worksheets/goals`);
    await expect.poll(() => other.getByRole('textbox').first().inputValue()).toBe('words that go');
    await page.bringToFront();
    await openStorage();
    await button('Write here instead').click();
    await erase();
    await other.waitForURL(`${site.address}/`);
    await page.close();
    await other.goto(`${site.address}/worksheets/goals`);
    await other.waitForTimeout(3_000);
    expect(await other.getByRole('textbox').first().inputValue()).toBe('');
    await other.reload();
    await other.waitForTimeout(3_000);
    expect(await other.getByRole('textbox').first().inputValue()).toBe('');
    expect(trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
