import type { BrowserContext } from 'playwright-core';
import type { Bench, Row } from '../bench.ts';
import { IMMEDIATE_MS, interleaved, sleep } from '../bench.ts';
import { FIELD, openBrowser, openPage, SAVED, slowDown } from '../browser.ts';
import { whileServed } from '../sites.ts';
import { median, milliseconds, quantile, times } from '../statistics.ts';

const BUDGET = 1.1;
/** Seven runs of it are 350 keys in each page. */
const KEYS = 50;
/** Over the time that the app leaves between two writes, so that every key of both pages is sealed and put. */
const BETWEEN_KEYS_MS = 110;
/** What stands in the field before the first key: about a page, so that saving has something to do. */
const WRITTEN = 'It was easier to leave the house. '.repeat(50);

/** What the page has noted, in milliseconds. */
interface Noted {
  /** From each key until the thread is free. */
  readonly free: readonly number[];
  /** From the first key that isn't saved until the page says that all is. */
  readonly saved: readonly number[];
  readonly longTasks: readonly number[];
}

/**
 * Runs in the page. For each key: from the event's own time until the thread is free, which is when a task of the
 * lowest priority, posted in the next frame, gets its turn. So it holds the key's handlers, the put, what they
 * scheduled, and the frame that shows the letter; and a `complete` event or a render that comes late delays it.
 */
function noteKeys(): void {
  const noted = { free: [] as number[], saved: [] as number[], longTasks: [] as number[] };
  let unsavedSince: number | undefined;
  Object.assign(globalThis, { noted });
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask: (task: () => void, options: { priority: 'background' }) => void };
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const free = () => noted.free.push(performance.now() - timeStamp);
      unsavedSince ??= timeStamp;
      requestAnimationFrame(() => scheduler.postTask(free, { priority: 'background' }));
    },
    true,
  );
  new MutationObserver(() => {
    if (unsavedSince === undefined || document.querySelector('[data-save="saved"]') === null) return;
    noted.saved.push(performance.now() - unsavedSince);
    unsavedSince = undefined;
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-save'] });
  new PerformanceObserver((list) => {
    noted.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** Opens the page with text in its field; gives what types another fifty keys and tells what was noted of them. */
export async function openForTyping(context: BrowserContext, address: string): Promise<() => Promise<Noted>> {
  const { page, cdp } = await openPage(context);
  await slowDown(cdp);
  await page.goto(address);
  const field = page.locator(FIELD).first();
  await field.focus();
  await page.keyboard.insertText(WRITTEN);
  await page.locator(SAVED).waitFor({ state: 'attached' });
  // The worker is being installed on a first visit; that isn't part of writing.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await sleep(2_000);
  await page.evaluate(noteKeys);
  return async () => {
    await page.bringToFront();
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press('a');
      // Uneven, so that the keys don't fall at the same place in a frame.
      await sleep(BETWEEN_KEYS_MS + ((key * 7) % 17));
    }
    return page.evaluate(() => {
      const { noted } = globalThis as unknown as { noted: { [List in keyof Noted]: number[] } };
      return { free: noted.free.splice(0), saved: noted.saved.splice(0), longTasks: noted.longTasks.splice(0) };
    });
  };
}

/** The 95th percentile of each run, and of the runs the median, in milliseconds. */
export function slowest(runs: readonly Noted[], what: 'free' | 'saved' = 'free'): number {
  return median(runs.map((run) => quantile(run[what], 0.95)));
}

/** From a key to a free thread, saving included; the 95th percentile of each run, the runs' median, beside the floor. */
export async function keys(bench: Bench): Promise<readonly Row[]> {
  const app = await openBrowser(await bench.newFolder());
  const floor = await openBrowser(await bench.newFolder());
  try {
    return await whileServed(bench, async (served) => {
      const measured = await interleaved({
        app: await openForTyping(app, served.app.address + bench.app.page),
        floor: await openForTyping(floor, served.floor.address + bench.floor.page),
      });
      const usual = (runs: readonly Noted[]) => median(runs.map(({ free }) => median(free)));
      const [ours, bare] = [slowest(measured.app), slowest(measured.floor)];
      const longTasks = measured.app.flatMap((run) => run.longTasks);
      const longest = Math.max(0, ...longTasks);
      const onFloor = measured.floor.flatMap((run) => run.longTasks).length;
      return [
        {
          name: 'key to thread free, p95 (4× CPU), saving included',
          figure: times(ours / bare),
          budget: times(BUDGET),
          met: ours <= BUDGET * bare,
          noticed: { from: milliseconds(IMMEDIATE_MS), within: ours <= IMMEDIATE_MS },
          detail: `app ${milliseconds(ours)}, floor ${milliseconds(bare)}; medians ${milliseconds(usual(measured.app))} and ${milliseconds(usual(measured.floor))}`,
        },
        {
          name: 'long tasks in 350 keys (4× CPU)',
          figure: String(longTasks.length),
          budget: '0',
          met: longTasks.length === 0,
          noticed: { from: milliseconds(IMMEDIATE_MS), within: longest <= IMMEDIATE_MS },
          detail: `${longest > 0 ? `the longest ${milliseconds(longest)}` : 'none over 50 ms'}; floor ${onFloor}`,
        },
      ];
    });
  } finally {
    await app.close();
    await floor.close();
  }
}
