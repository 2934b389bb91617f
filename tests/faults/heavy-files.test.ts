import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '#storage/copies/envelope.ts';
import type { ServedSite } from '../../build/server.ts';
import { fileWith } from '../copies/file-with.ts';
import { hugeContents } from '../copies/made-up-files.ts';
import { openSite } from '../journeys/site.ts';
import { waitUntilSaved } from '../journeys/waiting.ts';
import { runsOf } from './plan.ts';
import { keepLine } from './results.ts';
import { createTally, spread } from './tally.ts';
import { openWriter } from './writer.ts';

/** A file may take so much of the page's memory, and so long of its thread. In megabytes, and in milliseconds. */
const MEMORY_MB = 300;
const THREAD_MS = 2_000;
/** Linux counts a thread's time in hundredths of a second. */
const TICK_MS = 10;

const files: readonly { readonly what: string; readonly text: () => string }[] = [
  ...hugeContents(LIMITS).map(({ what, payload }) => ({ what, text: () => fileWith(payload()) })),
  {
    what: 'a box of nearly 20 MB',
    text: () => JSON.stringify({ ...(JSON.parse(fileWith('{}')) as object), box: 'A'.repeat(19_999_000) }),
  },
  { what: '33 MB of letters', text: () => 'a'.repeat(33_000_000) },
  { what: '21 MB of answers', text: () => fileWith(JSON.stringify({ documents: [answers(21, 1_000_000)], versions: [] })) },
];

/** A document with so many answers of so many letters. */
function answers(count: number, letters: number) {
  const leaves = Array.from(
    { length: count },
    (_, index) => [`goals/${index}`, { value: 'é'.repeat(letters / 2), lamport: 1, writer: 'a', at: 1 }] as const,
  );
  return { format: 1, id: 'goals', worksheetVersion: 1, leaves: Object.fromEntries(leaves), kept: {} };
}

let site: ServedSite;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'fledge-heavy-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** The process that draws the page, and the most memory that it has had since the last time this was asked. */
async function watchProcess(cdp: CDPSession | undefined) {
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const figure = async (id: number, name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(await readFile(`/proc/${id}/status`, 'utf8'))?.[1]) / 1_000;
  // The page's own is the one that has most.
  const sizes = await Promise.all(renderers.map(async (id) => ({ id, size: await figure(id, 'VmRSS') })));
  const page = sizes.toSorted((a, b) => b.size - a.size)[0]?.id ?? 0;
  return {
    async begin() {
      await writeFile(`/proc/${page}/clear_refs`, '5');
      return { megabytes: await figure(page, 'VmRSS'), milliseconds: await threadTime() };
    },
    async end() {
      return { megabytes: await figure(page, 'VmHWM'), milliseconds: await threadTime() };
    },
  };

  /** What the page's main thread has worked, in milliseconds: other things may run on the machine. */
  async function threadTime(): Promise<number> {
    const [user = '', system = ''] =
      (await readFile(`/proc/${page}/task/${page}/stat`, 'utf8')).split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return (Number(user) + Number(system)) * TICK_MS;
  }
}

const runs = runsOf(3);

test.runIf(process.platform === 'linux')(
  'somebody who chooses a file that was made to stop the device hears what is wrong with it or what it would change, and goes on',
  { timeout: runs.length * 60_000 },
  async () => {
    const tally = createTally('heavy files', keepLine);
    const memory: number[] = [];
    const threads: number[] = [];
    for (const run of runs) {
      const { what, text } = files[(run * 7) % files.length] ?? { what: 'nothing', text: () => '' };
      const writer = await openWriter(`${site.address}/worksheets/goals`);
      const { page, context } = writer.visit;
      await writer.typeLetters(4, Math.random);
      await waitUntilSaved(page);
      await page.goto(`${site.address}/settings/storage`);
      // It can be pressed once the workbook is open.
      const input = page.locator('input[type=file]:enabled');
      await input.waitFor({ state: 'attached' });
      const file = join(folder, 'heavy.json');
      await writeFile(file, text());
      const watch = await watchProcess(await context.browser()?.newBrowserCDPSession());
      const before = await watch.begin();
      await input.setInputFiles(file);
      const said = page.getByText(/Nothing was changed|nothing was changed|^This backup was made on/).first();
      const failures: string[] = [];
      await said.waitFor({ timeout: 30_000 }).catch(() => failures.push('nothing is said'));
      const after = await watch.end();
      const [megabytes, milliseconds] = [
        Math.round(after.megabytes - before.megabytes),
        Math.round(after.milliseconds - before.milliseconds),
      ];
      memory.push(megabytes);
      threads.push(milliseconds);
      if (megabytes > MEMORY_MB) failures.push(`${megabytes} MB`);
      if (milliseconds > THREAD_MS) failures.push(`${milliseconds} ms of the page's thread`);
      await page.goto(`${site.address}/worksheets/goals`);
      const typed = writer.typed().keys.at(-1)?.text ?? '';
      if ((await writer.found(typed)) !== typed) failures.push('what was there has changed');
      await tally.add(run, failures, { what, megabytes, milliseconds });
      await writer.visit.end();
    }
    console.log(tally.told(`memory: at most ${spread(memory).most} MB; thread: at most ${spread(threads).most} ms`));
    expect(tally.failures()).toEqual([]);
  },
);
