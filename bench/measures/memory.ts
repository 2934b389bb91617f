import type { BrowserContext } from 'playwright-core';
import type { Bench, Row } from '../bench.ts';
import { sleep } from '../bench.ts';
import { openBrowser, openPage, visitFirst } from '../browser.ts';
import { pagesOf, whileServed } from '../sites.ts';
import { median, megabytes } from '../statistics.ts';

const HEAP_BUDGET_BYTES = 6_000_000;
const CACHE_BUDGET_BYTES = 8_000_000;
const RUNS = 3;
/** Long enough for the worker to be registered and for everything that was put off. */
const AT_REST_MS = 2_500;

/** Bytes of the page's JavaScript heap after loading and collecting. Nothing is evaluated in it, which would add to it. */
async function heapOf(context: BrowserContext, address: string): Promise<number> {
  const { page, cdp } = await openPage(context);
  await cdp.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load' });
  await sleep(AT_REST_MS);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await page.close();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** Bytes of all responses in the caches of a page's site, not compressed, and how many they are. */
async function cacheOf(context: BrowserContext, address: string): Promise<{ bytes: number; count: number }> {
  const { page } = await openPage(context);
  await page.goto(address);
  return page.evaluate(async () => {
    let bytes = 0;
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const response of await cache.matchAll()) {
        bytes += (await response.arrayBuffer()).byteLength;
        count += 1;
      }
    }
    return { bytes, count };
  });
}

/** The page that holds most in memory on a later visit; each is visited once. */
async function heaviestOf(
  bench: Bench,
  address: string,
): Promise<{ readonly page: string; readonly heap: number; readonly count: number }> {
  const pages = pagesOf(bench.app);
  let heaviest = { page: '', heap: 0 };
  const context = await openBrowser(await bench.newFolder());
  try {
    await visitFirst(context, address + bench.app.page);
    for (const page of pages) {
      const heap = await heapOf(context, address + page);
      if (heap > heaviest.heap) heaviest = { page, heap };
    }
  } finally {
    await context.close();
  }
  return { ...heaviest, count: pages.length };
}

/** What the worksheet's page holds in memory, on a first visit or a later one, whichever is more; what the heaviest page holds; and on the disk. */
export async function memory(bench: Bench): Promise<readonly Row[]> {
  return whileServed(bench, async ({ app, floor }) => {
    const address = app.address + bench.app.page;
    const first: number[] = [];
    const later: number[] = [];
    const bare: number[] = [];
    let cache = { bytes: 0, count: 0 };
    for (let run = 0; run < RUNS; run += 1) {
      const context = await openBrowser(await bench.newFolder());
      try {
        first.push(await heapOf(context, address));
        await visitFirst(context, address);
        later.push(await heapOf(context, address));
        bare.push(await heapOf(context, floor.address + bench.floor.page));
        cache = await cacheOf(context, address);
      } finally {
        await context.close();
      }
    }
    const heap = Math.max(median(first), median(later));
    const heaviest = await heaviestOf(bench, app.address);
    return [
      {
        name: 'heap after load',
        figure: megabytes(heap),
        budget: megabytes(HEAP_BUDGET_BYTES),
        met: heap <= HEAP_BUDGET_BYTES,
        detail: `first visit ${megabytes(median(first))}, later ${megabytes(median(later))}, floor ${megabytes(median(bare))}`,
      },
      {
        name: 'heap after load, of all pages the most',
        figure: megabytes(heaviest.heap),
        budget: megabytes(HEAP_BUDGET_BYTES),
        met: heaviest.heap <= HEAP_BUDGET_BYTES,
        detail: `${heaviest.page} of ${heaviest.count} pages, each visited once`,
      },
      {
        name: 'cache on disk, all content in it',
        figure: megabytes(cache.bytes),
        budget: megabytes(CACHE_BUDGET_BYTES),
        met: cache.count > 0 && cache.bytes <= CACHE_BUDGET_BYTES,
        detail: `${cache.count} files`,
      },
    ];
  });
}
