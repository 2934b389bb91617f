import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';
import { waitUntilOffline } from './waiting.ts';

describe('somebody who looks for their own sentence, without a signal', () => {
  let site: ServedSite;
  let here: Visit;
  const asked: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    here = await visit();
    await here.page.goto(site.address);
    await waitUntilOffline(here.page);
    await site.close();
    here.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  });
  afterAll(() => here.end());

  it('loads what searches only once something is typed, and finds a page by words with slips in them', async () => {
    const { page } = here;
    await page.goto(`${site.address}/doors`);
    const search = page.getByRole('searchbox');
    await search.waitFor();
    const before = asked.length;
    await search.pressSequentially('therapsit retirin');
    await page
      .getByRole('main')
      .getByRole('link', { name: /My therapist is retiring/ })
      .first()
      .waitFor();
    expect(asked.slice(before).filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
    await page
      .getByRole('main')
      .getByRole('link', { name: /My therapist is retiring/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'My therapist is retiring' }).waitFor();
    expect(here.trouble).toEqual({ foreignRequests: [], violations: [], consoleErrors: [] });
  });
});
