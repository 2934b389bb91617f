import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import { visit } from './visit.ts';
import { waitUntilOffline, waitUntilSaved } from './waiting.ts';

describe.each([320, 360, 390])('on a screen %i px wide', (width) => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.close();
  });

  it.each(['Normal', 'Large', 'Larger'])(
    'somebody who reads with %s letters has all of Help now in sight, and all of the line that it is saved',
    async (letters) => {
      const here = await visit({ width });
      onTestFinished(() => here.end());
      const { page } = here;
      if (letters !== 'Normal') {
        await page.goto(`${site.address}/settings`);
        await waitUntilOffline(page);
        await page.getByRole('group', { name: 'Text size' }).getByLabel(letters, { exact: true }).check();
        await waitUntilSaved(page);
      }
      await page.goto(`${site.address}/worksheets/goals`);
      await page.getByRole('textbox', { name: 'What did you hope for?' }).fill('Sleep');
      await waitUntilSaved(page);
      const header = page.getByRole('banner');
      for (const name of ['Help now', 'Hide']) {
        const box = await header.getByText(name, { exact: true }).boundingBox();
        expect(box?.x, name).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width), name).toBeLessThanOrEqual(width);
      }
      // One pixel, since heights are rounded.
      const cut = await page
        .locator('[data-save="saved"]')
        .evaluate(({ scrollHeight, scrollWidth, clientHeight, clientWidth }) =>
          Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
        );
      expect(cut).toBeLessThanOrEqual(1);
    },
  );
});
