import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import type { PrintedWord } from '../printed-words.ts';
import { overlaps, printedWords } from '../printed-words.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

describe.each(['A4', 'Letter'] as const)('somebody who prints the whole workbook on %s', (format) => {
  let site: ServedSite;
  let here: Visit;
  let pages: readonly (readonly PrintedWord[])[];

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(`${site.address}/paper`);
    await here.page.waitForFunction(() => document.querySelector('main')?.textContent !== '');
    await here.page.waitForTimeout(2000);
    await here.page.getByLabel('Which sheet?').selectOption({ label: 'The whole workbook' });
    await here.page.locator('[data-paper="last-session"]').first().waitFor();
    const side = '15mm';
    pages = printedWords(await here.page.pdf({ format, margin: { top: side, bottom: side, left: side, right: side } }));
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('can read every line, since none is printed over another', () => {
    expect(pages.length).toBeGreaterThan(30);
    const found = pages.flatMap((words, index) => overlaps(words).map((pair) => `page ${index + 1}: ${pair}`));
    expect(found).toEqual([]);
  });
});
