import type { BrowserContext } from 'playwright-core';
import type { Bench, Row } from '../bench.ts';
import { IMMEDIATE_MS, sleep, UNDISTURBED_MS } from '../bench.ts';
import { FIELD, openBrowser, openPage, SAVED, slowDown, visitFirst } from '../browser.ts';
import { whileServed } from '../sites.ts';
import { median, milliseconds, quantile } from '../statistics.ts';
import { reachVault } from '../vault-in-page.ts';

/** From a list as somebody has one, to more than anybody will. */
const SIZES = [10, 30, 100, 300, 1_000, 3_000];
/** The size that the budgets are for. */
const MANY = 1_000;
/** So often a bar has moved that somebody has seen it moving. */
const BAR_MOVES = 10;
const OPENINGS = 2;
const KEYS = 30;
const BETWEEN_KEYS_MS = 160;

/** Runs in the page: keeps goals of seven columns each, sealed as the app does, all of them marked to be brought, and nothing else. */
async function fill(count: number): Promise<void> {
  const { database, seal, put: store } = vaultInPage;
  const stored = database.transaction('documents').objectStore('documents').getAllKeys();
  await new Promise((resolve) => stored.addEventListener('success', resolve));
  const leaves: Record<string, unknown> = {};
  let lamport = 0;
  const put = (address: string, value: unknown) =>
    (leaves[address] = { value, lamport: (lamport += 1), writer: 'bench', at: 1_700_000_000_000 });
  const ids = Array.from({ length: count }, (_, index) => `r${String(index).padStart(21, '0')}`);
  put('goals/goals', ids);
  for (const [index, id] of ids.entries()) {
    const row = `goals/goals/${id}`;
    put(`${row}/goal`, `Goal ${index}: to leave the house without dread`);
    put(`${row}/rating`, { then: index % 11, now: 10 - (index % 11) });
    put(`${row}/change`, 'I walked a little further each week, and told Sam.');
    put(`${row}/did`, 'I walked to the canal before it was dark.');
    put(`${row}/matters`, 8);
    put(`${row}/unfinished`, 'The trains are still hard in the morning.');
    put(`${row}/goes`, { picked: ['alone'], own: 'with my sister' });
  }
  const brought = { 'goals/goals': { value: 'bring', lamport: (lamport += 1), writer: 'bench', at: 1_700_000_000_000 } };
  const documents = { goals: leaves, marks: brought };
  const rows = Object.entries(documents).map(async ([id, its]) => {
    const recordId = `bench-document-of-${id}`;
    return {
      id: recordId,
      box: await seal(recordId, { format: 1, id, worksheetVersion: 1, leaves: its, kept: {} }, lamport),
      at: 1,
    };
  });
  await store('documents', await Promise.all(rows), stored.result);
  database.close();
}

/** Runs in the page before anything of it: notes when the first row's words can be seen and typed in. */
function noteOpening(): void {
  const look = () => {
    const field = document.querySelector('textarea');
    if (!field || field.value === '') requestAnimationFrame(look);
    else setTimeout(() => Object.assign(globalThis, { openedAt: performance.now() }));
  };
  requestAnimationFrame(look);
}

/** Runs in the page: from each key until the thread is free. */
function noteKeys(): void {
  const free: number[] = [];
  Object.assign(globalThis, { free });
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask: (task: () => void, options: { priority: 'background' }) => void };
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => scheduler.postTask(() => free.push(performance.now() - timeStamp), { priority: 'background' }));
    },
    true,
  );
}

interface Measured {
  readonly opened: number;
  readonly key: number;
}

async function openOnce(context: BrowserContext, address: string, keys: number): Promise<Measured> {
  const { page, cdp } = await openPage(context);
  try {
    await slowDown(cdp);
    await page.addInitScript(noteOpening);
    await page.goto(address);
    await page.waitForFunction(() => 'openedAt' in globalThis, undefined, { timeout: 120_000 });
    const opened = await page.evaluate(() => (globalThis as unknown as { openedAt: number }).openedAt);
    if (keys === 0) return { opened, key: 0 };
    await page.locator(FIELD).first().focus();
    await sleep(4_000);
    await page.evaluate(noteKeys);
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press('a');
      await sleep(BETWEEN_KEYS_MS + ((key * 7) % 17));
    }
    await page.locator(SAVED).waitFor({ state: 'attached' });
    await page.waitForFunction((count) => (globalThis as unknown as { free: number[] }).free.length >= count, keys);
    const free = await page.evaluate(() => (globalThis as unknown as { free: number[] }).free);
    return { opened, key: quantile(free, 0.95) };
  } finally {
    await page.close();
  }
}

