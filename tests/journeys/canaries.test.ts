import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { canaries } from './canaries.ts';
import { card } from './goals.ts';
import { openSite } from './site.ts';
import { found, traces } from './traces.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** A day that stands nowhere else either. */
const DAY = '8187-03-19';

describe('somebody whose browser profile is copied', () => {
  let site: ServedSite;
  let here: Visit;
  /** Of the page with most of them. */
  let title = '';
  /** How much had been asked for by the time that all of Fledge was on the device. */
  let untilOffline = 0;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('finds none of forty phrases in clear, after typing, a reload, a summary and a kill', async () => {
    const { page } = here;
    const left = [...canaries];
    const take = (count: number) => left.splice(0, count);
    await page.goto(`${site.address}/begin/words`);
    await waitUntilOffline(page);
    untilOffline = site.requests.length;
    const [word = '', therapist = ''] = take(2);
    await page.getByRole('textbox', { name: 'What do you call the end of it?' }).fill(word);
    await page.getByRole('textbox', { name: 'What do you call your therapist?' }).pressSequentially(therapist);
    await waitUntilSaved(page);

    await page.goto(`${site.address}/worksheets/last-session/wrong`);
    await page.getByText(`Did ${therapist} ask for secrecy`).waitFor();
    await page.getByRole('textbox', { name: 'In my own words' }).fill(take(1).join());
    await waitUntilSaved(page);

    await page.goto(`${site.address}/worksheets/last-session/day`);
    await page.getByLabel('When is the last session?', { exact: true }).fill(DAY);
    await waitUntilSaved(page);

    await page.goto(`${site.address}/worksheets/warning-signs/first-sign`);
    for (const name of ['When I notice…', 'I will…', 'and tell…']) {
      await page.getByRole('textbox', { name, exact: true }).pressSequentially(take(1).join());
    }
    await waitUntilSaved(page);

    await page.goto(`${site.address}/worksheets/warning-signs/more-signs`);
    await page.getByRole('textbox', { name: 'What would you or someone else notice?' }).fill(take(1).join());
    await page.getByRole('button', { name: 'Add a sign' }).click();
    await page.getByRole('textbox', { name: 'What would you or someone else notice?' }).last().fill(take(1).join());
    await waitUntilSaved(page);

    await page.goto(`${site.address}/worksheets/goals`);
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await field.click();
    const typed = take(16);
    for (const canary of typed) await page.keyboard.type(`${canary}. `);
    await card(page, 1).getByText('More about this goal').click();
    const own = card(page, 1).getByRole('textbox', { name: 'In my own words' });
    await own.fill(left.join('. '));
    await waitUntilSaved(page);
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toContain(typed[0]);
    await page.goto(`${site.address}/summary`);
    await page.getByRole('radio', { name: 'Put on my page' }).first().check();
    await waitUntilSaved(page);
    await page
      .locator('[data-summary]')
      .getByText(typed[0] ?? '')
      .first()
      .waitFor();
    await here.kill();
    expect(found(here.profile, [...canaries, DAY])).toEqual([]);
  });

  it('has sent none of them to the host that Fledge came from, in an address or in any other way', () => {
    const asked = decodeURIComponent(site.requests.join('\n'));
    expect(site.requests.length).toBeGreaterThan(100);
    expect(site.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect([...canaries, DAY].filter((phrase) => traces(phrase).some((trace) => Buffer.from(asked).includes(trace)))).toEqual([]);
  });

  it('has asked the host for nothing since all of it is on the device, but whether there is a newer version', () => {
    expect(untilOffline).toBeGreaterThan(100);
    expect(site.requests.slice(untilOffline).filter((request) => request !== 'GET /sw.js')).toEqual([]);
    expect(here.trouble.foreignRequests).toEqual([]);
  });

  it('can be read by whoever opens Fledge in it: nothing asks for a passcode', async () => {
    here = await visit({ profile: here.profile });
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    const field = card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toContain(canaries[8]);
    expect(await page.locator('input[type=password]').count()).toBe(0);
    title = await page.title();
    await here.context.close();
  });

  it('has the addresses and titles of visited pages in the browser’s history, and nothing that was written', () => {
    const history = readFileSync(join(here.profile, 'Default', 'History'));
    for (const visited of [`${site.address}/worksheets/goals`, title]) expect(history.includes(visited), visited).toBe(true);
    expect(found(here.profile, [...canaries, DAY])).toEqual([]);
  });

  it('would find them if they were there', async () => {
    here = await visit({ profile: here.profile });
    await here.page.goto(`${site.address}/help`);
    await here.page.evaluate((text) => localStorage.setItem('canary', text), canaries[0] ?? '');
    await here.context.close();
    expect(found(here.profile, canaries).join()).toContain(canaries[0]);
  });
});

describe('somebody who writes in a private window', () => {
  it('leaves no word behind once it is closed, and finds none when another one is opened', async () => {
    const site = await openSite();
    const here = await visit();
    const browser = here.context.browser();
    if (!browser) throw new Error('no browser');
    try {
      const [phrase = ''] = canaries;
      for (const expected of ['', '']) {
        const window = await browser.newContext();
        const page = await window.newPage();
        await page.goto(`${site.address}/worksheets/coping-skills`);
        await waitUntilOffline(page);
        const field = page.getByRole('textbox').first();
        expect(await field.inputValue()).toBe(expected);
        await field.fill(phrase);
        await waitUntilSaved(page);
        await page.reload();
        await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(phrase);
        await window.close();
      }
      await here.kill();
      expect(found(here.profile, [phrase])).toEqual([]);
    } finally {
      await here.end();
      await site.close();
    }
  });
});
