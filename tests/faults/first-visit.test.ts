import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { help, translate } from '../journeys/early.ts';
import { openSite } from '../journeys/site.ts';
import type { Visit } from '../journeys/visit.ts';
import { visit } from '../journeys/visit.ts';
import { oneOf, randomOf, runsOf } from './plan.ts';
import { keepLine } from './results.ts';
import { createTally } from './tally.ts';

const SCENARIO = 'first visit';
const WORDS = 'I sleep better now';
const SIDE_BY_SIDE = 4;

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

const runs = runsOf(8);

/** When what happens in a run, in milliseconds from when the page is there, and how. */
interface Moments {
  /** How late each script comes. */
  readonly scripts: number;
  /** When the first key is pressed. */
  readonly typing: number;
  readonly betweenKeys: number;
  /** How many times slower the device is. */
  readonly slower: number;
  readonly stranger: 'nobody' | 'a translator' | 'a writing helper';
  readonly strangerAt: number;
}

function momentsOf(run: number): Moments {
  const random = randomOf(SCENARIO, run);
  return {
    scripts: Math.floor(random() ** 2 * 2_000),
    typing: Math.floor(random() * 1_500),
    betweenKeys: Math.floor(10 + random() * 60),
    slower: oneOf(random, 1, 4),
    stranger: oneOf(random, 'nobody', 'a translator', 'a writing helper'),
    strangerAt: Math.floor(random() * 1_500),
  };
}

/** Visits for the first time, writes, and comes back. Gives what was seen in the field, then and later. */
async function write(page: Page, moments: Moments): Promise<{ readonly seen: string; readonly kept: string }> {
  const { scripts, typing, betweenKeys, slower, stranger, strangerAt } = moments;
  await page.route('**/assets/*.js', async (route) => {
    await sleep(scripts);
    await route.continue().catch(() => undefined);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${site.address}/worksheets/goals`, { waitUntil: 'commit' });
  const field = page.locator('main textarea').first();
  await field.waitFor();
  const meddling = sleep(strangerAt).then(() =>
    stranger === 'a translator' ? translate(page) : stranger === 'a writing helper' ? help(page) : undefined,
  );
  await sleep(typing);
  // In one go: a field that was looked up before could be another one by now.
  await page.evaluate(() => document.querySelector<HTMLElement>('main textarea')?.focus());
  for (const letter of WORDS) {
    await page.keyboard.type(letter);
    await sleep(betweenKeys);
  }
  await meddling;
  // Where nothing is saved, what is seen tells more than that.
  const saved = await page
    .locator('[data-save="saved"]')
    .waitFor()
    .then(
      () => true,
      () => false,
    );
  const seen = await field.inputValue();
  if (!saved) return { seen, kept: 'nothing saved' };
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(`${site.address}/help`, { waitUntil: 'commit' });
  await page.goto(`${site.address}/worksheets/goals`, { waitUntil: 'commit' });
  await expect
    .poll(() => field.inputValue(), { timeout: 30_000 })
    .not.toBe('')
    .catch(() => undefined);
  return { seen, kept: await field.inputValue() };
}

test(
  'somebody who writes at any moment of a first visit has every word on the screen and on the device',
  { timeout: 30_000 + runs.length * 60_000 },
  async () => {
    const tally = createTally(SCENARIO, keepLine);
    const browser: Browser | null = here.context.browser();
    if (!browser) throw new Error('no second context');
    const left = [...runs];
    const visitInTurn = async () => {
      for (let run = left.shift(); run !== undefined; run = left.shift()) {
        const moments = momentsOf(run);
        const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
        const wrong: string[] = [];
        try {
          const { seen, kept } = await write(await context.newPage(), moments);
          if (seen !== WORDS) wrong.push(`“${seen}” was on the screen`);
          if (kept !== WORDS) wrong.push(`“${kept}” was on the device`);
        } catch (error) {
          wrong.push(String(error).slice(0, 200));
        }
        await context.close();
        await tally.add(run, wrong, { ...moments });
      }
    };
    // Side by side, since most of the time goes by waiting.
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, visitInTurn));
    console.log(tally.told());
    expect(tally.failures()).toEqual([]);
  },
);
