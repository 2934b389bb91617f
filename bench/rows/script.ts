import type { Bench, Row } from '../bench.ts';
import { sleep } from '../bench.ts';
import { FIELD, openBrowser, openPage, SAVED } from '../browser.ts';
import { whileServed } from '../sites.ts';
import { kilobytes } from '../statistics.ts';

const BUDGET_BYTES = 120_000;
const AFTERWARDS_MS = 2_000;

/**
 * The JavaScript that a first visit to the worksheet asks for until a typed key is saved, in bytes under brotli:
 * every script requested by then, needed or not. What comes later (the worker and what registers it) is told apart.
 */
export async function script(bench: Bench): Promise<readonly Row[]> {
  const browser = await openBrowser(await bench.newFolder());
  try {
    return await whileServed(bench, async ({ app }) => {
      const { page } = await openPage(browser);
      const asked: string[] = [];
      browser.on('request', (request) => {
        const { pathname } = new URL(request.url());
        // Not what the worker fetches to keep it: the page doesn't run that.
        const byPage = request.serviceWorker() === null;
        if (byPage && pathname.endsWith('.js') && !asked.includes(pathname)) asked.push(pathname);
      });
      await page.goto(`${app.address}${bench.app.page}`, { waitUntil: 'commit' });
      await page.locator(FIELD).first().pressSequentially('a');
      await page.locator(SAVED).waitFor({ state: 'attached' });
      const before = [...asked];
      await sleep(AFTERWARDS_MS);
      const afterwards = asked.slice(before.length);
      const bytes = sizeOf(before);
      return [
        {
          name: 'JavaScript before the first worksheet is usable, brotli',
          figure: kilobytes(bytes),
          budget: kilobytes(BUDGET_BYTES),
          met: bytes <= BUDGET_BYTES,
          detail: `${listOf(before)}; afterwards ${listOf(afterwards)}`,
        },
      ];
    });
  } finally {
    await browser.close();
  }

  function sizeOf(addresses: readonly string[]): number {
    return addresses.reduce((sum, address) => sum + (bench.app.brotli.get(address) ?? 0), 0);
  }

  function listOf(addresses: readonly string[]): string {
    if (addresses.length === 0) return 'nothing';
    return addresses.map((address) => `${chunkOf(address)} ${kilobytes(sizeOf([address]))}`).join(', ');
  }
}

/** `index` for `/assets/index-BnschDV4.js`. */
function chunkOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/(-[\w-]{8})?\.js$/, '');
}
