import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginWords } from '#catalogue/begin-words.ts';
import type { ServedSite } from '../../build/server.ts';
import { wordsWrittenIn } from './acts.ts';
import { finger } from './hands.ts';
import { fillIn, sheetsFor } from './sheets.ts';
import { builtAddresses } from './built-addresses.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colours, for the appearances that differ from the first in nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Of pages of one kind each fourth is opened without a signal and looked at in every run, since it takes longest of all,
 * and all of them where runs are asked for. Every page is opened once in every run, at a first visit.
 */
const EACH = process.env['FAULT_RUNS'] ? 1 : 4;

/** What a device can ask for. */
const appearances = [{ colorScheme: 'light', contrast: 'no-preference', rules: ALL_RULES }] as const;
/** These differ in colours alone, which every page takes from one place, so one page of each kind is looked at. */
const otherAppearances = [
  { colorScheme: 'dark', contrast: 'no-preference', rules: COLOUR_RULES },
  { colorScheme: 'light', contrast: 'more', rules: COLOUR_RULES },
  { colorScheme: 'dark', contrast: 'more', rules: COLOUR_RULES },
] as const;
type Appearance = (typeof appearances | typeof otherAppearances)[number];

async function axeFindings(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: [...rules], resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  );
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens all that is folded up, also what is folded up inside it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      if (folded.length === 0) return;
      for (const each of folded) each.open = true;
      // What was folded up inside is drawn once the page hears of it.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  });
}

/** Ids that stand more than once, and links of the page to an id that doesn't stand there. */
function brokenIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const inPage = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((element) =>
      `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`.trim().split(/\s+/),
    );
    return [...twice, ...[...inPage, ...named].filter((id) => !ids.includes(id))];
  });
}

/** Addresses on other sites to which the page's links lead; what rings or writes to somebody is none. */
function linksElsewhere(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(({ href, origin, protocol }) =>
      ['tel:', 'sms:', 'mailto:'].includes(protocol) || origin === location.origin ? [] : [href],
    ),
  );
}

/** Fields for words that the browser may fill in, correct, or have checked by a company. */
function carelessFields(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const careful = [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
    ] as const;
    return [...document.querySelectorAll('textarea, input:is([type=text], [type=search], [type=date], :not([type]))')].flatMap(
      (field) => {
        const missing = careful.filter(
          ([name, value]) => field.getAttribute(name) !== value && !(name === 'spellcheck' && field.matches('[type=date]')),
        );
        return missing.length > 0 ? [field.outerHTML] : [];
      },
    );
  });
}

/** How much of the screen's height stays in place while the page scrolls, in pixels. */
function heightThatStays(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
  );
}

/** All that is looked at on the page that is open, each thing once, since opening pages is what takes the time. */
async function lookAt(page: Page, address: string, wanted: readonly Appearance[]) {
  await page.setViewportSize({ width: 320, height: 740 });
  const opened = {
    address,
    url: page.url(),
    title: await page.title(),
    headings: await page.getByRole('heading', { level: 1 }).count(),
    helps: await page.getByRole('link', { name: 'Help now' }).first().isVisible(),
    hides: await page.getByRole('link', { name: 'Hide now', exact: true }).isVisible(),
    broken: await brokenIds(page),
  };
  await unfold(page);
  const [elsewhere, careless] = [await linksElsewhere(page), await carelessFields(page)];
  const narrow = await sideways(page);
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const [large, stays] = [await sideways(page), await heightThatStays(page)];
  await page.setViewportSize({ width: 360, height: 740 });
  // As it stands when it is opened: elsewhere the bar lies over what is being scrolled past.
  await page.evaluate(() => scrollTo(0, 0));
  if (wanted.length > 0) await page.evaluate(axe.source);
  const findings: string[] = [];
  for (const { colorScheme, contrast, rules } of wanted) {
    await page.emulateMedia({ colorScheme, contrast });
    findings.push(...(await axeFindings(page, rules)).map((finding) => `${address} ${colorScheme} ${contrast}: ${finding}`));
  }
  return { ...opened, elsewhere, careless, narrow, large, stays, findings };
}

/** What nobody finds in a title: names that stand nowhere else. */
const names = { therapist: 'Ottoline', word: 'untethering' } as const;

