import { expect } from 'vitest';
import type { Host } from '../build/hosts/host.ts';
import { serveAs } from '../build/hosts/host.ts';
import type { Visit } from './visit.ts';

/**
 * Opens one page of a site on a host, at the address with which all of it begins, waits until everything is on the device,
 * takes the host away, and opens a chapter. Nothing may be blocked, missing, or asked of anyone else on the way.
 */
export async function opensWithoutSignal({ page, trouble }: Visit, host: Host, base: string): Promise<void> {
  const missing: string[] = [];
  const site = await serveAs((path) => {
    const answer = host(path);
    if (answer.status >= 400 || !path.startsWith(base)) missing.push(path);
    return answer;
  });
  try {
    await page.goto(`${site.address}${base}install`);
    // A worker is active once every file of its list has come.
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => page.locator('main img').evaluate((icon: HTMLImageElement) => icon.naturalWidth)).toBeGreaterThan(0);
  } finally {
    await site.close();
  }
  await page.goto(`${site.address}${base}read/ready`);
  await page.locator('main article h1').waitFor();
  expect(await page.locator('main h2').count()).toBeGreaterThan(2);
  expect({ missing, ...trouble }).toEqual({ missing: [], foreignRequests: [], violations: [], consoleErrors: [] });
}
