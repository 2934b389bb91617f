import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

/** What people met in other journals, forms and installed pages; docs/field-reports.md has where each was reported. */
describe('what people met elsewhere: somebody', () => {
  let site: ServedSite;
  let here: Visit;
  let session: CDPSession;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    here = await visit();
    session = await here.context.newCDPSession(here.page);
  });
  afterEach(() => here.end());

  const first = () => here.page.locator('main textarea').first();

  async function open(address: string): Promise<void> {
    await here.page.goto(site.address + address);
    await here.page.getByRole('heading', { level: 1 }).waitFor();
  }

  it('who writes with an input method, in whose pauses it is saved, has each syllable once', async () => {
    await open('/worksheets/goals');
    await waitUntilOffline(here.page);
    await first().focus();
    for (const [composed, chosen] of [
      ['に', '日'],
      ['ほん', '本'],
      ['한그', '한글'],
    ] as const) {
      for (const part of composed) {
        await session.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
        await waitUntilSaved(here.page);
      }
      await session.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      });
      await session.send('Input.insertText', { text: chosen });
    }
    await waitUntilSaved(here.page);
    expect(await first().inputValue()).toBe('日本한글');
    await here.page.reload();
    await expect.poll(() => first().inputValue()).toBe('日本한글');
  });

  it('who picks a day and then flies to the other side of the world finds the same day', async () => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
    await open('/begin/when');
    await waitUntilOffline(here.page);
    await open('/worksheets/last-session/day');
    const dates = here.page.locator('main input[type="date"]');
    await dates.first().fill('2027-03-14');
    await waitUntilSaved(here.page);
    for (const timezoneId of ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati']) {
      await session.send('Emulation.setTimezoneOverride', { timezoneId });
      await here.page.reload();
      await expect.poll(() => dates.first().inputValue(), { message: timezoneId }).toBe('2027-03-14');
    }
  });

  it('whose device has no room for the app reads and writes, isn’t told that it works without a signal, and has it once there is room', async () => {
    const origin = site.address;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 });
    await open('/worksheets/goals');
    await first().fill('written where there is little room');
    await waitUntilSaved(here.page);
    await here.page.waitForTimeout(3_000);
    expect(await here.page.getByText('Fledge now works without a signal').count()).toBe(0);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await here.page.reload();
    await waitUntilOffline(here.page);
    await expect.poll(() => first().inputValue()).toBe('written where there is little room');
  });

  it('who goes back by mistake in mid-word, and forward again, finds every letter', async () => {
    await open('/rooms');
    await waitUntilOffline(here.page);
    await open('/worksheets/goals');
    await first().pressSequentially('half a wo');
    await here.page.goBack();
    await here.page.goForward();
    await expect.poll(() => first().inputValue()).toBe('half a wo');
  });

  it('whose keyboard takes half of the screen sees the line that they write in, also in the last field of a page', async () => {
    await open('/worksheets/goals');
    await waitUntilOffline(here.page);
    const last = here.page.locator('main textarea').last();
    await last.focus();
    await here.page.setViewportSize({ width: 360, height: 330 });
    await last.pressSequentially('what I write');
    const onTop = await last.evaluate((field) => {
      const { left, top, bottom, width } = field.getBoundingClientRect();
      // The first line, a little below the field's upper edge.
      const y = Math.min(top + 24, bottom - 8);
      return y >= 0 && y <= innerHeight && document.elementFromPoint(left + width / 2, y) === field;
    });
    expect(onTop).toBe(true);
  });
});
