import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { expectGoal, goals, waitUntilOffline, waitUntilSaved, writeGoal } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

/** Words that belong on the page, and words that must not leave: the third goal's, and what was kept of the second. */
const [first, second, third] = goals;
const brought = [first.goal, first.change, first.did, first.unfinished, ...first.goes, second.goal, second.change, second.did];
const kept = [third.goal, third.change, third.did, third.unfinished];

function expectExactly(text: string): void {
  const line = text.replace(/\s+/g, ' ');
  for (const phrase of brought) expect(line).toContain(phrase);
  for (const phrase of kept) expect(line).not.toContain(phrase);
}

describe('somebody who opened Fledge once and then has no signal', () => {
  let site: ServedSite;
  let here: Visit;
  let profile = '';

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    ({ profile } = here);
    await here.page.goto(site.address);
    await waitUntilOffline(here.page);
    await site.close();
  });
  afterAll(async () => {
    await here.end();
  });

  it('reads the chapter and fills in three goals where they stand', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Start: Did I get what I came for?' }).click();
    await page.getByRole('heading', { name: 'Did I get what I came for?' }).waitFor();
    for (const [index, goal] of goals.entries()) await writeGoal(page, index + 1, goal);
    await waitUntilSaved(page);
  });

  it('has the browser killed and finds every answer again', async () => {
    await here.kill();
    here = await visit({ profile });
    await here.page.goto(`${site.address}/worksheets/goals`);
    for (const [index, goal] of goals.entries()) await expectGoal(here.page, index + 1, goal);
  });

  it('marks two goals to bring and one to keep', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Choose what goes on a page' }).click();
    for (const { goal } of [first, second]) {
      await page.getByRole('group', { name: `What to do with: ${goal}` }).first().getByRole('radio', { name: 'Bring it' }).check();
    }
    await page.getByRole('group', { name: `What to do with: ${third.goal}` }).first().getByRole('radio', { name: 'Keep it mine' }).check();
    expectExactly(await page.locator('[data-summary]').innerText());
    await waitUntilSaved(page);
  });

  it('holds a PDF with exactly that, tagged and with its font inside', async () => {
    const download = here.page.waitForEvent('download');
    await here.page.getByRole('button', { name: 'Save as PDF' }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toMatch(/^summary-\d{4}-\d\d-\d\d\.pdf$/);
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expectExactly(text);
    expect(text).toMatch(/then\s+now\s+2\s+7\s+Leaving the house on my own\s+1\s+5\s+Sleeping/);
    const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Figure']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2).filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +yes /);
  });

  it('saves the same as Markdown and copies the same as text', async () => {
    const { page } = here;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    expectExactly(readFileSync(await (await download).path(), 'utf8'));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    expectExactly(await page.evaluate(() => navigator.clipboard.readText()));
  });

  it('prints exactly the page and nothing around it', async () => {
    const { page } = here;
    await page.emulateMedia({ media: 'print' });
    const visible = await page.locator('body').innerText();
    expectExactly(visible);
    expect(visible).not.toContain('Help now');
    expect(visible).not.toContain('Keep it mine');
    await page.emulateMedia({ media: null });
  });

  it('has asked nobody else for anything, and nothing went wrong on the way', () => {
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
