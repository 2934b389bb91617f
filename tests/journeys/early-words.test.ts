import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import type { ServedSite } from '../../build/server.ts';
import { builtAddresses } from './built-addresses.ts';
import { help, keepAsleep, translate, wake } from './early.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

const MET_BY_STRANGERS = ['/begin/words', '/doors', '/worksheets/goals', '/worksheets/feelings', '/read/looking-back'];

/** In every run each third page, and all of them where runs are asked for. */
const EACH = process.env['FAULT_RUNS'] ? 1 : 3;
const built = builtAddresses();
const addresses = built.filter((address, index) => index % EACH === 0 || MET_BY_STRANGERS.includes(address));

/** Every field that takes words or a day, also those that are folded up. */
const FIELDS = 'main :is(textarea, input[type="text"], input[type="search"], input[type="date"])';

type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** Writes something else into each field, as keys do it: the page's scripts aren't there to be told. Gives what was written. */
function writeEverywhere(page: Page): Promise<readonly string[]> {
  return page.locator(FIELDS).evaluateAll((fields: FieldElement[]) =>
    fields.map((field, index) => {
      field.value = field.type === 'date' ? `2031-05-${String((index % 28) + 1).padStart(2, '0')}` : `early words ${index}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return field.value;
    }),
  );
}

function written(page: Page): Promise<readonly string[]> {
  return page.locator(FIELDS).evaluateAll((fields: FieldElement[]) => fields.map(({ value }) => value));
}

/** What something else in the browser does to a page before its scripts come. */
const STRANGERS = {
  nothing: async () => undefined,
  'a translator': translate,
  'a writing helper': help,
} as const;
type Stranger = keyof typeof STRANGERS;

/** What went wrong with one page on a first visit, as sentences. */
async function troubleOn(page: Page, address: string, stranger: Stranger): Promise<readonly string[]> {
  const trouble: string[] = [];
  // React says that it draws anew what isn't as it came, and does.
  const broken = ({ message }: Error) => {
    if (stranger === 'nothing' || !message.includes('#418')) trouble.push(`${address} broke: ${message.slice(0, 120)}`);
  };
  page.on('pageerror', broken);
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('nav').last().waitFor();
  await STRANGERS[stranger](page);
  const early = await writeEverywhere(page);
  await wake(page);
  // What is looked for among the doors isn't kept anywhere.
  const kept = early.length > 0 && address !== '/doors';
  if (kept)
    await page
      .locator('[data-save="saved"]')
      .waitFor({ timeout: 5_000 })
      .catch(() => trouble.push(`${address} never saved what was typed early`));
  // What is folded up is drawn a moment later.
  const shown = () => expect.poll(() => written(page), { interval: 10, timeout: 2_000 }).toEqual(early);
  await shown().catch(() => trouble.push(`${address} has lost words that were typed early`));
  if (kept) {
    await page.reload({ waitUntil: 'commit' });
    await page.locator('nav').last().waitFor();
    await wake(page);
    // A sheet for which a day was typed has been put away until then.
    const shut = page.getByRole('button', { name: worksheetWords.putAway.open, exact: true });
    const found = async () => {
      if (await shut.isVisible()) await shut.click();
      return written(page);
    };
    await expect
      .poll(found, { interval: 10, timeout: 3_000 })
      .toEqual(early)
      .catch(() => trouble.push(`${address} hasn’t kept words that were typed early`));
  }
  page.off('pageerror', broken);
  return trouble;
}

describe('somebody who types before a page has come alive', () => {
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

  it.each<readonly [Stranger, string]>([
    ['nothing', 'finds every word afterwards, on the page and on the device, whichever page it is, and no page breaks'],
    ['a translator', 'finds every word, though a translator has put other words into the page by then'],
    ['a writing helper', 'finds every word, though a helper has put something behind each field by then'],
  ])('after %s: %s', async (stranger, _finds) => {
    expect(built.length).toBeGreaterThan(100);
    // A stranger meets a page of each sort, and sheets with every sort of field.
    const met = stranger === 'nothing' ? addresses : MET_BY_STRANGERS;
    expect(addresses).toEqual(expect.arrayContaining([...met]));
    // Two people at once, each with half of the pages: most of it is waiting.
    const halves = [met.filter((_, index) => index % 2 === 0), met.filter((_, index) => index % 2 === 1)];
    expect((await Promise.all(halves.map((half) => troubleOnAll(half, stranger)))).flat()).toEqual([]);
  });

  async function troubleOnAll(met: readonly string[], stranger: Stranger): Promise<readonly string[]> {
    const trouble: string[] = [];
    // No worker answers: each page comes as it was prerendered, to somebody who has nothing on the device yet.
    const context = await here.context.browser()?.newContext({ baseURL: site.address, serviceWorkers: 'block' });
    if (!context) throw new Error('no second context');
    await keepAsleep(context);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const address of met) {
      trouble.push(...(await troubleOn(page, address, stranger)));
      await page.goto('about:blank');
      await session.send('Storage.clearDataForOrigin', {
        origin: site.address,
        storageTypes: 'indexeddb,file_systems,local_storage',
      });
    }
    await context.close();
    return trouble;
  }
});
