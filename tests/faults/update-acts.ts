import type { BrowserContext, Page } from 'playwright-core';
import { noticeWords } from '#catalogue/notice-words.ts';
import { card } from '../journeys/goals.ts';
import type { Later, Stored } from '../journeys/later-data.ts';
import { allStored, changed, holdPen, writeLater } from '../journeys/later-data.ts';
import { waitUntilSaved } from '../journeys/waiting.ts';
import type { Act, Stage } from './update-cells.ts';
import { whyOutOfReach } from './update-cells.ts';

const GOALS = '/worksheets/goals';
/** So long nobody does anything, in milliseconds. */
const IDLE_MS = 2_500;
const BEFORE = 'written before';

const goal = (page: Page) => card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
const isNew = (page: Page) => page.locator('[data-version="new"]').waitFor({ state: 'attached' });

/** Has the browser ask for a new version, as it does by itself now and then. */
async function lookForVersions(page: Page): Promise<void> {
  await page.evaluate(
    async () => void (await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)),
  );
}

/** A host that serves the old version until the new one is published. */
export interface Host {
  readonly address: string;
  publish(): void;
}

/** A tab in which somebody acts at one stage. */
export interface Acting {
  /** Does it. Gives what went wrong, in words. */
  act(act: Act): Promise<readonly string[]>;
  /** Closes the tab, and opens it once more. Gives what isn't there. */
  end(): Promise<readonly string[]>;
}

