import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import type { PrintedWord } from '../printed-words.ts';
import { overlaps, printedWords } from '../printed-words.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

/** What stands on a page beside its foot. */
const body = (page: readonly PrintedWord[]) =>
  page
    .map(({ text }) => text)
    .join(' ')
    .split(/Nothing has to be filled in\.|In danger, call/)[0] ?? '';

const SIDE = '15mm';

describe.each(['A4', 'Letter'] as const)('somebody who prints the whole workbook on %s', (format) => {
  let site: ServedSite;
  let here: Visit;

  /** The pages that come out of the printer for one of the choices. */
  async function printed(part: string): Promise<readonly (readonly PrintedWord[])[]> {
    await here.page.getByLabel(part).check();
    return printedWords(await here.page.pdf({ format, margin: { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE } }));
  }

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(`${site.address}/paper`);
    await here.page.getByLabel('Which sheet?').selectOption({ label: 'The whole workbook' });
    await here.page.locator('[data-paper="last-session"]').waitFor();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('can read every line, has no page for nothing, and finds people to call on each', async () => {
    const pages = await printed('Both: the ones for myself come last');
    expect(pages.length).toBeGreaterThan(40);
    pages.forEach((page, index) => {
      expect(overlaps(page), `page ${index + 1}`).toEqual([]);
      const text = page.map((word) => word.text).join(' ');
      expect(text, `page ${index + 1}`).toMatch(
        /In danger, call your emergency number: .*999 United Kingdom.*Someone to talk to: _/,
      );
      expect(body(page).split(' ').length, `page ${index + 1}: ${body(page)}`).toBeGreaterThan(3);
    });
  });

  it('takes along pages that ask nothing about what felt wrong, and that begin with a sheet', async () => {
    const pages = await printed('Pages to take with me');
    const told = pages.map(body).join(' ');
    expect(body(pages[0] ?? [])).toMatch(/^Goals, then and now What I came for/);
    expect(told).toContain('What would you like from the last session?');
    expect(told).not.toMatch(/felt wrong|secre|flirt|love you|For myself alone/i);
  });

  it('prints their own pages apart, and finds at the head of each that it doesn’t come to the session', async () => {
    const pages = await printed('Pages for myself');
    const told = pages.map(body).join(' ');
    for (const page of pages) expect(body(page)).toMatch(/^For myself alone\. This page doesn’t come to the session\. \S/);
    expect(told).toContain('Touch, flirting, words of love or talk about sex');
    expect(told).not.toContain('What would you like from the last session?');
    const both = (await printed('Both: the ones for myself come last')).map(body);
    const cover = both.findIndex((page) => page.startsWith('From here on, for myself alone'));
    expect(both.slice(cover + 1).join(' ')).toBe(told);
    expect(both.slice(0, cover).join(' ')).not.toContain('For myself alone');
  });
});
