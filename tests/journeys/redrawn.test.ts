import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { help, keepAsleep, translate, wake } from './early.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

const changeHeading = (page: Page) => page.locator('h1').evaluate((heading) => (heading.textContent = 'Metas'));

/** What changes a page before its scripts come. */
const STRANGERS = [
  ['a translator has changed one word of the heading', changeHeading],
  ['a translator has changed every word', translate],
  ['a writing helper has put something behind each field', help],
] as const;

describe.each(STRANGERS)('somebody who writes on a first visit where %s before the scripts came', (_what, change) => {
  let site: ServedSite;
  let here: Visit;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    const opened = await here.context.browser()?.newContext({ baseURL: site.address, serviceWorkers: 'block' });
    if (!opened) throw new Error('no second context');
    context = opened;
    await keepAsleep(context);
    page = await context.newPage();
  });
  afterAll(async () => {
    await context.close();
    await here.end();
    await site.close();
  });

  it('keeps the words, the cursor where it stood in them, and what is typed on', async () => {
    await page.goto('/worksheets/goals');
    await change(page);
    const field = page.locator('main textarea').first();
    await field.focus();
    await page.keyboard.type('sleep wel');
    await page.keyboard.press('Home');
    await wake(page);
    await page.keyboard.type('I ');
    await page.keyboard.press('End');
    await page.keyboard.type('l');
    expect(await field.inputValue()).toBe('I sleep well');
    await waitUntilSaved(page);
    await page.reload();
    await wake(page);
    await expect.poll(() => field.inputValue()).toBe('I sleep well');
  });

  it('keeps what was picked', async () => {
    await page.goto('/begin/which');
    await change(page);
    await page.locator('main label:has(input[type="radio"])').nth(2).click();
    await wake(page);
    await expect.poll(() => page.locator('main input[type="radio"]').nth(2).isChecked()).toBe(true);
    await waitUntilSaved(page);
  });
});
