import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decidingWords } from '#catalogue/deciding-words.ts';
import { pageWords } from '#catalogue/page-words.ts';
import type { ServedSite } from '../../build/server.ts';
import { waitUntilAlive } from './screens.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

interface Landing {
  readonly answer: string;
  readonly address: string;
  readonly heading: string;
  /** Kinds of help that the page itself leads to, by their headings. */
  readonly help?: Readonly<Record<string, string>>;
  /** Nothing is asked there, nor first on Today. */
  readonly asksNothing?: true;
}

const THERAPIST = { '/help#therapist': 'Something a therapist did' };
const YOUNG = { '/help#young': 'I’m under 18, or young' };

const landings: readonly Landing[] = [
  { answer: 'It’s ending', address: '/begin/which', heading: 'Which of these is closest?' },
  { answer: 'The last session is days away', address: '/paths/fifteen-minutes', heading: 'Fifteen minutes' },
  {
    answer: 'It just ended',
    address: '/read/it-just-ended',
    heading: 'It just ended',
    help: YOUNG,
    asksNothing: true,
  },
  { answer: 'They died', address: '/read/they-died', heading: 'My therapist died', asksNothing: true },
  { answer: 'It was a while ago', address: '/read/a-while-ago', heading: 'It ended a while ago and it still comes up' },
  { answer: 'I’m not sure I’ll stay', address: '/read/not-sure', heading: 'I’m not sure I’ll stay', help: YOUNG },
  {
    answer: 'I don’t feel safe with them',
    address: '/read/not-safe',
    heading: 'I don’t feel safe with them',
    help: {
      ...THERAPIST,
      ...YOUNG,
      '/help#sexual-assault': 'Sex or touch that I didn’t want',
      '/help#abuse-at-home': 'Someone close to me hurts or scares me',
    },
    asksNothing: true,
  },
  { answer: 'Just looking', address: '/', heading: 'Today' },
];

/** Waits for a page by its address and its heading. */
async function arrive(page: Page, address: string, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  const { pathname, hash } = new URL(page.url());
  expect(pathname + hash).toBe(address);
}

