import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench, Row } from '../bench.ts';
import { sleep } from '../bench.ts';
import { FIELD, openBrowser, openPage, SAVED } from '../browser.ts';
import type { Site } from '../sites.ts';
import { whileServed } from '../sites.ts';
import { kilobytes } from '../statistics.ts';

const BUDGET_BYTES = 150_000;
const AFTERWARDS_MS = 2_000;

/** What the page of one worksheet has asked for. */
interface Asked {
  readonly page: string;
  /** Until the first typed key was saved. */
  readonly before: readonly string[];
  readonly afterwards: readonly string[];
}

/**
 * The JavaScript that a first visit to a worksheet asks for until a typed key is saved, in bytes under brotli: every
 * script requested by then, needed or not. Of all worksheets the heaviest. What comes later (the worker and what
 * registers it) is told apart.
 */
export async function script(bench: Bench): Promise<readonly Row[]> {
  const visits = await whileServed(bench, async ({ app }) => {
    const asked: Asked[] = [];
    for (const page of await pagesToWriteIn(bench.app)) asked.push(await askedBy(page, app.address));
    return asked;
  });
  const [worst] = visits.toSorted((one, other) => sizeOf(other.before) - sizeOf(one.before));
  if (!worst) throw new Error('there is no worksheet to write in');
  const bytes = sizeOf(worst.before);
  return [
    {
      name: 'JavaScript before the first worksheet is usable, brotli',
      figure: kilobytes(bytes),
      budget: kilobytes(BUDGET_BYTES),
      met: bytes <= BUDGET_BYTES,
      detail: `the heaviest of ${visits.length}: ${worst.page}: ${listOf(worst.before)}; afterwards ${listOf(worst.afterwards)}`,
    },
  ];

  async function askedBy(page: string, address: string): Promise<Asked> {
    const browser = await openBrowser(await bench.newFolder());
    try {
      const { page: tab } = await openPage(browser);
      const asked: string[] = [];
      browser.on('request', (request) => {
        const { pathname } = new URL(request.url());
        // Not what the worker fetches to keep it: the page doesn't run that.
        const byPage = request.serviceWorker() === null;
        if (byPage && pathname.endsWith('.js') && !asked.includes(pathname)) asked.push(pathname);
      });
      await tab.goto(address + page, { waitUntil: 'commit' });
      await tab.locator(FIELD).first().pressSequentially('a');
      await tab.locator(SAVED).waitFor({ state: 'attached' });
      const before = [...asked];
      await sleep(AFTERWARDS_MS);
      return { page, before, afterwards: asked.slice(before.length) };
    } finally {
      await browser.close();
    }
  }

  function sizeOf(addresses: readonly string[]): number {
    return addresses.reduce((sum, address) => sum + (bench.app.brotli.get(address) ?? 0), 0);
  }

  function listOf(addresses: readonly string[]): string {
    if (addresses.length === 0) return 'nothing';
    return addresses.map((address) => `${chunkOf(address)} ${kilobytes(sizeOf([address]))}`).join(', ');
  }
}

/** Of each worksheet the first page that has a field for text: `/worksheets/goals`. */
async function pagesToWriteIn({ folder, brotli }: Site): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const address of [...brotli.keys()].toSorted()) {
    const [, page = '', worksheet] = /^(\/worksheets\/([\w-]+).*)\.html$/.exec(address) ?? [];
    if (!worksheet || found.has(worksheet)) continue;
    if ((await readFile(join(folder, address), 'utf8')).includes('<textarea')) found.set(worksheet, page);
  }
  return [...found.values()];
}

/** `index` for `/assets/index-BnschDV4.js`. */
function chunkOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/(-[\w-]{8})?\.js$/, '');
}
