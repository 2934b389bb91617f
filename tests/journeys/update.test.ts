import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { card } from './goals.ts';
import { copySite, publishNewVersion } from './publish.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

describe('somebody whose Fledge has a new version', () => {
  let folder = '';
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    folder = copySite();
    site = await openSite(folder);
    here = await visit();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('is asked first, keeps typing in the meantime, and finds every word in the new one', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await waitUntilOffline(page);
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.fill('written in the old version');
    await waitUntilSaved(page);

    publishNewVersion(folder);
    await page.reload();
    await page.getByText('A new version of Fledge is ready').waitFor();
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.type(', and on while it waits');
    expect(await page.locator('[data-version="new"]').count()).toBe(0);

    await page.getByRole('button', { name: 'Update now' }).click();
    await page.locator('[data-version="new"]').waitFor({ state: 'attached' });
    await field.waitFor();
    expect(await field.inputValue()).toBe('written in the old version, and on while it waits');
    expect(here.trouble.consoleErrors).toEqual([]);
  });

  it('doesn’t answer, and has the new version once every tab was closed, with every word', async () => {
    const { page } = here;
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.press('End');
    await page.keyboard.type(', and before it closes');
    await waitUntilSaved(page);
    publishNewVersion(folder);
    await page.reload();
    await page.getByText('A new version of Fledge is ready').waitFor();
    // Another window alone isn't every tab: the one that stays keeps its version.
    const versions = () => page.locator('[data-version="new"]').count();
    const before = await versions();
    const other = await here.context.newPage();
    await other.goto(`${site.address}/help`);
    await other.close();
    await page.reload();
    await field.waitFor();
    expect(await versions()).toBe(before);

    await here.context.close();
    here = await visit({ profile: here.profile });
    await here.page.goto(`${site.address}/worksheets/goals`);
    await expect.poll(() => here.page.locator('[data-version="new"]').count()).toBe(before + 1);
    const kept = card(here.page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await expect.poll(() => kept.inputValue()).toBe('written in the old version, and on while it waits, and before it closes');
  });

  it('meets one that a host puts in its place: it takes over at one visit with a signal, and reads every word', async () => {
    // What whoever controls the host can serve, and no page can prevent: the page on security says so.
    const foreign = `
      self.addEventListener('install', () => self.skipWaiting());
      self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
      self.addEventListener('fetch', (event) => {
        const page = '<!doctype html><title>taken over</title><script>const root = navigator.storage.getDirectory();' +
          'root.then(async (each) => { for await (const name of each.keys()) document.title += " " + name; })</script>';
        if (event.request.mode === 'navigate') event.respondWith(new Response(page, { headers: { 'Content-Type': 'text/html' } }));
      });`;
    writeFileSync(join(folder, 'sw.js'), foreign);
    const { page } = here;
    await page.reload();
    await expect
      .poll(
        async () => {
          await page.goto(`${site.address}/worksheets/goals`);
          return page.title();
        },
        { timeout: 30_000, interval: 3_000 },
      )
      .toMatch(/^taken over/);
    // The key lies there, and opens all the rest.
    await expect.poll(() => page.title()).toContain('fledge-key');
  });
});