/** Brings a tab to a stage: which worker there is, which version it runs, and what is stored. Types while versions change. */
export async function arrange(context: BrowserContext, host: Host, stage: Stage, later: Later): Promise<Acting> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/assets/') && response.status() >= 400) missing.push(response.url());
  });
  page.on('requestfailed', (request) => {
    if (request.url().includes('/assets/')) missing.push(request.url());
  });
  let hoped = '';

  async function type(text: string): Promise<void> {
    await goal(page).press('Control+End');
    await page.keyboard.type(text, { delay: 25 });
    hoped += text;
  }

  const { tab, worker } = stage;
  if (worker === 'none yet' && tab === 'new') host.publish();
  await page.goto(host.address + GOALS);
  await goal(page).waitFor();
  // Not for the note about it, which a busy machine may never show: it is active once all files are there.
  if (worker !== 'none yet') await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await type(BEFORE);
  await waitUntilSaved(page);
  if (worker === 'none yet' && tab === 'old') {
    // What the page loads once it rests, its notices among it, would be out of reach as well.
    await page.waitForLoadState('networkidle');
    host.publish();
  }
  if (worker === 'new waiting' || worker === 'new active') {
    host.publish();
    await Promise.all([lookForVersions(page), type(', and while it came')]);
    await page.getByText(noticeWords.updateReady).waitFor();
    await waitUntilSaved(page);
  }
  if (worker === 'new waiting' && tab === 'new') {
    // The new worker would take over from one that answers for no tab any more.
    await (await context.newPage()).goto(`${host.address}/icons/icon.svg`);
    await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
    await page.waitForFunction(runsNewFiles);
    await page.getByText(noticeWords.updateReady).waitFor();
  }
  if (worker === 'new active' && tab === 'new') {
    await page.getByRole('button', { name: noticeWords.update }).click();
    await isNew(page);
    await goal(page).waitFor();
  }
  if (worker === 'new active' && tab === 'old') {
    const other = await context.newPage();
    await other.goto(`${host.address}/help`);
    await other.getByRole('button', { name: noticeWords.update }).click();
    await isNew(other);
    await page.getByText(noticeWords.updatedElsewhere).waitFor();
    await other.close();
  }
  if (stage.data === 'later') {
    const other = await context.newPage();
    await other.goto(`${host.address}/icons/icon.svg`);
    await holdPen(other);
    await writeLater(other, later);
    await other.close();
    // Of a sheet alone, only that sheet is closed: its field tells.
    if (later !== 'sheet') await page.getByText(noticeWords.newer).waitFor();
    else await page.waitForFunction(() => document.querySelector('main textarea:is([readonly], [disabled])') !== null);
  }
  const written = await stored();
  await page.evaluate(() => void Object.assign(globalThis, { fledgeStayed: true }));
  await session.send('Network.clearBrowserCache');

  /** What a later Fledge wrote: all of it, or the sheets where it raised one of those. */
  async function stored(): Promise<Stored> {
    if (stage.data === 'known') return {};
    const all = await allStored(page);
    return later === 'sheet' ? { documents: all['fledge documents'] ?? '' } : all;
  }

  const typeIfMay = (text: string) => (stage.data === 'known' ? type(text) : tryTyping(page));

  async function openPage(name: string, heading: string, outOfReach: boolean): Promise<readonly string[]> {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
    const found = page.getByRole('heading', { level: 1, name: heading, exact: true });
    const stopped = page.getByRole('heading', { level: 1, name: 'This page stopped working', exact: true });
    await found.or(stopped).waitFor();
    const failures = (await stopped.isVisible()) && !outOfReach ? [`${name} didn’t open`] : [];
    await page.goBack();
    await goal(page).waitFor();
    return failures;
  }

  async function inTwoTabs(): Promise<void> {
    const other = await context.newPage();
    await other.goto(host.address + GOALS);
    if (stage.data === 'later') {
      await goal(other).waitFor();
      await tryTyping(other);
    } else {
      await other.getByRole('button', { name: noticeWords.writeHere }).click();
      await other.waitForFunction(() => document.querySelector('main textarea:not([readonly], [disabled])') !== null);
      await goal(other).press('Control+End');
      await other.keyboard.type(', in another tab');
      await waitUntilSaved(other);
      hoped += ', in another tab';
    }
    await other.close();
    if (stage.data === 'known') await until(page, () => hoped);
    await typeIfMay(', and here again');
  }

  return {
    async act(act) {
      const failures: string[] = [];
      const outOfReach = whyOutOfReach(stage, act) !== undefined;
      missing.length = 0;
      if (act === 'idle') await page.waitForTimeout(IDLE_MS);
      if (act === 'typing') await Promise.all([lookForVersions(page), typeIfMay(', and typing on')]);
      if (act === 'another page') failures.push(...(await openPage('My page', 'My page', outOfReach)));
      if (act === 'two tabs') await inTwoTabs();
      if (act === 'offline') {
        await context.setOffline(true);
        await typeIfMay(', without a signal');
        failures.push(...(await openPage('Settings', 'Settings', outOfReach)));
        await context.setOffline(false);
      }
      if (!(await page.evaluate(() => 'fledgeStayed' in globalThis))) failures.push('it was reloaded');
      if (!outOfReach) failures.push(...missing.map((url) => `missing: ${url}`));
      const shown = await until(page, () => hoped);
      if (shown !== hoped) failures.push(`“${shown}” instead of “${hoped}”`);
      failures.push(...changed(written, await stored()).map((path) => `written over a later Fledge’s: ${path}`));
      return failures;
    },
    async end() {
      if (stage.data === 'known') await waitUntilSaved(page);
      await page.close();
      const again = await context.newPage();
      await again.goto(host.address + GOALS);
      const kept = await until(again, () => hoped);
      return kept === hoped ? [] : [`“${kept}” was kept instead of “${hoped}”`];
    },
  };
}

/** Runs in the page: whether what it loaded are the new version's files alone, past any worker. */
function runsNewFiles(): boolean {
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/[^/]+\.js$/.test(name));
  return navigator.serviceWorker.controller === null && files.length > 0 && files.every(({ name }) => name.endsWith('x.js'));
}

/** Keys that have to go nowhere. */
async function tryTyping(page: Page): Promise<void> {
  await goal(page).click({ force: true });
  await page.keyboard.type('nowhere', { delay: 25 });
}

/** What stands in the field: once it is what was hoped for, or what is there when the patience ends. */
async function until(page: Page, hoped: () => string): Promise<string> {
  await goal(page).waitFor();
  const end = Date.now() + 6_000;
  while ((await goal(page).inputValue()) !== hoped() && Date.now() < end) await page.waitForTimeout(50);
  return goal(page).inputValue();
}
