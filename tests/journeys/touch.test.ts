import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

let site: ServedSite;
let here: Visit;
let finger: CDPSession;

beforeAll(async () => {
  site = await openSite();
  here = await visit();
  finger = await here.context.newCDPSession(here.page);
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await here.page.goto(`${site.address}/worksheets/goals`);
  await waitUntilOffline(here.page);
});
afterAll(async () => {
  await here.end();
  await site.close();
});

/** Puts a finger on a slider, so far along, moves it, and lifts it. */
async function drag(slider: Locator, along: number, by: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider isn’t in sight');
  const [x, y] = [box.x + box.width * along, box.y + box.height / 2];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step += 1) {
    await finger.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: x + (by.x * step) / 10, y: y + (by.y * step) / 10 }],
    });
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function sliderInSight(page: Page): Promise<Locator> {
  const slider = page.getByRole('slider', { name: 'Now' }).first();
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return slider;
}

it('somebody who scrolls the page with a finger that happens to lie on a slider has rated nothing', async () => {
  const { page } = here;
  const slider = await sliderInSight(page);
  const before = await page.evaluate(() => scrollY);
  await drag(slider, 0.8, { x: 2, y: -200 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('not marked yet');
  await page.reload();
  await expect
    .poll(() => page.getByRole('slider', { name: 'Now' }).first().getAttribute('aria-valuetext'))
    .toBe('not marked yet');
});

it('somebody who drags the slider has the rating where they let go, and keeps it when they scroll there later', async () => {
  const { page } = here;
  const slider = await sliderInSight(page);
  await drag(slider, 0.5, { x: 100, y: 3 });
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^[89] out of 10/);
  const rated = await slider.getAttribute('aria-valuetext');
  await waitUntilSaved(page);
  await drag(slider, 0.2, { x: 1, y: -200 });
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(rated);
});