describe('every page', () => {
  let site: ServedSite;
  let here: Visit;
  /** What was looked at, page by page. */
  const seen: Awaited<ReturnType<typeof lookAt>>[] = [];

  async function open(address: string): Promise<void> {
    await here.page.goto(site.address + address);
    await here.page.getByRole('heading', { level: 1 }).waitFor();
  }

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    const { page } = here;
    await open('/begin/which');
    await waitUntilOffline(page);
    // Something told, written and marked, so that the pages show what they can.
    await page.getByText(beginWords.steps.which.others).click();
    await page.getByRole('radio', { name: 'They died', exact: true }).click();
    await page.getByText(beginWords.steps.which.circumstances).click();
    await page.getByRole('checkbox', { name: 'I’m under 18' }).click();
    await open('/begin/words');
    await page.getByRole('textbox', { name: 'What do you call it?' }).fill(names.word);
    await page.getByRole('textbox', { name: 'What do you call your therapist?' }).fill(names.therapist);
    await waitUntilSaved(page);
    const sheets = await sheetsFor({ ending: 'death', ...names });
    for (const sheet of sheets.filter((_sheet, index) => index % EACH === 0)) {
      await open(`/worksheets/${sheet.worksheet.id}`);
      await fillIn(page, sheet, finger);
    }
    await open('/summary');
    await page.getByRole('radio', { name: 'Put on my page' }).first().check();
    await page.getByRole('radio', { name: 'Not sure' }).last().check();
    await waitUntilSaved(page);
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('is there on a plain static host at a first visit, readable without scripts, which is said first, and takes no words then', async () => {
    const context = await here.context.browser()?.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = context ? await context.newPage() : undefined;
    if (!page) throw new Error('no second context');
    expect(builtAddresses().length).toBeGreaterThan(40);
    for (const address of builtAddresses()) {
      await page.goto(site.address + address);
      expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
      for (const name of ['Help now', 'Hide now'])
        expect(await page.getByRole('link', { name }).first().isVisible(), `${name} on ${address}`).toBe(true);
      expect((await page.locator('body > noscript > p').boundingBox())?.y, address).toBeLessThan(100);
      expect(
        await page.locator('textarea, main input, main select, main button').filter({ visible: true }).count(),
        address,
      ).toBe(0);
    }
    await context?.close();
  });

  it('looks the same with high contrast chosen as on a device that asks for it', async () => {
    const { page } = here;
    const colours = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const { borderColor } = getComputedStyle(document.querySelector('.card') ?? document.body);
        return [color, backgroundColor, borderColor];
      });
    for (const colorScheme of ['light', 'dark'] as const) {
      await open('/settings');
      await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
      const choice = (name: string) => page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name }).check();
      await choice('Same as this device');
      const plain = await colours();
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      const asked = await colours();
      await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
      await choice('High');
      await expect.poll(colours).toEqual(asked);
      expect(asked).not.toEqual(plain);
      await choice('Same as this device');
    }
    await page.emulateMedia({ colorScheme: null, contrast: null });
    await waitUntilSaved(page);
  });

  it('opens with the server stopped', { timeout: 600_000 }, async () => {
    const { page } = here;
    await site.close();
    const looked = new Map<string, number>();
    for (const address of [...builtAddresses(), '/help#therapist', '/no/such/page']) {
      const kind = address.split('/')[1] ?? '';
      const before = looked.get(kind) ?? 0;
      looked.set(kind, before + 1);
      if (before % EACH !== 0) continue;
      await open(address);
      seen.push(await lookAt(page, address, before === 0 ? [...appearances, ...otherAppearances] : appearances));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: null, contrast: null });
    expect(seen.length).toBeGreaterThan(100 / EACH);
  });

  it('is in good order, and its title tells nothing', () => {
    for (const { address, headings, helps, hides, broken, title, url } of seen) {
      expect([headings, helps, hides, broken], address).toEqual([1, true, true, []]);
      expect(title, address).toMatch(/^.{1,50} · Fledge$/);
      for (const name of Object.values(names)) expect(title, address).not.toContain(name);
      expect(wordsWrittenIn(title + url), address).toEqual([]);
    }
  });

  it('leads to another site from Help alone', () => {
    const leading = seen.flatMap(({ address, elsewhere }) => (elsewhere.length > 0 ? [address] : []));
    expect(new Set(leading.map((address) => address.split('#')[0]))).toEqual(new Set(['/help']));
  });

  it('has no field that the browser fills in, or has checked for spelling, before it is asked to', () => {
    expect(seen.flatMap(({ address, careless }) => careless.map((field) => `${address}: ${field}`))).toEqual([]);
  });

  it('has nothing that axe finds on the pages that it looks at, of each kind one in the dark and with more contrast too', () => {
    expect(seen.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('scrolls only one way on a narrow screen and at 400 %, and leaves half of the height to the text', () => {
    for (const { address, narrow, large, stays } of seen) {
      expect([narrow, large], address).toEqual([0, 0]);
      expect(stays, `${address} at 400 %`).toBeLessThanOrEqual(128);
    }
  });

  it('says so calmly where there is none', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/no-such-sheet`);
    await page.getByRole('heading', { name: 'There’s no page here' }).waitFor();
    await page.getByRole('link', { name: 'Go to Today', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  });

  it('asks nobody else for anything, breaks no rule of the policy and logs no error', () => {
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('would be caught if it did', async () => {
    await here.page.evaluate(() => fetch('http://127.0.0.1:9/canary').catch(() => undefined));
    await expect.poll(() => here.trouble.violations.join()).toContain('connect-src');
  });
});
