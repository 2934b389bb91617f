import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { card } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** Text without repetition of its own, so that a lost or moved letter shows. */
const LONG = Array.from({ length: 125 }, (_, index) => String(index).padStart(3, '0')).join(' ').concat(' end.').slice(0, 500);

describe('somebody who types', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    here = await visit();
  });
  afterEach(() => here.end());

  it('writes 500 characters fast on a slow phone and none is lost or moved, on the screen or after a reload', async () => {
    const { page, context } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.click();
    expect(LONG).toHaveLength(500);
    await page.keyboard.type(LONG);
    expect(await field.inputValue()).toBe(LONG);
    await waitUntilSaved(page);
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe(LONG);
  });

  it('has a reload in mid-word and loses at most the letter under the finger', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await waitUntilOffline(page);
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.click();
    await page.keyboard.type('a sentence that is cut off in the midd');
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe('a sentence that is cut off in the midd');
  });

  it('begins before the page has come alive, and what was typed is kept', async () => {
    const { page } = here;
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.address}/worksheets/goals`, { waitUntil: 'commit' });
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.fill('typed before the page was ready');
    await card(page, 1).getByRole('slider', { name: 'Then' }).press('ArrowLeft');
    letThrough();
    await waitUntilSaved(page);
    expect(await field.inputValue()).toBe('typed before the page was ready');
    await page.unroute('**/assets/index-*.js');
    await page.reload();
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('typed before the page was ready');
    expect(await card(page, 1).getByRole('slider', { name: 'Then' }).inputValue()).toBe('4');
    expect(here.trouble.consoleErrors).toEqual([]);
  });
});
