import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import { found } from './traces.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** Words that occur nowhere else. */
const PHRASE = 'qvortel brimsag dunewick';

/** All that a site can leave in a browser. */
function leftIn(page: Page) {
  return page.evaluate(async () => {
    const folder: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) folder.push(name);
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      folder,
    };
  });
}

const NOTHING = {
  workers: 0,
  caches: [],
  databases: [],
  local: {},
  session: { 'fledge-no-trace': '1' },
  cookies: '',
  folder: [],
};

/** Goes on within the page, as a link does: what is in memory stays. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

describe('somebody at a computer in a library', () => {
  let site: ServedSite;
  let here: Visit;
  let backup = '';
  const asked: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    here.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  const first = () => here.page.getByRole('textbox').first();
  const kept = () => here.page.getByRole('link', { name: 'Only in this tab', exact: true });

  it('comes from the first screen to a mode in which even Fledge’s own files are taken away', async () => {
    const { page } = here;
    await page.goto(site.address);
    await waitUntilOffline(page);
    expect((await leftIn(page)).workers).toBe(1);
    await page.getByRole('link', { name: 'On a shared computer' }).click();
    await page.getByText('Nothing has been written in Fledge on this computer yet.').waitFor();
    await page.getByRole('button', { name: 'Keep nothing I write in this tab' }).click();
    await page.getByRole('heading', { level: 1, name: 'Is your therapy ending, or is it over?' }).waitFor();
    await kept().waitFor();
    expect(await leftIn(page)).toEqual(NOTHING);
    await page.getByRole('main').getByRole('link', { name: 'What others could see' }).click();
    await page.getByRole('heading', { level: 1, name: 'What others could see' }).waitFor();
    expect(await page.getByRole('button', { name: 'Keep this answer' }).count()).toBe(0);
  });

  it('writes, hides, and finds every word behind the list, which looks as it always does', async () => {
    const { page } = here;
    await go(page, '/worksheets/questions');
    await first().fill(PHRASE);
    await page.getByText('What you wrote is in this tab alone').waitFor();
    await page.getByRole('link', { name: 'Hide now', exact: true }).click();
    for (const back of [false, true]) {
      if (back) await page.goBack();
      await page.getByRole('heading', { name: 'Shopping' }).waitFor();
      expect(await page.title()).toBe('List');
      expect(await page.locator('body').innerText()).toBe(
        'Shopping\nMilk\nApples\nBread\nRice\nSoap\nBatteries\n\nEdit list\n\nPhone numbers',
      );
      if (!back) expect(page.url()).toBe(`${site.address}/list`);
    }
    await page.getByRole('link', { name: 'Edit list' }).click();
    await go(page, '/worksheets/questions');
    expect(await first().inputValue()).toBe(PHRASE);
    expect(await page.title()).toContain('· Fledge');
    expect(asked).toEqual([]);
  });

  it('is asked before the tab goes, unless a backup holds all of it', async () => {
    const { page } = here;
    await go(page, '/settings/storage');
    expect(await page.getByRole('button', { name: 'Erase everything' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Anyone who has the file' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    await page.getByText('Backup saved as notes-').waitFor();
    backup = await download.path();
    expect(readFileSync(backup, 'utf8')).not.toContain(PHRASE);
    await page.reload();
    await kept().waitFor();
    expect(asked).toEqual([]);
    await go(page, '/worksheets/questions');
    expect(await first().inputValue()).toBe('');
    await first().fill('one word more');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  it('opens a backup that they brought along, into this tab alone', async () => {
    const { page } = here;
    await kept().waitFor();
    await go(page, '/settings/storage');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: readFileSync(backup) });
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('Done. Added: 1 answer.').waitFor();
    await go(page, '/worksheets/questions');
    await expect.poll(() => first().inputValue()).toBe(PHRASE);
    expect(await leftIn(page)).toEqual(NOTHING);
  });

  it('keeps things as usual in a new tab, and what is there stays as it is when the mode begins beside it', async () => {
    const other = await here.context.newPage();
    await other.goto(`${site.address}/worksheets/questions`);
    await waitUntilOffline(other);
    await other.getByRole('textbox').first().fill('kept here');
    await waitUntilSaved(other);
    await other.goto(`${site.address}/shared-computer`);
    await other.getByText('it stays as it is').waitFor();
    await other.getByRole('button', { name: 'Keep nothing I write in this tab' }).click();
    await other.getByRole('link', { name: 'Only in this tab', exact: true }).waitFor();
    await go(other, '/worksheets/questions');
    expect(await other.getByRole('textbox').first().inputValue()).toBe('');
    await go(other, '/shared-computer');
    await other.getByRole('button', { name: 'Turn this off…' }).click();
    await other.getByRole('button', { name: 'Turn it off, and open Fledge as usual' }).click();
    await other.getByRole('heading', { level: 1, name: 'Is your therapy ending, or is it over?' }).waitFor();
    await other.goto(`${site.address}/worksheets/questions`);
    await expect.poll(() => other.getByRole('textbox').first().inputValue()).toBe('kept here');
    await other.close();
  });

  it('leaves none of their words in the browser’s files, and the pages in its history', async () => {
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
    await here.page.close();
    await here.context.close();
    expect(found(here.profile, [PHRASE])).toEqual([]);
    expect(readFileSync(`${here.profile}/Default/History`).includes('/shared-computer')).toBe(true);
  });
});
