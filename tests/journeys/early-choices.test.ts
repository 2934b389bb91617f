import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { keepAsleep, wake } from './early.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

/** When a control is used, in milliseconds after the page asks for its scripts: from before that until they have run; closer together where runs are asked for. */
const EVERY_MS = process.env['FAULT_RUNS'] ? 10 : 30;
const MOMENTS = Array.from({ length: 240 / EVERY_MS }, (_, index) => index * EVERY_MS - 40);

/** Finds where a control stands, to be pressed there later as a finger does, without waiting for anything. */
async function aim(control: Locator): Promise<() => Promise<void>> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('there is nothing to tap');
  return () => control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function tap(control: Locator): Promise<void> {
  await (
    await aim(control)
  )();
}

interface Choice {
  readonly page: string;
  readonly what: string;
  /** Gets ready to make it, at once when the moment has come. */
  readonly ready: (page: Page) => Promise<() => Promise<unknown>>;
  /** Whether the page shows what was chosen. */
  readonly holds: (page: Page) => Promise<boolean>;
}

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const chip = (page: Page) => page.getByRole('button', { name: 'To feel less low', exact: true });

/** What can be chosen on prerendered pages, one of each sort of control. */
const choices: readonly Choice[] = [
  {
    page: '/settings',
    what: 'a dark look',
    ready: (page) => aim(page.locator('label', { hasText: 'Dark' })),
    holds: async (page) =>
      (await radio(page, 'Dark').isChecked()) && (await page.locator('html').getAttribute('data-theme')) === 'dark',
  },
  {
    page: '/help',
    what: 'a country',
    ready: async (page) => () => page.locator('main select').selectOption('ie', { force: true }),
    holds: async (page) =>
      (await page.locator('main select').inputValue()) === 'ie' && (await page.getByRole('link', { name: /^Call / }).count()) > 0,
  },
  {
    page: '/begin/which',
    what: 'an ending',
    ready: (page) => aim(page.locator('label', { hasText: 'One of us is moving' })),
    holds: (page) => radio(page, 'One of us is moving, or the times don’t work').isChecked(),
  },
  {
    page: '/begin/which',
    what: 'what holds beside it',
    ready: async (page) => {
      await page.locator('summary', { hasText: 'Are you under 18' }).click();
      return aim(page.locator('label', { hasText: 'I’m under 18' }));
    },
    holds: async (page) =>
      (await page.getByRole('checkbox', { name: 'I’m under 18' }).isChecked()) &&
      (await page.locator('main a[href="/read/under-18"]').count()) > 0,
  },
  {
    page: '/worksheets/goals',
    what: 'a line to pick',
    ready: (page) => aim(chip(page)),
    holds: async (page) =>
      (await chip(page).getAttribute('aria-pressed')) === 'true' &&
      (await page.locator('textarea').first().inputValue()) === 'To feel less low',
  },
];

describe('somebody who taps before a page has come alive', () => {
  let site: ServedSite;
  let here: Visit;
  let context: BrowserContext;
  let page: Page;
  const broken: string[] = [];

  /** Opens a page as it was prerendered, with nothing on the device yet. */
  async function openAnew(address: string): Promise<void> {
    await page.goto('about:blank');
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: site.address,
      storageTypes: 'indexeddb,file_systems,local_storage',
    });
    await session.detach();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('nav').last().waitFor();
  }

  /** Does something so long after the page was woken, or before it. */
  async function at(moment: number, act: () => Promise<unknown>): Promise<void> {
    if (moment < 0) await act();
    await page.waitForTimeout(Math.max(0, -moment));
    await page.evaluate(() => dispatchEvent(new Event('wake')));
    if (moment < 0) return;
    await page.waitForTimeout(moment);
    await act();
  }

  async function openContext(): Promise<void> {
    const opened = await here.context
      .browser()
      ?.newContext({ baseURL: site.address, serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
    if (!opened) throw new Error('no second context');
    context = opened;
    await keepAsleep(context);
    page = await context.newPage();
    page.on('pageerror', ({ message }) => broken.push(message));
  }

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await openContext();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it.each(choices)('chooses $what on $page, at any moment, and it holds and is kept', async ({ page: address, ready, holds }) => {
    const lost: string[] = [];
    for (const moment of MOMENTS) {
      await openAnew(address);
      await at(moment, await ready(page));
      const held = await expect
        .poll(() => holds(page), { interval: 20, timeout: 4_000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
      if (!held) lost.push(`after ${moment} ms`);
      else await waitUntilSaved(page);
    }
    expect(lost).toEqual([]);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('nav').last().waitFor();
    await wake(page);
    await expect.poll(() => holds(page), { timeout: 4_000 }).toBe(true);
    expect(broken).toEqual([]);
  });

  it('answers the first question at any moment, and comes where it leads with the answer told, once', async () => {
    const lost: string[] = [];
    for (const moment of MOMENTS) {
      await openAnew('/');
      await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
      await at(moment, await aim(page.getByRole('link', { name: 'It was a while ago' })));
      await page.getByRole('heading', { level: 1, name: 'It ended a while ago and it still comes up' }).waitFor();
      // Led on by the app, which has heard the answer, and not by the browser, which would have opened another page.
      if (!(await page.evaluate(() => 'stillHere' in globalThis))) lost.push(`after ${moment} ms`);
    }
    expect(lost).toEqual([]);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(broken).toEqual([]);
  });

  it('adds one row, however often they press while nothing answers', async () => {
    await openAnew('/worksheets/goals');
    const add = page.getByRole('button', { name: 'Add a goal' });
    for (let press = 0; press < 3; press += 1) await tap(add);
    await wake(page);
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ has: page.locator('textarea') })
          .count(),
      )
      .toBe(2);
    await page.waitForTimeout(200);
    expect(
      await page
        .getByRole('listitem')
        .filter({ has: page.locator('textarea') })
        .count(),
    ).toBe(2);
  });

  it('sets a slider where it stands, and it is set', async () => {
    await openAnew('/worksheets/goals');
    await tap(page.getByRole('slider', { name: 'Then' }));
    await wake(page);
    await waitUntilSaved(page);
    expect(await page.getByRole('slider', { name: 'Then' }).getAttribute('aria-valuetext')).toMatch(/^5 out of 10/);
  });

  it('presses Enter behind a word to look for, which stays', async () => {
    await openAnew('/doors');
    await page.getByRole('searchbox').fill('alone');
    await page.getByRole('searchbox').press('Enter');
    await wake(page);
    expect(await page.getByRole('searchbox').inputValue()).toBe('alone');
    expect(new URL(page.url()).search).toBe('');
  });

  it('follows a link though no script comes, those that tell something too', async () => {
    for (const name of ['Settings', 'It was a while ago']) {
      await openAnew('/');
      await tap(page.getByRole('link', { name }));
      await page.waitForURL((url) => url.pathname !== '/', { timeout: 4_000 });
    }
    expect(new URL(page.url()).pathname).toBe('/read/a-while-ago');
  });
});
