import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { card } from './goals.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilSaved } from './waiting.ts';

describe('somebody whose browser is in trouble', () => {
  let site: ServedSite;
  let here: Visit;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    here = await visit();
  });
  afterEach(() => here.end());

  const hoped = () => card(here.page, 1).getByRole('textbox', { name: 'What did you hope for?' });

  it('is told before the first word that a private window keeps nothing', async () => {
    await here.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await here.page.goto(`${site.address}/worksheets/goals`);
    await here.page.getByRole('alert').getByText('This browser won’t keep anything').waitFor();
    await hoped().fill('words for this page only');
    expect(await here.page.getByText('Saved on this device').count()).toBe(0);
  });

  it('is told the same where there is no storage at all', async () => {
    await here.context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await here.page.goto(`${site.address}/worksheets/goals`);
    await here.page.getByRole('alert').getByText('This browser won’t keep anything').waitFor();
  });

  it('gets only a part of the first page: it says that nothing is kept, takes no words, and works once it is reloaded', async () => {
    const { page } = here;
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto(`${site.address}/worksheets/goals`);
    await page.getByRole('alert').getByText('Fledge couldn’t start here').waitFor();
    expect(await page.locator('main textarea:not([disabled])').count()).toBe(0);
    await page.unroute('**/assets/app-*.js');
    await page.getByRole('link', { name: 'Reload the page' }).click();
    await hoped().fill('to sleep');
    await waitUntilSaved(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('has a full disk: the words stay, the status says so within two seconds, and all is saved once there is room', async () => {
    const { page, context } = here;
    // Before the site is first opened: the browser remembers for a while how much room it found.
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 100_000 });
    await page.goto(`${site.address}/worksheets/goals`);
    await hoped().fill('first words');
    await waitUntilSaved(page);
    await hoped().fill(`first words ${'and many more '.repeat(20_000)}`);
    await page.getByRole('alert').getByText('Not saved yet').waitFor({ timeout: 2_000 });
    expect(await hoped().inputValue()).toContain('and many more');
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.address });
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitUntilSaved(page);
    await page.reload();
    await hoped().waitFor();
    // Without the app on the device, which had no room either, and with 280,000 letters to draw.
    await expect.poll(() => hoped().inputValue(), { timeout: 5_000 }).toContain('and many more');
  });

  it('opens a second tab, which reads, says so, and can take over without losing a word', async () => {
    const { page, context } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await hoped().fill('from the first tab');
    await waitUntilSaved(page);
    const second = await context.newPage();
    await second.goto(`${site.address}/worksheets/goals`);
    await second.getByText('Fledge is open in another tab').waitFor();
    const field = card(second, 1).getByRole('textbox', { name: 'What did you hope for?' });
    expect(await field.inputValue()).toBe('from the first tab');
    expect(await field.isEditable()).toBe(false);
    await second.getByRole('button', { name: 'Write here instead' }).click();
    await expect.poll(() => field.isEditable()).toBe(true);
    await field.fill('from the second tab');
    await waitUntilSaved(second);
    await page.getByText('Fledge is open in another tab').waitFor();
    await page.getByRole('button', { name: 'Write here instead' }).click();
    await expect.poll(() => hoped().inputValue()).toBe('from the second tab');
  });

  it('finds nonsense where an answer was: the page says so, keeps it, and can be written on', async () => {
    const { page } = here;
    await page.goto(`${site.address}/worksheets/goals`);
    await hoped().fill('before the damage');
    await waitUntilSaved(page);
    await page.goto(`${site.address}/help`);
    await page.evaluate(damageEveryDocument);
    await page.goto(`${site.address}/worksheets/goals`);
    await page.getByRole('alert').getByText('couldn’t be opened').waitFor();
    await hoped().fill('after the damage');
    await waitUntilSaved(page);
    expect(await page.evaluate(countRows, 'documents')).toBe(1);
    expect(await page.evaluate(countRows, 'quarantine')).toBeGreaterThan(0);
  });
});

/** Runs in the page. */
function countRows(table: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('fledge');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction(table).objectStore(table).count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}

/** Runs in the page: flips one bit in each sealed document. */
function damageEveryDocument(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('fledge');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('documents', 'readwrite');
      const walking = transaction.objectStore('documents').openCursor();
      walking.addEventListener('success', () => {
        const cursor = walking.result;
        if (!cursor) return;
        const box = new Uint8Array(cursor.value.box);
        box[20] = (box[20] ?? 0) ^ 1;
        cursor.update({ ...cursor.value, box });
        cursor.continue();
      });
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
