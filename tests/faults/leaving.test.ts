import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from '../journeys/site.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { oneOf, randomOf, runsOf } from './plan.ts';
import { keepLine } from './results.ts';
import { createTally, spread } from './tally.ts';
import type { ScriptedBrowser } from './scripted.ts';
import { acknowledgedIn, openField, textIn } from './scripted.ts';
import { lossOf, sleep } from './typing.ts';
import { findWebKit, openWebKit } from './webkit.ts';
import { openWriter, writerOn } from './writer.ts';

/** At most so much typing is lost to leaving. In milliseconds. */
const MOST_MS = 100;

type Way = 'reload' | 'away' | 'away and back' | 'close' | 'hidden';

let site: ServedSite;
let address: string;

beforeAll(async () => {
  site = await openSite();
  address = `${site.address}/worksheets/goals`;
});
afterAll(() => site.close());

const runs = runsOf(6);
const timeout = 30_000 + runs.length * 60_000;

test('somebody who leaves in mid-word, in Chromium, finds it again', { timeout }, async () => {
  const tally = createTally('leaving Chromium', keepLine);
  const lost: number[] = [];
  let writer = await openWriter(address);
  let { acknowledged } = writer;
  let here = writer.visit;
  let holds = '';
  for (const run of runs) {
    const random = randomOf('leaving Chromium', run);
    await writer.found(holds);
    await writer.typeLetters(2 + Math.floor(random() * 12), random);
    await sleep(random() * 120);
    const way = (['reload', 'away', 'close', 'quit', 'hidden and killed'] as const)[run % 5] ?? 'reload';
    const ended = Date.now();
    const typed = writer.typed();
    const { page } = writer;
    if (way === 'reload') await page.reload();
    if (way === 'away') await page.goto('about:blank');
    if (way === 'close') await page.close();
    if (way === 'quit') await here.context.close();
    if (way === 'hidden and killed') {
      // A browser without a screen hides no tab, so the page is told what it hears from one that does.
      await page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
      await sleep(random() * 400);
      await writer.kill();
    }
    const all = typed.keys.at(-1)?.text ?? '';
    if (way === 'quit' || way === 'hidden and killed') {
      await sleep(300);
      writer = await openWriter(address, here.profile);
      here = writer.visit;
      ({ acknowledged } = writer);
    } else {
      writer = await writerOn(here, page.isClosed() ? await here.context.newPage() : page, address, acknowledged);
    }
    holds = await writer.found(all, 4_000);
    const { failures, ...loss } = lossOf(typed, holds, ended);
    lost.push(loss.lostMs);
    await tally.add(run, failures, { way, letters: typed.keys.length - 1, acknowledged: typed.acknowledged.length, ...loss });
  }
  await here.end();
  const { median, most } = spread(lost);
  console.log(tally.told(`typing lost: median ${median} ms, most ${most} ms`));
  expect(tally.failures()).toEqual([]);
  expect(most).toBeLessThanOrEqual(MOST_MS);
});

/** Leaves a page in one of these ways, again and again, each time with some typing before. */
async function leave(name: string, browser: ScriptedBrowser, ...ways: readonly [Way, ...Way[]]): Promise<void> {
  onTestFinished(browser.end);
  const tally = createTally(`leaving ${name}`, keepLine);
  const lost: number[] = [];
  let tab = await browser.newTab();
  await tab.goto(address);
  let before = '';
  for (const run of runs) {
    const random = randomOf(`leaving ${name}`, run);
    const { keys, typeLetters, taken } = await openField(tab, before);
    await typeLetters(2 + Math.floor(random() * 12), random);
    await taken();
    await sleep(random() * 120);
    const way = oneOf(random, ...ways);
    const acknowledged = await acknowledgedIn(tab);
    const all = keys.at(-1)?.text ?? '';
    let seen = 'visible';
    const ended = Date.now();
    if (way === 'hidden') {
      await tab.hide();
      await sleep(random() * 400);
      seen = String(await tab.evaluate('document.visibilityState'));
      // What the device holds by then is read by another page.
      const reading = await browser.newTab();
      await reading.goto(address);
      before = await textIn(reading, all, 4_000);
      await reading.close();
      await tab.show();
    } else {
      if (way === 'reload') await tab.reload();
      if (way === 'away' || way === 'away and back') await tab.goto('about:blank');
      if (way === 'close') {
        await tab.close();
        tab = await browser.newTab();
      }
      if (way === 'away and back') await tab.back();
      else if (way !== 'reload') await tab.goto(address);
      before = await textIn(tab, all, 4_000);
    }
    const { failures, ...loss } = lossOf({ keys, acknowledged }, before, ended);
    lost.push(loss.lostMs);
    await tally.add(run, failures, { way, letters: keys.length - 1, acknowledged: acknowledged.length, seen, ...loss });
  }
  const { median, most } = spread(lost);
  console.log(tally.told(`typing lost: median ${median} ms, most ${most} ms`));
  expect(tally.failures()).toEqual([]);
  expect(most).toBeLessThanOrEqual(MOST_MS);
}

const firefox = findFirefox();

test.runIf(firefox)('somebody who leaves in mid-word, in Firefox, finds it again', { timeout }, async () => {
  await leave('Firefox', await openFirefox(firefox ?? ''), 'reload', 'away', 'away and back', 'close', 'hidden');
});

const webKit = findWebKit();

test.runIf(webKit)('somebody who leaves in mid-word, in WebKit, finds it again', { timeout }, async () => {
  if (webKit) await leave('WebKit', await openWebKit(webKit), 'reload', 'away', 'away and back', 'hidden');
});
