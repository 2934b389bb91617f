import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline } from './waiting.ts';

const READY = 'Ready offline. All of Fledge is on this device and opens without a signal.';
const NOT_YET = /^Not ready offline yet/;

describe('somebody who wants to know whether Fledge opens without a signal', () => {
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

  it('doesn’t spend room on pictures that only a shop window shows', () => {
    const worker = readFileSync('dist/sw.js', 'utf8');
    expect(worker).toContain('icons/icon.svg');
    expect(worker).not.toContain('screenshots/');
  });

  it('reads that it isn’t ready, and that it is once everything has arrived', async () => {
    const { page } = here;
    await page.goto(`${site.address}/install`);
    await page.getByText(NOT_YET).waitFor();
    await waitUntilOffline(page);
    await page.getByText(READY).waitFor();
  });

  it('reads the same in the settings', async () => {
    const { page } = here;
    await page.goto(`${site.address}/settings`);
    await page.getByText(READY).waitFor();
  });

  it('opens it from the device after that: the host hears only that the browser looks for a newer version', async () => {
    const before = site.requests.length;
    for (const address of ['/', '/help', '/worksheets/goals', '/settings']) {
      await here.page.goto(site.address + address);
      await here.page.getByRole('heading', { level: 1 }).waitFor();
    }
    // It looks once the page has come to rest.
    await expect.poll(() => site.requests.length, { timeout: 20_000 }).toBeGreaterThan(before);
    expect(new Set(site.requests.slice(before))).toEqual(new Set(['GET /sw.js']));
  });

  it('isn’t told so any more when one file has gone', async () => {
    const { page } = here;
    const removed = await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const file = (await cache.keys()).find(({ url }) => url.includes('/assets/render-pdf'));
        if (file) return cache.delete(file);
      }
      return false;
    });
    expect(removed).toBe(true);
    await page.reload();
    await page.getByText(NOT_YET).waitFor();
    expect(await page.getByText(READY).count()).toBe(0);
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
