import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginWords } from '#catalogue/begin-words.ts';
import { wordsOfFormat } from '#catalogue/format-words.ts';
import { countries, anywhere } from '#catalogue/helplines.ts';
import { pageWords } from '#catalogue/page-words.ts';
import { paths } from '#catalogue/paths.ts';
import { sources } from '#catalogue/sources.ts';
import { placeOf } from '../../build/base.ts';
import { MIRRORED, mirroredText } from '../../build/mirrored-language.ts';
import type { ServedSite } from '../../build/server.ts';
import { hosts } from '../build/hosts/hosts.ts';
import { opensWithoutSignal } from './on-host.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

/** Where this language is built and served: in a folder of its host, so that one build tries both. */
const place = placeOf(MIRRORED, '/therapy/');

/** What this reader writes, in Latin letters, which no word of this language has. */
const OWN = /\bOwn\d+\b/g;

/** What no language changes: names of services and of other people's work, and words that a service asks for by text. */
const NAMES: readonly string[] = [
  ...[...anywhere, ...countries.flatMap(({ lines }) => lines)].flatMap(({ name, text }) => [name, text?.word ?? '']),
  ...Object.values(sources).flatMap(({ authors, title, short, in: where = '' }) => [authors, title, short, where]),
].toSorted((a, b) => b.length - a.length);

/** Pages that are looked at besides those on the way. */
const PAGES = [
  '/rooms',
  '/rooms/begin',
  '/read/raising-it',
  '/read/they-died',
  '/worksheets/warning-signs',
  '/worksheets/safety-plan',
  '/paths/fifteen-minutes',
  '/doors',
  '/help',
  '/paper',
  '/settings',
  '/install',
  '/about',
  '/about/privacy',
  '/about/evidence',
];

interface Seen {
  readonly texts: readonly string[];
  readonly wide: readonly string[];
  readonly cut: readonly string[];
  readonly turnedNumbers: readonly string[];
  readonly plainIcons: number;
}

/** What is on the screen with everything unfolded: all that is read or heard, and what is wrong with how it lies. */
async function seen(page: Page): Promise<Seen> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    // The link to another language says what that calls itself.
    const shown = (element: Element) => !element.closest('script, style, template, noscript, a[hreflang]');
    const texts: string[] = [document.title];
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !shown(element) || !node.textContent?.trim()) continue;
      texts.push(node.textContent);
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      // What is cut away as a whole is for a screen reader alone.
      if (hides && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1) cut.push(node.textContent);
    }
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
    }
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && !element.closest('.hidden') && (right > innerWidth + 0.5 || left < -0.5);
    });
    if (document.documentElement.scrollWidth > innerWidth) wide.push(document.documentElement);
    const turned = [...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].filter((link) => {
      const text = [...link.childNodes].find((each) => each.nodeType === Node.TEXT_NODE && /\d.*\d/.test(each.textContent ?? ''));
      const said = text?.textContent ?? '';
      const place = (at: number) => {
        const range = document.createRange();
        if (!text) return new DOMRect();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const first = place(said.search(/\d/));
      const last = place(said.length - 1 - [...said].reverse().findIndex((letter) => /\d/.test(letter)));
      return first.top === last.top && first.left > last.left;
    });
    const icons = [...document.querySelectorAll('svg.icon')];
    return {
      texts,
      cut,
      wide: wide.map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
      turnedNumbers: turned.map((link) => link.textContent ?? ''),
      plainIcons: icons.filter((icon) => !getComputedStyle(icon).transform.startsWith('matrix(-1')).length,
    };
  });
}

/** Words in Latin letters that are neither the reader's own, nor a name, nor an address. */
function englishIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const rest = NAMES.reduce((left, name) => (name ? left.replaceAll(name, '') : left), text)
      .replaceAll(OWN, '')
      .replaceAll(/\b(?:DOI|Fledge)\b|\S+[./@]\S+/g, '');
    return rest.match(/[A-Za-z]{2,}/g) ? [text] : [];
  });
}

async function expectAllTranslated(page: Page, where: string): Promise<void> {
  const { texts, wide, cut, turnedNumbers, plainIcons } = await seen(page);
  expect(texts.join('').length, where).toBeGreaterThan(100);
  expect({ english: englishIn(texts), wide, cut, turnedNumbers, plainIcons }, where).toEqual({
    english: [],
    wide: [],
    cut: [],
    turnedNumbers: [],
    plainIcons: 0,
  });
}

describe('somebody whose language runs from right to left and is two fifths longer than English', () => {
  let site: ServedSite;
  let here: Visit;
  const link = (english: string) => here.page.getByRole('main').getByRole('link', { name: mirroredText(english), exact: true });

  beforeAll(async () => {
    // A build of its own, and not as a test, which leaves React's checks in.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    await promisify(execFile)('npx', ['vite', 'build', '--logLevel', 'error'], {
      env: { ...env, FLEDGE_LANGUAGE: MIRRORED, FLEDGE_BASE: place.base },
    });
    site = await openSite(place.host);
    here = await visit({ width: 320 });
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  test('goes from the first screen to a page for the last session, and meets no English word on the way', async () => {
    const { page } = here;
    await page.goto(site.address + place.base);
    await expectAllTranslated(page, 'the first screen');
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', MIRRORED]);
    await link(paths.openings.ending.label).click();
    await page.getByRole('heading', { level: 1, name: mirroredText(beginWords.steps.which.title) }).waitFor();
    await expectAllTranslated(page, 'which ending');
    await page.getByRole('radio', { name: mirroredText(paths.endings.ready.label) }).click();
    await page.goto(`${site.address}${place.base}worksheets/goals`);
    const boxes = page.locator('main textarea');
    await boxes.first().waitFor();
    await expectAllTranslated(page, 'a worksheet');
    for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).fill(`Own${at}`);
    await page.locator('main input[type=range]').first().press('ArrowLeft');
    await waitUntilSaved(page);
    await expectAllTranslated(page, 'a worksheet that is filled in');
    await page.goto(`${site.address}${place.base}summary`);
    const bring = page.getByRole('radio', { name: mirroredText(pageWords.summary.marks.bring), exact: true });
    await bring.first().waitFor();
    for (const each of await bring.all()) if (await each.isVisible()) await each.check();
    await page.locator('[data-summary]').getByText('Own0').first().waitFor();
    await expectAllTranslated(page, 'the summary');
  });

  test('has a PDF with their own words and no English ones', async () => {
    const download = here.page.waitForEvent('download');
    await here.page.getByRole('button', { name: mirroredText(wordsOfFormat('pdf').take) }).click();
    const text = execFileSync('pdftotext', [await (await download).path(), '-'], { encoding: 'utf8' });
    expect(text.match(OWN)?.length).toBeGreaterThan(3);
    expect(englishIn(text.split('\n'))).toEqual([]);
  });

  test.each(PAGES)('reads %s', async (address) => {
    await here.page.goto(site.address + place.base + address.slice(1));
    await here.page.getByRole('heading', { level: 1 }).waitFor();
    await expectAllTranslated(here.page, address);
  });

  test('has nothing blocked, and nothing asked of another host, or outside of the folder that this is in', () => {
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
    expect(site.requests.filter((request) => !request.startsWith(`GET ${place.base}`))).toEqual([]);
  });

  test.each(Object.entries(hosts))('has all of it from that folder on %s, and opens a chapter without a signal', (_, of) =>
    opensWithoutSignal(here, of(place.host, place.base), place.base),
  );
});
