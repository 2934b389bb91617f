import type { BrowserContext, Page } from 'playwright-core';
import type { Bench, Row } from '../bench.ts';
import { sleep } from '../bench.ts';
import { FIELD, openBrowser, openPage, SAVED, visitFirst } from '../browser.ts';
import { whileServed } from '../sites.ts';

/** Kills after the delay of the budget; then after a shorter one, that is only told. */
const BUDGET_MS = 100;
const KILLS = 10;
const SHORTER_MS = 50;
const SHORTER_KILLS = 5;

const SENTENCE = 'I can say no now.';
const READING_LIMIT_MS = 5_000;

/** Gives what ends the browser and every process that it started, at once and without a chance to finish. */
async function killerOf(context: BrowserContext): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the browser does not tell its process');
  return async () => {
    const closed = new Promise((resolve) => context.once('close', resolve));
    // It leads a process group of its own.
    process.kill(-browser.id, 'SIGKILL');
    await closed;
  };
}

/** The text of the field once `expected` is in it, or what is there instead when the patience ends. */
async function textIn(page: Page, expected: string): Promise<string> {
  const field = page.locator(FIELD).first();
  await field.waitFor();
  const end = Date.now() + READING_LIMIT_MS;
  while ((await field.inputValue()) !== expected && Date.now() < end) await sleep(20);
  return field.inputValue();
}

/** Types a sentence at the end of the field, and kills the browser so many milliseconds after sending its last key. */
async function typeAndKill(context: BrowserContext, page: Page, afterMs: number, attempt: number): Promise<void> {
  const kill = await killerOf(context);
  await page.locator(FIELD).first().focus();
  await page.keyboard.press('Control+End');
  // The first key is waited for, so that typing goes on in a page at rest.
  const [first = '', ...others] = SENTENCE;
  await page.keyboard.press(first);
  await page.locator(SAVED).waitFor({ state: 'attached' });
  for (const letter of others.slice(0, -1)) {
    await page.keyboard.press(letter);
    // Another pace each time, so that the last key meets the app's writing at another moment.
    await sleep(20 + ((attempt * 13) % 97));
  }
  // Not waited for: the delay counts from sending it.
  page.keyboard.press(others.at(-1) ?? '').catch(() => undefined);
  await sleep(afterMs);
  await kill();
}

/**
 * Text that survives a kill of the browser: types, kills the whole process group, opens the profile again and looks
 * whether every letter is there; the same profile from kill to kill, so that a lost database shows too.
 */
export async function kills(bench: Bench): Promise<readonly Row[]> {
  const profile = await bench.newFolder();
  const survived = new Map([
    [BUDGET_MS, 0],
    [SHORTER_MS, 0],
  ]);
  await whileServed(bench, async ({ app }) => {
    const address = app.address + bench.app.page;
    let context = await openBrowser(profile);
    try {
      await visitFirst(context, address);
      let { page } = await openPage(context);
      await page.goto(address);
      let kept = await textIn(page, '');
      for (let attempt = 0; attempt < KILLS + SHORTER_KILLS; attempt += 1) {
        const afterMs = attempt < KILLS ? BUDGET_MS : SHORTER_MS;
        await typeAndKill(context, page, afterMs, attempt);
        context = await openBrowser(profile);
        ({ page } = await openPage(context));
        await page.goto(address);
        const found = await textIn(page, kept + SENTENCE);
        if (found === kept + SENTENCE) survived.set(afterMs, (survived.get(afterMs) ?? 0) + 1);
        kept = found;
      }
    } finally {
      await context.close();
    }
  });
  const intact = survived.get(BUDGET_MS) ?? 0;
  return [
    {
      name: `text that survives a kill of the browser ${BUDGET_MS} ms after the key`,
      figure: `${intact} of ${KILLS}`,
      budget: `${KILLS} of ${KILLS}`,
      met: intact === KILLS,
      detail: `${SHORTER_MS} ms after the key: ${survived.get(SHORTER_MS) ?? 0} of ${SHORTER_KILLS}`,
    },
  ];
}