describe('somebody who opens Fledge for the first time', () => {
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
  // On a device that has never seen Fledge, as far as the browser can tell.
  beforeEach(async () => {
    await here.page.goto('about:blank');
    const session = await here.context.newCDPSession(here.page);
    await session.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: 'all' });
    await session.detach();
  });

  const answer = (name: string) => here.page.getByRole('main').getByRole('link', { name, exact: true });

  async function openForTheFirstTime(name: string): Promise<void> {
    await here.page.goto(site.address);
    await waitUntilAlive(here.page);
    await answer(name).click();
  }

  it('sees every answer of the list on a phone, above the bar, without scrolling', async () => {
    const { page } = here;
    await page.goto(site.address);
    const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    const last = await page.getByRole('main').getByRole('listitem').last().boundingBox();
    expect(last && last.y + last.height).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  it.each(landings)(
    'says “$answer” and comes to $address; help is one tap away there',
    async ({ answer, address, heading, help = {} }) => {
      const { page } = here;
      await openForTheFirstTime(answer);
      await arrive(page, address, heading);

      await page.getByRole('link', { name: 'Help now' }).first().click();
      await arrive(page, '/help', 'Help now');
      await page
        .getByRole('region', { name: 'In danger now?' })
        .getByRole('link', { name: /^Call / })
        .first()
        .waitFor();
      await page.goBack();
      await arrive(page, address, heading);

      for (const [to, title] of Object.entries(help)) {
        await page.getByRole('main').locator(`a[href="${to}"]`).first().click();
        await arrive(page, to, 'Help now');
        const section = page.getByRole('region', { name: title });
        await expect.poll(() => section.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(300);
        await section.locator('summary', { hasText: 'United Kingdom' }).click();
        await section.getByRole('link').first().waitFor();
        await page.goBack();
        await arrive(page, address, heading);
      }
      expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
    },
  );

  it.each(landings.filter(({ asksNothing }) => asksNothing))(
    'says “$answer” and isn’t asked to write anything, there or first on Today',
    async ({ answer, address, heading }) => {
      const { page } = here;
      await openForTheFirstTime(answer);
      await arrive(page, address, heading);
      expect(await page.getByRole('main').locator('input, textarea, select').count()).toBe(0);

      await page.getByRole('main').getByRole('link', { name: 'Back to Today', exact: true }).click();
      await arrive(page, '/', 'Today');
      const first = page.getByRole('region', { name: 'What may suit you' }).getByRole('link').first();
      expect(await first.getAttribute('href')).toBe(address);
      expect(await page.getByRole('link', { name: /^Carry on/ }).count()).toBe(0);
      expect(await page.getByRole('main').getByRole('link', { name: 'My page' }).count()).toBe(0);
    },
  );

  it('isn’t sure they’ll stay, and sees what to talk over with someone before anything else', async () => {
    const { page } = here;
    await openForTheFirstTime('I’m not sure I’ll stay');
    const { title } = decidingWords;
    const list = page.getByRole('region', { name: title });
    await list.waitFor();
    // Only the page in short and the question about danger stand above it.
    const above = await list.evaluate((element) =>
      [...(element.parentElement?.querySelectorAll(':scope > :is(h2, [role="group"], section)') ?? [])]
        .map((each) => each.getAttribute('aria-label') ?? each.textContent)
        .slice(0, 4),
    );
    expect(above).toEqual([pageWords.chapter.inShort, pageWords.chapter.safeLabel, 'What to check first', title]);
  });

  it('taps an answer and keeps it nowhere: the next visit to the device begins with the question', async () => {
    const { page } = here;
    await openForTheFirstTime('I don’t feel safe with them');
    await arrive(page, '/read/not-safe', 'I don’t feel safe with them');
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await arrive(page, '/', 'Today');
    await page.reload();
    await arrive(page, '/', 'Is your therapy ending, or is it over?');
    expect(await page.getByText('(your answer so far)').count()).toBe(0);
  });

  it('is told where it lies, tells that they were harmed and mustn’t make contact, and the next visit knows neither', async () => {
    const { page } = here;
    await openForTheFirstTime('It’s ending');
    await page
      .getByText('but for two answers that wait: that they harmed you, and that you were told not to contact them')
      .waitFor();
    await page.getByText('Does anyone else use this device?').click();
    await page.getByText('They’re kept only once you choose “Keep this answer on this device”').waitFor();
    await page.getByText('Something else, such as').click();
    await page.getByRole('radio', { name: 'They harmed me, or brought love' }).check();
    await page.getByText('Are you under 18').click();
    await page.getByRole('checkbox', { name: 'I was told not to contact them' }).check();
    await page.getByRole('checkbox', { name: 'I’m under 18' }).check();
    await waitUntilSaved(page);
    await page.goto(site.address);
    await arrive(page, '/', 'Today');
    await page.getByText('Show my answers').click();
    await page.getByText('It’s ending. I’m under 18.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Change it' }).click();
    await page.getByRole('link', { name: 'It’s ending (your answer so far)' }).click();
    await arrive(page, '/begin/which', 'Which of these is closest?');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });

  it('keeps an answer on purpose: Today has it after a reload, and it can be changed', async () => {
    const { page } = here;
    await openForTheFirstTime('It was a while ago');
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('button', { name: 'Keep this answer on this device' }).click();
    await waitUntilSaved(page);
    await page.goto(site.address);
    await arrive(page, '/', 'Today');
    await page.getByText('Show my answers').click();
    await page.getByText('It was a while ago.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Change it' }).click();
    await page.getByRole('link', { name: 'They died' }).click();
    await arrive(page, '/read/they-died', 'My therapist died');
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByText('Show my answers').click();
    await page.getByText('They died.', { exact: true }).waitFor();
  });

  it('answers before any script has come, and still gets there', async () => {
    const context = await here.context.browser()?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    if (!page) throw new Error('no second context');
    for (const { answer, address, heading } of landings.filter(({ address }) => address !== '/')) {
      await page.goto(site.address);
      await page.getByRole('main').getByRole('link', { name: answer, exact: true }).click();
      await arrive(page, address, heading);
      expect(await page.getByRole('link', { name: 'Help now' }).first().isVisible(), address).toBe(true);
    }
    await context?.close();
  });
});
