import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { waitUntilOffline, waitUntilSaved } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

/** The role and name of what has the focus, as assistive technology hears it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labelled = element.getAttribute('aria-labelledby');
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const group = element.closest('[role=group], fieldset')?.getAttribute('aria-label');
    const name =
      element.getAttribute('aria-label') ??
      (labelled && document.getElementById(labelled)?.innerText) ??
      (labels.map((label) => label.innerText).join(' ') || element.innerText);
    return `${element.tagName.toLowerCase()} ${name.trim()}${group ? ` (${group})` : ''}`;
  });
}

/** Presses Tab until the focus is on something whose name holds the words. Fails after a long page's worth of stops. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`Tab never reached ${name}; it is on ${await focused(page)}`);
}

describe('somebody with a keyboard and no pointer', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(site.address);
    await waitUntilOffline(here.page);
    await site.close();
  });
  afterAll(() => here.end());

  it('goes from the first page to a PDF', async () => {
    const { page } = here;
    const { keyboard } = page;
    await tabTo(page, 'Goals, then and now');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('h1 Goals, then and now');

    await page.getByRole('textbox', { name: 'What did you hope for?' }).waitFor();
    await tabTo(page, 'textarea What did you hope for?');
    await keyboard.type('To ring my brother');
    await tabTo(page, 'input Then');
    for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await keyboard.press(key);
    await tabTo(page, 'input Now');
    await keyboard.press('Enter');
    await tabTo(page, 'More about goal 1');
    await keyboard.press('Enter');
    await tabTo(page, 'textarea What did you do?');
    await tabTo(page, 'I kept going back');
    await keyboard.press('Enter');
    await tabTo(page, 'It can rest');
    await keyboard.press('Space');

    await tabTo(page, 'Add a goal');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('What did you hope for?');
    await keyboard.type('A second one');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toContain('Remove Goal 2');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Undo');
    await keyboard.press('Enter');
    await page.getByRole('region', { name: 'Goal 2', exact: true }).waitFor();
    await waitUntilSaved(page);

    await tabTo(page, 'Choose what goes on a page');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('h1 What to bring');
    await tabTo(page, 'What to do with: To ring my brother');
    for (const key of ['ArrowRight', 'ArrowRight']) await keyboard.press(key);
    const download = page.waitForEvent('download');
    await tabTo(page, 'Save as PDF');
    await keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

    const text = await page.locator('[data-summary]').innerText();
    for (const phrase of ['To ring my brother', 'then 2, now 5', 'I kept going back', 'It can rest']) expect(text).toContain(phrase);
    expect(text).not.toContain('A second one');
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('reaches help in a few stops from every page', async () => {
    const { page } = here;
    for (const address of ['/', '/worksheets/goals', '/summary', '/settings']) {
      await page.goto(site.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const stops: string[] = [];
      for (let stop = 0; stop < 3; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      expect(stops.join(), address).toContain('Help now');
    }
  });
});
