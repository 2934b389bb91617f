import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { noticeWords } from '#catalogue/notice-words.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline } from './waiting.ts';

/** How many times slower than this machine; all the way between where runs are asked for, as with the faults. */
const RATES = process.env['FAULT_RUNS'] ? [4, 10, 20, 30, 40, 50, 60] : [4, 20];
const KEYS = 20;
const PAGE = '/worksheets/goals';
const FIELD = 'textarea';

/** Text without repetition of its own, so that a lost or moved letter shows. */
function words(from: number): string {
  return Array.from({ length: KEYS }, (_, index) => String.fromCharCode(0x4e00 + from * KEYS + index)).join('');
}

/** Runs in the page from its first moment: notes each time the first field takes no key, or another tab is spoken of. */
function watchForDoors(saying: string): void {
  const seen: string[] = [];
  Object.assign(globalThis, { shut: seen });
  new MutationObserver(() => {
    if (document.querySelector('textarea')?.matches(':read-only, :disabled')) seen.push('a field took no key');
    if (document.body?.textContent?.includes(saying)) seen.push('another tab was spoken of');
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['readonly', 'disabled'] });
}

describe('somebody with a slow device and one tab', () => {
  let site: ServedSite;
  let here: Visit;
  let session: CDPSession;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    here = await visit();
    session = await here.context.newCDPSession(here.page);
    await here.context.addInitScript(watchForDoors, noticeWords.elsewhere);
  });
  afterEach(() => here.end());

  const slowed = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });

  /** Types at the end of the first field from its first moment on, without waiting for anything. */
  async function typeAtOnce(page: Page, text: string): Promise<void> {
    await page.locator(FIELD).first().focus();
    await page.keyboard.press('Control+End');
    for (const letter of text) await page.keyboard.insertText(letter);
  }

  const shown = () => here.page.locator(FIELD).first().inputValue();
  const shut = () => here.page.evaluate(() => (globalThis as unknown as { shut: readonly string[] }).shut);

  it.each(RATES)(
    'types from the first moment at %d times the time, on a first visit and after a reload, and every key is there',
    async (rate) => {
      const { page } = here;
      await slowed(rate);
      await page.goto(site.address + PAGE, { waitUntil: 'commit' });
      await typeAtOnce(page, words(0));
      expect(await shown()).toBe(words(0));
      await page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 });
      expect(await shut()).toEqual([]);

      // Another page meets what this one may still hold.
      await page.reload({ waitUntil: 'commit' });
      await page.locator(FIELD).first().waitFor({ timeout: 60_000 });
      await typeAtOnce(page, words(1));
      // Those that came before the first ones were shown again stand on a line below them.
      const letters = async () => (await shown()).replaceAll('\n', '');
      await expect.poll(letters, { timeout: 60_000 }).toBe(words(0) + words(1));
      await page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 });
      expect(await shut()).toEqual([]);

      await slowed(1);
      await page.reload();
      await expect.poll(letters, { timeout: 10_000 }).toBe(words(0) + words(1));
      expect(await page.locator('ol > li:has(textarea)').count()).toBe(1);
    },
  );

  it.each(RATES)(
    'types from the first moment at %d times the time, with everything kept on the device, and every key is there',
    async (rate) => {
      const { page } = here;
      await page.goto(site.address + PAGE);
      await waitUntilOffline(page);
      await slowed(rate);
      await page.reload({ waitUntil: 'commit' });
      await page.locator(FIELD).first().waitFor({ timeout: 60_000 });
      await typeAtOnce(page, words(0));
      expect(await shown()).toBe(words(0));
      await page.locator('[data-save="saved"]').waitFor({ timeout: 60_000 });
      expect(await shut()).toEqual([]);
      await slowed(1);
      await page.reload();
      await expect.poll(shown, { timeout: 10_000 }).toBe(words(0));
    },
  );
});
