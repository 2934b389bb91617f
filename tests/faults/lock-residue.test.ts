import { describe, expect, it } from 'vitest';
import { canaries } from '../journeys/canaries.ts';
import { goal, GOALS, PASSCODE, setLock } from '../journeys/lock-acts.ts';
import { openSite } from '../journeys/site.ts';
import { visit } from '../journeys/visit.ts';
import { waitUntilOffline, waitUntilSaved } from '../journeys/waiting.ts';
import { residueOf } from './residue/search.ts';

describe('somebody who sets a passcode after they have written', () => {
  it('leaves nothing that any key in the browser’s profile opens, though it did before', async () => {
    const site = await openSite();
    let here = await visit();
    try {
      const { page } = here;
      await page.goto(`${site.address}${GOALS}`);
      await waitUntilOffline(page);
      await goal(page).fill(canaries.slice(0, 20).join('. '));
      await waitUntilSaved(page);
      // The first copy of it follows.
      await page.waitForTimeout(2_500);
      await here.kill();
      expect(residueOf(here.profile, canaries).opened.length).toBeGreaterThan(0);

      here = await visit({ profile: here.profile });
      await here.page.goto(`${site.address}/settings/lock`);
      await setLock(here.page);
      await here.kill();
      const { clear, opened } = residueOf(here.profile, canaries);
      expect({ clear, opened }).toEqual({ clear: [], opened: [] });
    } finally {
      await here.end();
      await site.close();
    }
  });
});

describe('somebody who sets a passcode before they write', () => {
  it('has no key in the browser’s profile that opens anything of it', async () => {
    const site = await openSite();
    const here = await visit();
    try {
      const { page } = here;
      await page.goto(`${site.address}/settings/lock`);
      await waitUntilOffline(page);
      const code = await setLock(page);
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, GOALS);
      await goal(page).fill(canaries.slice(0, 20).join('. '));
      await waitUntilSaved(page);
      await page.waitForTimeout(2_500);
      await here.kill();
      const { clear, opened } = residueOf(here.profile, [...canaries, PASSCODE, code]);
      expect({ clear, opened }).toEqual({ clear: [], opened: [] });
    } finally {
      await here.end();
      await site.close();
    }
  });
});
