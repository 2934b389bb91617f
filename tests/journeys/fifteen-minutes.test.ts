import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { quickPaths } from '#catalogue/paths.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import type { ServedSite } from '../../build/server.ts';
import type { Act } from './acts.ts';
import { actsFor, DAY, wordsWrittenIn } from './acts.ts';
import { finger } from './hands.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** The seven questions and the page, in their order, by their headings. */
const stops = [
  'The day',
  'Anything to talk about first',
  'One thing that’s different',
  'One thing to say',
  'Coming back, and who takes over',
  'One early sign',
  'The hour after',
  'Your page',
];

describe('somebody whose last session is today, without a signal', () => {
  let site: ServedSite;
  let here: Visit;
  /** What was written so far, and is to be on the page. */
  const written: string[] = [];

  const arrived = (name: string) => here.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const link = (name: string) => here.page.getByRole('main').getByRole('link', { name, exact: true });
  const sheet = () => here.page.locator('[data-summary]');

  /** What is done at a stop, by its fields in the worksheets. */
  async function actsAt(title: string): Promise<readonly Act[]> {
    const stop = Object.values(quickPaths['fifteen-minutes']?.stops ?? {}).find((each) => each.title === title);
    if (!stop) throw new RangeError(`no stop is called ${title}`);
    const acts = await Promise.all(
      stop.fields.map(async ([id, name]) => {
        const field = fieldsOf(await worksheetDefinitions.load(id)).find(([each]) => each === name)?.[1];
        if (!field) throw new RangeError(`${id} has no field ${name}`);
        return actsFor(here.page, field, [id, name], []);
      }),
    );
    return acts.flat(2);
  }

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(site.address);
    await waitUntilOffline(here.page);
    await site.close();
  });
  afterAll(() => here.end());

  it('can leave before writing anything, and is told that a blank page is fine', async () => {
    await link('The last session is days away').click();
    await arrived('Fifteen minutes');
    await link('Begin').click();
    await arrived('The day');
    await link('That’s enough for now: go to my page').click();
    await arrived('Your page');
    await here.page.getByText('Nothing is written yet. That’s fine.').waitFor();
    await here.page.goBack();
    await arrived('The day');
  });

  it.each(stops.slice(0, -1).map((stop, index) => [stop, stops[index + 1]] as const))(
    'writes at “%s”, could stop there with a page of all so far, and goes on',
    async (stop, next) => {
      const { page } = here;
      await arrived(stop);
      for (const act of await actsAt(stop)) {
        await finger.act(act);
        if (act.kind === 'words') written.push(act.own);
        if (act.kind === 'day') written.push(DAY.told);
      }
      await waitUntilSaved(page);

      await link('That’s enough for now: go to my page').click();
      await arrived('Your page');
      await page.getByRole('button', { name: 'Put all of these on my page' }).click();
      for (const each of written) await sheet().getByText(each).first().waitFor();
      expect(new Set(wordsWrittenIn(await sheet().innerText()))).toEqual(new Set(written.flatMap(wordsWrittenIn)));
      await page.getByRole('button', { name: 'Save as PDF' }).waitFor();
      await waitUntilSaved(page);
      await page.goBack();
      await arrived(stop);
      await link(`Next: ${next}`).click();
    },
  );

  it('is told who to ask about medicines at the way back', async () => {
    await here.page.goto(`${site.address}/paths/fifteen-minutes/back`);
    await here.page
      .getByText(
        'If they prescribe your medicine, or you call them in a crisis, ask them today: “Who’ll do that for me after this?”',
      )
      .waitFor();
    await here.page.goBack();
  });

  it('has the page at the end, as a PDF and on paper, with all of it and nothing else', async () => {
    const { page } = here;
    await arrived('Your page');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    const text = execFileSync('pdftotext', [await (await download).path(), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    for (const each of written) expect(text).toContain(each);
    expect(new Set(wordsWrittenIn(text))).toEqual(new Set(written.flatMap(wordsWrittenIn)));

    await page
      .getByRole('group', { name: /What to do with: wroteCopingSkillsNewThing/ })
      .getByRole('radio', { name: 'Private' })
      .check();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    await page.emulateMedia({ media: null });
    expect(printed).toMatch(/^\d+ \w+ \d{4}\s+For our last session\s/);
    expect(printed).toMatch(
      /it may go into my notes\.\s+In danger, call your emergency number: [^\n]+\s+Someone to talk to: [^\n]+findahelpline\.com\.\s*$/,
    );
    expect(printed).not.toContain('wroteCopingSkillsNewThing');
  });

  it('finds what was written in the worksheets, where it lives', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Back to Today' }).click();
    // The page was loaded anew meanwhile, and the answer of the first screen wasn't kept. What was written was.
    await arrived('Is your therapy ending, or is it over?');
    await page.getByRole('link', { name: 'Carry on with what you started' }).waitFor();
    await page.goto(`${site.address}/worksheets/last-session/day`);
    await expect.poll(() => page.getByLabel('When is the last session?', { exact: true }).inputValue()).toBe(DAY.kept);
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
