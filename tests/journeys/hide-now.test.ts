import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline } from './waiting.ts';

describe('somebody at whose door somebody knocks', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  const first = () => here.page.getByRole('textbox').first();
  const hide = () => here.page.getByRole('link', { name: 'Hide now', exact: true });

  /** What was on the screen the first time. */
  let plain = '';

  /** What is on the screen names nothing, is at Fledge's own address, and is the same each time. */
  async function expectPlainList(): Promise<void> {
    await here.page.getByRole('heading', { name: 'Shopping' }).waitFor();
    expect(here.page.url()).toBe(`${site.address}/list`);
    expect(await here.page.title()).toBe('List');
    expect(await here.page.getByRole('main').getByRole('heading').count()).toBe(1);
    const content = await here.page.content();
    expect(content).not.toMatch(/fledge|therap/i);
    plain ||= content;
    expect(content).toBe(plain);
  }

  it('has a plain list on the screen with one tap, in the middle of a word, and the way back in the browser shows it too', async () => {
    const { page } = here;
    await page.goto(site.address);
    await page.goto(`${site.address}/worksheets/questions`);
    await waitUntilOffline(page);
    await first().pressSequentially('May I write to y');
    await hide().click();
    await expectPlainList();
    await page.goBack();
    await expectPlainList();
    await page.goto(`${site.address}/settings`);
    await expectPlainList();
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({ 'fledge-hidden': '1' });
  });

  it('has people who answer one tap away there too', async () => {
    const { page } = here;
    await page.goto(`${site.address}/list`);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('link', { name: 'Phone numbers' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Help now' }).waitFor();
    await hide().click();
    await expectPlainList();
  });

  it('can be read on by whoever opens Fledge anew: nothing is locked or deleted', async () => {
    const other = await here.context.newPage();
    await other.goto(`${site.address}/worksheets/questions`);
    await expect.poll(() => other.getByRole('textbox').first().inputValue()).toBe('May I write to y');
    await other.close();
  });

  it('comes back through the list, and finds every letter', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Edit list' }).click();
    await page.getByRole('link', { name: 'Workbook' }).click();
    await page.goto(`${site.address}/worksheets/questions`);
    await expect.poll(() => first().inputValue()).toBe('May I write to y');
  });

  it('can do it with the keyboard, and without a signal', async () => {
    const { page, context } = here;
    await context.setOffline(true);
    await page.goto(`${site.address}/help`);
    await hide().focus();
    await page.keyboard.press('Enter');
    await expectPlainList();
    await context.setOffline(false);
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('leaves in the browser’s history what was visited before, and the list beside it', async () => {
    await here.context.close();
    const history = readFileSync(join(here.profile, 'Default', 'History'));
    for (const visited of ['/worksheets/questions', '/list', 'List']) expect(history.includes(visited), visited).toBe(true);
  });

  it('can do it before the page’s scripts have come', async () => {
    const other = await visit();
    try {
      await other.page.route('**/assets/*.js', () => undefined);
      await other.page.goto(`${site.address}/read/not-safe`, { waitUntil: 'commit' });
      await other.page.getByRole('link', { name: 'Hide now', exact: true }).click();
      await other.page.getByRole('heading', { name: 'Shopping' }).waitFor();
    } finally {
      await other.end();
    }
  });
});
