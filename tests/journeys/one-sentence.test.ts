import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { words } from '#catalogue/words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

describe('somebody who is furious and has a line for each day, without a signal', () => {
  let site: ServedSite;
  let here: Visit;

  const go = (address: string) => here.page.goto(new URL(address, site.address).href);
  const box = (name: string) => here.page.getByRole('textbox', { name, exact: true });

  /** A crash in the middle, and the app opened anew. */
  async function crash(): Promise<void> {
    const { profile } = here;
    await here.kill();
    here = await visit({ profile });
  }

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(site.address);
    await waitUntilOffline(here.page);
    await site.close();
  });
  afterAll(() => here.end());

  it('writes a line on a new day, and finds every letter after the browser was killed', async () => {
    await go('/worksheets/day-by-day');
    await here.page.getByRole('link', { name: worksheetWords.occasions.begin }).click();
    await box('How does the ending feel today?').pressSequentially('She looked at the clock twice');
    await waitUntilSaved(here.page);
    expect(new URL(here.page.url()).searchParams.get('of')).not.toBe('new');
    await crash();
    await go('/worksheets/day-by-day');
    await here.page.getByRole('link', { name: /She looked at the clock twice/ }).click();
    expect(await box('How does the ending feel today?').inputValue()).toBe('She looked at the clock twice');
  });

  it('begins from that line, makes one sentence of it, and holds it up', async () => {
    await go('/worksheets/say-it');
    await here.page.getByText(words.worksheet.beginWith).click();
    await here.page.getByRole('button', { name: 'She looked at the clock twice' }).click();
    await here.page.getByText(words.worksheet.cameFrom('One line a day')).waitFor();
    await go('/worksheets/say-it/line');
    await box('What’s your sentence?').pressSequentially('I’d like you to put the clock away today.');
    await waitUntilSaved(here.page);
    await crash();
    await go('/worksheets/say-it/line');
    await here.page.getByRole('button', { name: `${words.worksheet.large}: What’s your sentence?` }).click();
    await here.page.getByRole('dialog').getByText('I’d like you to put the clock away today.').waitFor();
    await here.page.getByRole('button', { name: words.worksheet.closeLarge }).click();
  });

  it('brings the sentence, and neither the messy version nor the days, to the page', async () => {
    await go('/summary');
    const { bring } = pageWords.summary.marks;
    const choices = here.page.getByRole('main').getByRole('radio', { name: bring });
    await choices.first().waitFor();
    for (const choice of await choices.all()) await choice.check({ force: true });
    const sheet = here.page.locator('[data-summary]');
    await sheet.getByText('I’d like you to put the clock away today.').waitFor();
    expect(await here.page.getByRole('main').innerText()).not.toContain('She looked at the clock twice');
    expect(here.trouble.foreignRequests).toEqual([]);
  });

  it('is told so where an address names a day that isn’t there', async () => {
    await go('/worksheets/day-by-day?of=nothing');
    await here.page.getByText(worksheetWords.occasions.missing).waitFor();
  });
});
