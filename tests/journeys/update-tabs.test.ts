import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { card } from './goals.ts';
import { copySite, publishWithOtherFiles } from './publish.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

const GOALS = '/worksheets/goals';
const ready = (page: Page) => page.getByText('A new version of Fledge is ready');
const elsewhere = (page: Page) => page.getByText('Fledge was updated in another tab');
const isNew = (page: Page) => page.locator('[data-version="new"]').waitFor({ state: 'attached' });
const goal = (page: Page) => card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });

/** Has the browser ask for a new version, as it does by itself now and then. */
async function lookForVersions(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
}

/** How a tab came to be, of which the browser tells its worker different things. */
const TABS = [
  [
    'of their first visit',
    async (page: Page) => {
      await waitUntilOffline(page);
    },
  ],
  [
    'that was opened again since',
    async (page: Page) => {
      await waitUntilOffline(page);
      await page.reload();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    },
  ],
  [
    'that was reloaded by force',
    async (page: Page) => {
      await waitUntilOffline(page);
      const session = await page.context().newCDPSession(page);
      await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
      await page.waitForFunction(() => navigator.serviceWorker.controller === null && globalThis.fledgeEarly === undefined);
      // Versions are followed once the page has come to rest.
      await page.waitForTimeout(3_000);
    },
  ],
] as const;

describe.each(TABS)('somebody with a tab %s, when a new version is published', (_which, prepare) => {
  let folder = '';
  let site: ServedSite;
  let here: Visit;
  let page: Page;

  beforeEach(async () => {
    folder = copySite();
    site = await openSite(folder);
    here = await visit();
    ({ page } = here);
    await page.goto(`${site.address}${GOALS}`);
    await prepare(page);
    await goal(page).fill('written in the old version');
    await waitUntilSaved(page);
  });
  afterEach(async () => {
    await here.end();
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('accepts it there, and has it, with every word', async () => {
    publishWithOtherFiles(folder);
    await lookForVersions(page);
    await ready(page).waitFor();
    await page.getByRole('button', { name: 'Update now' }).click();
    await isNew(page);
    await expect.poll(() => goal(page).inputValue()).toBe('written in the old version');
  });

  it('accepts it in another tab: is told so here, goes on writing and opening pages, and has the new one once they want it', async () => {
    const other = await here.context.newPage();
    await other.goto(`${site.address}/help`);
    await other.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await other.waitForTimeout(3_000);
    publishWithOtherFiles(folder);
    await lookForVersions(other);
    await ready(other).waitFor();
    await other.getByRole('button', { name: 'Update now' }).click();
    await isNew(other);
    await elsewhere(page).waitFor();

    await page.bringToFront();
    await goal(page).press('End');
    await page.keyboard.type(', and on');
    await waitUntilSaved(page);
    const controlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
    // The browser's own cache is nothing to count on.
    await (await here.context.newCDPSession(page)).send('Network.clearBrowserCache');
    for (const [place, heading] of [
      ['My page', 'My page'],
      ['Settings', 'Settings'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }).click();
      // Where no worker answers for a tab its files are gone with the host's; then there is a way on that keeps the words.
      await page
        .getByRole('heading', { level: 1, name: controlled ? heading : 'This page stopped working', exact: true })
        .waitFor();
    }
    await page.getByRole('button', { name: 'Save and reload' }).last().click();
    await isNew(page);
    await page.getByRole('heading', { level: 1, name: 'Settings', exact: true }).waitFor();
    await page.goto(`${site.address}${GOALS}`);
    await expect.poll(() => goal(page).inputValue()).toBe('written in the old version, and on');
    // What the old version needed is gone from the device once no tab runs it.
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const old = [];
          for (const name of await caches.keys())
            for (const { url } of await (await caches.open(name)).keys())
              if (url.includes('/assets/') && !/x\.\w+$/.test(url)) old.push(url);
          return old;
        }),
      )
      .toEqual([]);
  });
});
