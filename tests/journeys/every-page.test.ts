import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { goals, waitUntilOffline, waitUntilSaved, writeGoal } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

/** Every address that has a prerendered page, read off the built files. */
function addresses(): readonly string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !['shell.html', '404.html'].includes(name))
    .map((name) => `/${name.replace(/(^|\/)index\.html$|\.html$/, '')}`);
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 400)}`);
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('every page', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(`${site.address}/worksheets/goals`);
    await waitUntilOffline(here.page);
    // Something written and marked, so that the pages show what they can.
    await writeGoal(here.page, 1, goals[0]);
    await waitUntilSaved(here.page);
    await here.page.goto(`${site.address}/summary`);
    await here.page.getByRole('radio', { name: 'Bring it' }).first().check();
    await waitUntilSaved(here.page);
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('is there on a plain static host at a first visit, readable without scripts', async () => {
    const context = await here.context.browser()?.newContext({ javaScriptEnabled: false });
    const page = context ? await context.newPage() : undefined;
    if (!page) throw new Error('no second context');
    for (const address of addresses()) {
      await page.goto(site.address + address);
      expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
      expect(await page.getByRole('link', { name: 'Help now' }).first().isVisible(), address).toBe(true);
    }
    await context?.close();
  });

  it('has nothing that axe finds, in light and in dark, and nothing scrolls sideways at 320 px', async () => {
    const { page } = here;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const address of [...addresses(), '/no/such/page']) {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(site.address + address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('details').evaluateAll((all) => all.forEach((each) => each.toggleAttribute('open', true)));
        expect(await axeFindings(page), `${address} ${colorScheme}`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 740 });
        expect(await sideways(page), `${address} at 320 px`).toBe(0);
      }
    }
  });

  it('opens with the server stopped, and says so calmly where there is none', async () => {
    const { page } = here;
    await site.close();
    for (const address of addresses()) {
      await page.goto(site.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.title(), address).toMatch(/^.+ · Fledge$/);
      expect(await page.getByRole('link', { name: 'Help now' }).first().isVisible(), address).toBe(true);
    }
    await page.goto(`${site.address}/worksheets/no-such-sheet`);
    await page.getByRole('heading', { name: 'There’s no page here' }).waitFor();
    await page.getByRole('link', { name: 'To the first page', exact: true }).click();
    await page.getByRole('heading', { name: 'Therapy is ending, or may end' }).waitFor();
  });

  it('asks nobody else for anything, breaks no rule of the policy and logs no error', () => {
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('would be caught if it did', async () => {
    await here.page.evaluate(() => fetch('http://127.0.0.1:9/canary').catch(() => undefined));
    await expect.poll(() => here.trouble.violations.join()).toContain('connect-src');
  });
});
