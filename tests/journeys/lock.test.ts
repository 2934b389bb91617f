import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockWords } from '#catalogue/lock-words.ts';
import type { ServedSite } from '../../build/server.ts';
import { canaries } from './canaries.ts';
import { goal, GOALS, isLocked, PASSCODE, setLock, unlock } from './lock-acts.ts';
import { openSite } from './site.ts';
import { found } from './traces.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** Opens a page of the app without leaving the one document that has the key. */
async function goTo(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('link', { name, exact: true }).first().click();
}

describe('somebody who sets a passcode before the first word', () => {
  let site: ServedSite;
  let here: Visit;
  let code = '';

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    const { page } = here;
    await page.goto(`${site.address}/settings/lock`);
    await waitUntilOffline(page);
    code = await setLock(page);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Workbook' }).click();
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, GOALS);
    await goal(page).click();
    for (const canary of canaries) await page.keyboard.type(`${canary}. `);
    await waitUntilSaved(page);
  });
  afterAll(async () => {
    await here.end();
    await site.close();
  });

  it('has a page in its place at once when they lock, which knows no word of it five seconds later, nor does any cache', async () => {
    const { page } = here;
    await goTo(page, 'Settings', lockWords.title);
    await page.getByRole('button', { name: lockWords.standing.act }).click();
    await isLocked(page);
    await page.waitForTimeout(5_000);
    const session = await here.context.newCDPSession(page);
    const heap: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => heap.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', {});
    const snapshot = heap.join('');
    expect(snapshot.length).toBeGreaterThan(100_000);
    const content = await page.content();
    expect(canaries.filter((canary) => snapshot.includes(canary) || content.includes(canary))).toEqual([]);
    const cached = await page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          texts.push((await (await caches.match(request))?.text()) ?? '');
      return texts.join('\n');
    });
    expect(canaries.filter((canary) => cached.includes(canary))).toEqual([]);
    expect(await page.title()).toBe('Locked');
    expect(content).not.toMatch(/therap/i);
  });

  it('meets the lock at every address, going back, and in another tab, and the worker’s own page says nothing of what it’s about', async () => {
    const { page } = here;
    await page.goBack();
    await isLocked(page);
    const other = await here.context.newPage();
    const answer = await other.goto(`${site.address}${GOALS}`);
    expect(await answer?.text()).not.toMatch(/therap|Fledge<|goals/i);
    await isLocked(other);
    await other.close();
  });

  it('finds every word with the passcode', async () => {
    const { page } = here;
    await page.goto(`${site.address}${GOALS}`);
    await unlock(page);
    await expect.poll(() => goal(page).inputValue()).toBe(`${canaries.join('. ')}. `);
  });

  it('loses no letter that is older than a tenth of a second when another tab locks in the middle of fast typing', async () => {
    const { page } = here;
    const other = await here.context.newPage();
    await other.goto(`${site.address}/settings`);
    await isLocked(other);
    await page.bringToFront();
    for (let round = 0; round < 3; round += 1) {
      await goal(page).click();
      await page.keyboard.press('Control+End');
      const start = 0x4e00 + round * 400;
      const sent: number[] = [];
      let lockedAt = Infinity;
      const typing = (async () => {
        while (sent.length < 400 && Date.now() < lockedAt) {
          await page.keyboard.insertText(String.fromCharCode(start + sent.length));
          sent.push(Date.now());
        }
      })();
      await new Promise((resolve) => setTimeout(resolve, 150 + round * 170));
      await other.evaluate(() => {
        localStorage.setItem('fledge-lock-now', '1');
        localStorage.removeItem('fledge-lock-now');
      });
      lockedAt = Date.now();
      await typing;
      await isLocked(page);
      const safe = sent.filter((at) => at < lockedAt - 100).length;
      expect(safe).toBeGreaterThan(0);
      await page.goto(`${site.address}${GOALS}`);
      await unlock(page);
      const letters = Array.from({ length: safe }, (_, index) => String.fromCharCode(start + index)).join('');
      await expect.poll(async () => (await goal(page).inputValue()).includes(letters)).toBe(true);
    }
    await other.close();
  });

  it('is offered to open it as they open the device: not kept where the device gives no secret, and a third way where it does', async () => {
    const { page } = here;
    const session = await here.context.newCDPSession(page);
    await session.send('WebAuthn.enable');
    const device = async (hasPrf: boolean) =>
      (
        await session.send('WebAuthn.addVirtualAuthenticator', {
          options: {
            protocol: 'ctap2',
            ctap2Version: 'ctap2_1',
            transport: 'internal',
            hasUserVerification: true,
            isUserVerified: true,
            hasPrf,
            automaticPresenceSimulation: true,
          },
        })
      ).authenticatorId;
    const without = await device(false);
    await goTo(page, 'Settings', lockWords.title);
    const add = page.getByRole('button', { name: lockWords.passkey.act });
    await add.click();
    await page.getByText(lockWords.passkey.refused).waitFor();
    await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: without });
    await device(true);
    await add.click();
    await page.getByText(lockWords.passkey.added).waitFor();
    await page.getByRole('button', { name: lockWords.standing.act }).click();
    await isLocked(page);
    await page.getByRole('button', { name: lockWords.screen.byDevice }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
  });

  it('hides with one tap, and every way back leads to the list or to the lock; people who answer are one tap away', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Hide now', exact: true }).click();
    await page.getByRole('heading', { name: 'Shopping' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Shopping' }).waitFor();
    await page.getByRole('link', { name: 'Phone numbers' }).click();
    await isLocked(page);
    await page.getByRole('link', { name: /^Call 999/ }).waitFor();
    const anew = await here.context.newPage();
    await anew.goto(site.address);
    await isLocked(anew);
    await anew.close();
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });

  it('has neither words, passcode nor code in clear in the browser’s profile, also after a kill', async () => {
    const { page } = here;
    await page.goto(`${site.address}${GOALS}`);
    await unlock(page);
    await goal(page).click();
    await page.keyboard.type(canaries[0] ?? '');
    await waitUntilSaved(page);
    await page.waitForTimeout(1_000);
    await here.kill();
    expect(found(here.profile, [...canaries, PASSCODE, code, code.replaceAll('-', '')])).toEqual([]);
  });
});
