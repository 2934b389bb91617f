import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { waitUntilOffline } from './waiting.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

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
