import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

describe('somebody who has Fledge called Notebook on their device', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  const inHead = (selector: string) => here.page.locator(selector).getAttribute('href');

  it('has that name in the tab and for the device, at once and on every page from then on, without a signal too', async () => {
    const { page, context } = here;
    await page.goto(`${site.address}/settings`);
    await waitUntilOffline(page);
    expect(await page.title()).toBe('Settings · Fledge');
    await page.getByRole('radio', { name: 'Notebook, with a plain notebook' }).check();
    await waitUntilSaved(page);
    expect(await page.title()).toBe('Notebook');
    await context.setOffline(true);
    for (const address of ['/read/not-safe', '/worksheets/stay-or-go']) {
      await page.goto(site.address + address, { waitUntil: 'commit' });
      await page.locator('head > title').first().waitFor({ state: 'attached' });
      expect(await page.title()).toBe('Notebook');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.title()).toBe('Notebook');
    }
    await context.setOffline(false);
    expect(await inHead('link[rel=manifest]')).toBe('/notebook.webmanifest');
    expect(await inHead('link[rel=icon]')).toBe('/icons/notebook.svg');
    const manifest = await (await context.request.get(`${site.address}/notebook.webmanifest`)).text();
    expect(JSON.parse(manifest)).toMatchObject({ name: 'Notebook', id: '/', start_url: '/' });
    expect(manifest).not.toMatch(/fledge/i);
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('finds that one word in the browser’s history, beside the addresses', async () => {
    await here.context.close();
    const history = readFileSync(join(here.profile, 'Default', 'History'));
    for (const there of ['Notebook', '/read/not-safe', '/worksheets/stay-or-go'])
      expect(history.includes(there), there).toBe(true);
    // The one page that was open before, by its title of then or not at all.
    const titles = [...history.toString('latin1').matchAll(/([\w ]+) \xc2\xb7 Fledge/g)].map(([, title]) => title);
    expect(titles.filter((title) => !title?.endsWith('Settings'))).toEqual([]);
  });
});
