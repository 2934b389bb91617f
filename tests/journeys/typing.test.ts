import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { DAY } from './acts.ts';
import { card } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** Text without repetition of its own, so that a lost or moved letter shows. */
const LONG = Array.from({ length: 125 }, (_, index) => String(index).padStart(3, '0'))
  .join(' ')
  .concat(' end.')
  .slice(0, 500);

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

  /** Opens a page whose scripts wait until they are let through. */
  async function openStill(address: string): Promise<() => Promise<void>> {
    const { page } = here;
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.address + address, { waitUntil: 'commit' });
    return async () => {
      letThrough();
      await waitUntilSaved(page);
      await page.unroute('**/assets/index-*.js');
    };
  }

  it('begins before the page has come alive, and what was typed is kept', async () => {
    const { page } = here;
    const comeAlive = await openStill('/worksheets/goals');
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.fill('typed before the page was ready');
    await card(page, 1).getByRole('slider', { name: 'Then' }).press('ArrowLeft');
    await comeAlive();
    expect(await field.inputValue()).toBe('typed before the page was ready');
    await page.reload();
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('typed before the page was ready');
    expect(await card(page, 1).getByRole('slider', { name: 'Then' }).inputValue()).toBe('4');
    expect(here.trouble.consoleErrors).toEqual([]);
  });

  it('begins to type a day before the page has come alive, ends after it, and the day is kept', async () => {
    const { page } = here;
    const comeAlive = await openStill('/worksheets/last-session/day');
    const bring = page.getByRole('textbox', { name: 'What one thing will you bring or hand over?' });
    await bring.fill('one page, printed');
    const day = page.getByLabel('When is the last session?', { exact: true });
    await day.focus();
    await page.keyboard.type(DAY.typed.slice(0, 4));
    await comeAlive();
    await page.keyboard.type(DAY.typed.slice(4));
    expect(await day.inputValue()).toBe(DAY.kept);
    await waitUntilSaved(page);
    await page.reload();
    await expect.poll(() => day.inputValue()).toBe(DAY.kept);
    expect(await bring.inputValue()).toBe('one page, printed');
    expect(here.trouble.consoleErrors).toEqual([]);
  });

  it('names the whole day before the page has come alive, and it is kept', async () => {
    const { page } = here;
    const comeAlive = await openStill('/worksheets/last-session/day');
    const day = page.getByLabel('When is the last session?', { exact: true });
    await day.focus();
    await page.keyboard.type(DAY.typed);
    await comeAlive();
    await page.reload();
    await expect.poll(() => day.inputValue()).toBe(DAY.kept);
    expect(here.trouble.consoleErrors).toEqual([]);
  });

  it('makes a plan before the page has come alive, part by part, and goes on with it where they were', async () => {
    const { page } = here;
    const comeAlive = await openStill('/worksheets/warning-signs/first-sign');
    const parts = ['When I notice…', 'I will…', 'and tell…'].map((name) => page.getByRole('textbox', { name, exact: true }));
    const [notice, will, tell] = parts as [Locator, Locator, Locator];
    await notice.fill('three nights awake');
    await will.click();
    await page.keyboard.type('ring the ');
    await comeAlive();
    await page.keyboard.type('clinic');
    await tell.fill('my brother');
    await waitUntilSaved(page);
    const shown = () => Promise.all(parts.map((part) => part.inputValue()));
    expect(await shown()).toEqual(['three nights awake', 'ring the clinic', 'my brother']);
    await page.reload();
    await expect.poll(shown).toEqual(['three nights awake', 'ring the clinic', 'my brother']);
    expect(here.trouble.consoleErrors).toEqual([]);
  });

  it('writes a name before the page has come alive, and it is kept', async () => {
    const { page } = here;
    const comeAlive = await openStill('/begin/words');
    const name = page.getByRole('textbox', { name: 'What do you call your therapist?' });
    await name.fill('Dr Lee');
    await comeAlive();
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('Dr Lee');
    expect(here.trouble.consoleErrors).toEqual([]);
  });
});
