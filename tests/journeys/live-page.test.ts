import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { encodeBase64 } from '#storage/base64.ts';
import { fileWith } from '../copies/file-with.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

/** Nobody who taps waits longer, also on a machine with much else to do. In milliseconds. */
const STILL_MS = 1_500;

let site: ServedSite;
let folder: string;
let reader: Visit;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'fledge-live-'));
  reader = await visit();
});
afterAll(async () => {
  await reader.end();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function choose(page: Page, text: string): Promise<void> {
  const path = join(folder, 'notes.json');
  await writeFile(path, text);
  await page.locator('input[type=file]:enabled').setInputFiles(path);
}

interface Seen {
  readonly still: number;
  readonly said: readonly string[];
  /** What the bar showed. */
  readonly bars: readonly number[];
}

/** Notes the longest time for which the page stands still, and what it says of restoring. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen = { still: 0, said: [] as string[], bars: [] as number[] };
    let last = performance.now();
    const timer = setInterval(() => {
      seen.still = Math.max(seen.still, performance.now() - last);
      last = performance.now();
      const text = document.querySelector('#restore ~ p[role=status]')?.textContent ?? '';
      if (seen.said.at(-1) !== text) seen.said.push(text);
      const bar = document.querySelector('progress')?.value;
      if (bar !== undefined && seen.bars.at(-1) !== bar) seen.bars.push(bar);
    }, 10);
    Object.assign(window, { endWatching: () => (clearInterval(timer), seen) });
  });
  return () => page.evaluate(() => (window as unknown as { endWatching(): Seen }).endWatching());
}

test('somebody whose backup asks for much work can use the page while a passcode is tried', async () => {
  const { page } = reader;
  await page.goto(`${site.address}/settings/storage`);
  const outside = JSON.parse(fileWith('{"documents":[],"versions":[]}')) as object;
  const slot = {
    type: 'passcode',
    derivation: { name: 'argon2id', memory: 65_536, passes: 9, lanes: 1 },
    salt: encodeBase64(new Uint8Array(16)),
    box: encodeBase64(new Uint8Array(60)),
  };
  await choose(page, JSON.stringify({ ...outside, slots: [slot, slot] }));
  await page.getByLabel('The passcode of this backup').fill('not this one');
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const end = await watch(page);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText(/^That passcode doesn’t open it/).waitFor({ timeout: 60_000 });
  const { still } = await end();
  expect(still).toBeLessThan(STILL_MS);
  expect(workers.filter((address) => address.includes('/derive-worker-'))).toHaveLength(2);
  expect(reader.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
});

test('somebody with many sheets is told how far it is while a backup is read and restored, and can use the page', async () => {
  const { page } = reader;
  await page.goto(`${site.address}/settings/storage`);
  const leaf = (value: unknown, lamport: number) => ({ value, lamport, writer: 'made', at: 1 });
  const file = (lamport: number) =>
    fileWith(
      JSON.stringify({
        documents: Array.from({ length: 500 }, (_, n) => ({
          format: 1,
          id: `goals@${n}`,
          worksheetVersion: 1,
          kept: {},
          leaves: Object.fromEntries(
            Array.from({ length: 40 }, (_each, row) => [
              `goals@${n}/goals/r${row}/goal`,
              leaf(`to sleep ${'well '.repeat(20)}${row}`, lamport),
            ]),
          ),
        })),
        versions: [],
      }),
    );
  for (const lamport of [1, 2]) {
    const end = await watch(page);
    await choose(page, file(lamport));
    await page.getByRole('button', { name: 'Restore', exact: true }).click({ timeout: 60_000 });
    await page.getByText(/^Done\./).waitFor({ timeout: 60_000 });
    const { still, said, bars } = await end();
    expect(still).toBeLessThan(STILL_MS);
    expect(said).toEqual(expect.arrayContaining(['Reading the file…', 'Putting it back…']));
    // Only the second one finds something here to be compared with.
    if (lamport > 1) expect(bars.length).toBeGreaterThan(4);
  }
});
