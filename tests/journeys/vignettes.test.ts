import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginWords } from '#catalogue/begin-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { helpWords } from '#catalogue/help-words.ts';
import { findBrowser } from '../../build/browser.mjs';
import type { ServedSite } from '../../build/server.ts';
import type { Need, Never, Target } from '../vignettes/vignette.ts';
import { vignettes } from '../vignettes/vignettes.ts';
import { nearest } from './nearest.ts';
import type { Screen } from './screens.ts';
import { back, follow, leadsOn, look, tap, waitUntilAlive } from './screens.ts';
import { openSite } from './site.ts';

/** How many of the steps on Today are opened and read. */
const FIRST_STEPS = 3;
/** How much of a page the phone shows at once, in pixels. */
const HEIGHT = 740;

let site: ServedSite;
let browser: Browser;
/** Looks at pages that are the same for everyone, as they were prerendered. */
let reader: Page;
const known = new Map<string, Screen>();
/** What each walk gave, for the table in docs/hazards.md. */
const walked: Record<string, readonly string[]> = {};

beforeAll(async () => {
  site = await openSite();
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser was found');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  reader = await newPhone({ javaScriptEnabled: false });
});
afterAll(async () => {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/vignettes.json', JSON.stringify(walked, null, 2));
  await browser.close();
  await site.close();
});

/** A phone on which Fledge was never opened. Without its worker: nothing waits for all files to be kept. */
async function newPhone(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    ...options,
    viewport: { width: 360, height: HEIGHT },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  return context.newPage();
}

/** A page that looks the same whatever was told. */
async function open(address: string): Promise<Screen> {
  const seen = known.get(address);
  if (seen) return seen;
  await reader.goto(site.address + address, { waitUntil: 'domcontentloaded' });
  const screen = await look(reader);
  known.set(address, screen);
  return screen;
}

function named(target: Target): string {
  return 'page' in target ? target.page : 'help' in target ? `help: ${target.help}` : `“${target.words}”`;
}

/** Taps the way to what is needed, and looks if it is there. Comes back afterwards. Tells what is wrong. */
async function walkTo(
  page: Page,
  { target, within }: Need,
  from: Screen,
  today: Screen | undefined,
): Promise<readonly [result: string, ...wrong: string[]]> {
  const found = await nearest(from, target, async (address) => (address === '/' && today ? today : open(address)));
  const result = `${named(target)}: ${found ? found.taps : 'more than 4'} of ${within}`;
  if (!found) return [result, `${named(target)} isn’t near`];
  for (const way of found.ways) await follow(page, way);
  const there = await isThere(page, target, found.folded);
  await back(page, found.ways.length);
  return [result, ...(found.taps > within ? [`${result} taps`] : []), ...(there ? [] : [`${named(target)} isn’t to be seen`])];
}

async function isThere(page: Page, target: Target, folded: boolean): Promise<boolean> {
  if ('page' in target) return (await look(page)).address === target.page;
  if ('words' in target) return (await look(page))[folded ? 'all' : 'shown'].includes(target.words);
  const main = page.getByRole('main');
  if (target.help === 'crisis')
    return main
      .getByRole('link', { name: /^Call / })
      .first()
      .isVisible();
  const heading = main.getByRole('heading', { name: helpWords.kinds[target.help], exact: true }).first();
  if (folded)
    await main
      .locator('details')
      .filter({ has: page.getByText('United Kingdom', { exact: true }) })
      .first()
      .locator('> summary')
      .click();
  await heading.waitFor({ timeout: 10_000 }).catch(() => undefined);
  if (folded || !(await heading.isVisible())) return heading.isVisible();
  // Led to the kind itself: the choice of a country is in sight, and what each country has opens under its name.
  if (!(await isInSight(page.getByRole('combobox', { name: helpWords.choice.title })))) return false;
  const country = main.locator(`#${target.help} details`).filter({ has: page.getByText('United Kingdom', { exact: true }) });
  await country.locator('> summary').click();
  return country.locator('a, p').first().isVisible();
}

/** Whether all of something can be seen without scrolling. */
async function isInSight(what: Locator): Promise<boolean> {
  const box = await what.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= HEIGHT;
}

/** What is wrong on a screen that somebody was led to. */
function wrongOn(screen: Screen, never: readonly Never[], isLanding: boolean): readonly string[] {
  return never.flatMap((each) => {
    if ('fields' in each) return isLanding && screen.fields > 0 ? [`${screen.address} asks for something`] : [];
    if ('words' in each) {
      // Titles of papers, folded up at the foot, say what they say.
      const [said = ''] = screen.all.split(pageWords.chapter.sources);
      const found = each.words.exec(said);
      return found ? [`${screen.address} says “${said.slice(Math.max(0, found.index - 40), found.index + 40)}”`] : [];
    }
    const led = screen.ways.filter(
      ({ around, href }) =>
        !around && (href === each.link || /^[/#?]/.test(href.startsWith(each.link) ? href.slice(each.link.length) : '')),
    );
    return led.map(({ href }) => `${screen.address} leads to ${href}`);
  });
}

/** Today as it is for them, and the first pages that it offers. Comes back to where they were. */
async function lookAround(page: Page, landing: Screen): Promise<{ readonly today: Screen; readonly steps: readonly Screen[] }> {
  const away = landing.address !== '/';
  if (away)
    await leadsOn(page, () => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click());
  const today = away ? await look(page) : landing;
  const links = page
    .getByRole('region', { name: beginWords.today.path })
    .getByRole('listitem')
    .getByRole('link')
    .filter({ visible: true });
  const steps: Screen[] = [];
  for (let step = 0; step < Math.min(FIRST_STEPS, await links.count()); step += 1) {
    await leadsOn(page, () => links.nth(step).click());
    steps.push(await look(page));
    await back(page, 1);
  }
  if (away) await back(page, 1);
  return { today, steps };
}

/** In every run those with a red flag, and of the others every sixth; all of them where runs are asked for. */
const walkers = process.env['FAULT_RUNS'] ? vignettes : vignettes.filter(({ red }, index) => red || index % 6 === 0);

test.each(walkers)('$id: $who', async ({ id, walk, first, needs, never }) => {
  const page = await newPhone();
  await page.goto(site.address);
  await waitUntilAlive(page);
  const results: string[] = [];
  const wrong: string[] = [];
  const walkToAll = async (wanted: readonly Need[], from: Screen, today?: Screen) => {
    for (const need of wanted) {
      const [result, ...problems] = await walkTo(page, need, from, today);
      results.push(result);
      wrong.push(...problems);
    }
  };
  await walkToAll(
    needs.filter(({ from }) => from === 'first'),
    await look(page),
  );

  for (const label of walk) await tap(page, label);
  const landing = await look(page);
  const { today, steps } = await lookAround(page, landing);

  results.unshift(`lands on ${landing.address}; then ${steps.map(({ address }) => address).join(', ')}`);
  const ledTo = [landing, ...(landing === today ? [] : [today]), ...steps];
  wrong.push(...ledTo.flatMap((screen) => wrongOn(screen, never, screen === landing)));
  if (first && steps[0]?.address !== first) wrong.push(`${steps[0]?.address} comes first, before ${first}`);
  await walkToAll(
    needs.filter(({ from }) => from !== 'first'),
    landing,
    today,
  );

  walked[id] = [...results, ...wrong.map((each) => `WRONG: ${each}`)];
  await page.context().close();
  expect(wrong).toEqual([]);
});