interface MeasuredSummary {
  /** Until what is brought can be seen and marked. */
  readonly opened: number;
  readonly mark: number;
  readonly pdf: number;
  /** How often the bar moved while the file was made. */
  readonly moves: number;
}

/** Runs in the page: presses what is asked for, and gives how long it is until the thread is free. */
async function press(selector: string): Promise<number> {
  const began = performance.now();
  document.querySelector<HTMLElement>(selector)?.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - began;
}

/** Runs in the page: makes the file, and gives how long that took and how often the bar moved meanwhile. */
async function makeFile(): Promise<{ readonly pdf: number; readonly moves: number }> {
  const began = performance.now();
  const seen = new Set<number>();
  document.querySelector<HTMLElement>('main button.lead')?.click();
  do {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const bar = document.querySelector('main progress') as HTMLProgressElement | null;
    if (bar) seen.add(bar.value);
    else if (seen.size > 0) break;
  } while (performance.now() - began < 300_000);
  return { pdf: performance.now() - began, moves: seen.size };
}

async function summarise(context: BrowserContext, address: string): Promise<MeasuredSummary> {
  const { page, cdp } = await openPage(context);
  page.setDefaultTimeout(300_000);
  try {
    await slowDown(cdp);
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('main fieldset') && document.querySelector('[data-summary] h5'));
    const opened = await page.evaluate(() => performance.now());
    await sleep(20_000);
    const mark = await page.evaluate(press, 'main fieldset input[value=maybe]');
    await page.evaluate(press, 'main fieldset input[value=bring]');
    await sleep(2_000);
    return { opened, mark, ...(await page.evaluate(makeFile)) };
  } finally {
    await page.close();
  }
}

/** A list of so many rows: how long it takes to open, and a key in it. */
export async function manyRows(bench: Bench): Promise<readonly Row[]> {
  const context = await openBrowser(await bench.newFolder());
  const measured = new Map<number, Measured>();
  const summaries = new Map<number, MeasuredSummary>();
  try {
    await whileServed(bench, async ({ app }) => {
      const address = `${app.address}/worksheets/goals`;
      await visitFirst(context, address);
      for (const size of SIZES) {
        const { page } = await openPage(context);
        // Beside the app, which would keep what it has in memory.
        await page.goto(`${app.address}/list`);
        await reachVault(page);
        await page.evaluate(fill, size);
        await page.close();
        const runs = [];
        for (let run = 0; run < OPENINGS; run += 1) runs.push(await openOnce(context, address, run === OPENINGS - 1 ? KEYS : 0));
        measured.set(size, { opened: median(runs.map(({ opened }) => opened)), key: runs.at(-1)?.key ?? 0 });
        summaries.set(size, await summarise(context, `${app.address}/summary`));
      }
    });
  } finally {
    await context.close();
  }
  const curve = (what: keyof Measured) => [...measured].map(([size, each]) => `${size}: ${milliseconds(each[what])}`).join(', ');
  const curveOf = (what: keyof MeasuredSummary) =>
    [...summaries].map(([size, each]) => `${size}: ${what === 'moves' ? each[what] : milliseconds(each[what])}`).join(', ');
  const { opened = 0, key = 0 } = measured.get(MANY) ?? {};
  const summary = summaries.get(MANY);
  return [
    {
      name: `${MANY} rows opened (4× CPU)`,
      figure: milliseconds(opened),
      budget: milliseconds(UNDISTURBED_MS),
      met: opened <= UNDISTURBED_MS,
      detail: curve('opened'),
    },
    {
      name: `a key in ${MANY} rows, p95 (4× CPU)`,
      figure: milliseconds(key),
      budget: milliseconds(IMMEDIATE_MS),
      met: key <= IMMEDIATE_MS,
      detail: curve('key'),
    },
    {
      name: `the summary of ${MANY} rows opened (4× CPU)`,
      figure: milliseconds(summary?.opened ?? 0),
      budget: 'none',
      met: true,
      detail: curveOf('opened'),
    },
    {
      name: `a mark in the summary of ${MANY} rows (4× CPU)`,
      figure: milliseconds(summary?.mark ?? 0),
      budget: 'none',
      met: true,
      detail: curveOf('mark'),
    },
    {
      name: `the PDF of ${MANY} rows (4× CPU)`,
      figure: milliseconds(summary?.pdf ?? 0),
      budget: 'a bar that moves',
      met: (summary?.moves ?? 0) >= BAR_MOVES,
      detail: `${curveOf('pdf')}; the bar moved ${curveOf('moves')} times`,
    },
  ];
}
