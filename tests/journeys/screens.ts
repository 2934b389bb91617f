import type { Page } from 'playwright-core';
import { words } from '#catalogue/words.ts';

/** A link of the app on a screen. */
export interface Way {
  /** Its address, as it stands in the page. */
  readonly href: string;
  /** How many things have to be unfolded before it can be tapped. */
  readonly folds: number;
  /** Whether it stands around every page, in the header or the bar. */
  readonly around: boolean;
}

/** A screen, as somebody finds it who comes there. */
export interface Screen {
  readonly address: string;
  /** The words of the page itself that can be seen without unfolding anything. */
  readonly shown: string;
  /** All words of the page itself, folded up or not. */
  readonly all: string;
  readonly ways: readonly Way[];
  /** How many fields there are to fill in. */
  readonly fields: number;
}

/** An address without the place on the page; on Help, that names another section and stays. */
export function pageOf(href: string): string {
  const [path = '', hash] = href.split('#');
  return path === '/help' && hash ? href : path;
}

/** Waits until the page answers to taps, so that what is told is kept. A tap before that leads on without it. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const link = document.querySelector('main a');
    return link !== null && Object.keys(link).some((key) => key.startsWith('__reactProps'));
  });
}

/**
 * Does something that leads to another screen, and waits until that is there: it is drawn anew at each address. With
 * `to`, at that one: what is told by a tap can draw the screen that is left anew, too.
 */
export async function leadsOn(page: Page, act: () => Promise<unknown>, to?: string | null): Promise<void> {
  await page.locator('main article').evaluate((article) => article.setAttribute('data-left', ''));
  await act();
  const path = to?.split('#')[0] ?? null;
  await page.waitForFunction(
    ([loading, wanted]) => {
      const main = document.querySelector('main');
      const isThere = wanted === null || wanted === '' || location.pathname === wanted;
      return isThere && main?.querySelector('article:not([data-left]) h1') && !main.textContent.includes(loading ?? '');
    },
    [words.app.loading, path] as const,
  );
}

/** What is on the screen now. Nothing on it is changed by looking. */
export async function look(page: Page): Promise<Screen> {
  const { hash, pathname, ...seen } = await page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('the page has no main part');
    const folded = (element: Element) => {
      let count = 0;
      for (let each = element.closest('details'); each; each = each.parentElement?.closest('details') ?? null)
        if (!each.open) count += 1;
      return count;
    };
    const ways = [...document.querySelectorAll('a')]
      .map((link) => ({ href: link.getAttribute('href') ?? '', folds: folded(link), around: !main.contains(link) }))
      .filter(({ href }) => href.startsWith('/'));
    const shown = main.innerText;
    const closed = [...main.querySelectorAll('details')].filter(({ open }) => !open);
    for (const each of closed) each.open = true;
    const all = main.innerText;
    for (const each of closed) each.open = false;
    const fields = main.querySelectorAll('input, textarea, select').length;
    return { pathname: location.pathname, hash: location.hash, ways, shown, all, fields };
  });
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  return { ...seen, address: pageOf(pathname + hash), shown: flat(seen.shown), all: flat(seen.all) };
}

/** Taps what has this label in the page itself: a link, an answer, a box, or what unfolds others. */
export async function tap(page: Page, label: string): Promise<void> {
  const main = page.getByRole('main');
  const link = main.getByRole('link', { name: label, exact: true });
  if ((await link.count()) > 0) return leadsOn(page, () => link.first().click(), await link.first().getAttribute('href'));
  await main
    .getByRole('radio', { name: label, exact: true })
    .or(main.getByRole('checkbox', { name: label, exact: true }))
    .or(main.locator('summary').getByText(label, { exact: true }))
    .click({ timeout: 5_000 });
}

/** Follows a link that is on the screen, unfolding what it stands in. Returns how many taps that took. */
export async function follow(page: Page, { href, folds, around }: Way): Promise<number> {
  const within = around ? page.locator('body') : page.getByRole('main');
  const link = within.locator(`a[href="${href}"]`);
  for (let fold = 0; fold < folds; fold += 1) {
    await page
      .getByRole('main')
      .locator('details:not([open])')
      .filter({ has: page.locator(`a[href="${href}"]`) })
      .first()
      .locator('> summary')
      .click();
  }
  await leadsOn(page, () => link.filter({ visible: true }).first().click(), href);
  return folds + 1;
}

/** Goes back as often as that, each time until the screen is there. */
export async function back(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await leadsOn(page, () => page.goBack());
}
