import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEVER_ASKED_FOR } from '../../build/floor.ts';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

describe('what is built', () => {
  const scripts = [
    'sw.js',
    ...readdirSync('dist/assets')
      .filter((name) => name.endsWith('.js'))
      .map((name) => join('assets', name)),
  ];

  it('asks for nothing that the oldest browsers lack', () => {
    const asked = scripts.flatMap((name) =>
      [...readFileSync(join('dist', name), 'utf8').matchAll(NEVER_ASKED_FOR)].map(([what]) => `${name}: ${what}`),
    );
    expect(scripts.length).toBeGreaterThan(100);
    expect(asked).toEqual([]);
  });
});

describe('somebody whose browser is too old for Fledge', () => {
  let site: ServedSite;
  let here: Visit;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    ({ page } = here);
    await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('reads the page, is told so at its top, and can’t write what would be lost', async () => {
    await page.goto(`${site.address}/worksheets/goals`);
    await page.getByRole('alert').getByText('This browser is too old for Fledge').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('main textarea:not(:disabled), main input:not(:disabled)').count()).toBe(0);
    expect(here.trouble.consoleErrors).toEqual([]);
  });

  it('goes on to other pages, and to help', async () => {
    await page.goto(`${site.address}/begin/which`);
    await page.getByRole('link', { name: 'Help now' }).first().click();
    await page.waitForURL('**/help');
    await page.getByRole('alert').getByText('This browser is too old for Fledge').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
