import type { BrowserContext, Page } from 'playwright-core';

/** Has pages wait with their scripts, as on a slow line, until they are woken. They stay in the browser's cache meanwhile. */
export async function keepAsleep(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const draw = requestAnimationFrame;
    // A page asks for its scripts after its first frame.
    Object.assign(globalThis, { requestAnimationFrame: (begin: FrameRequestCallback) => void addEventListener('wake', () => draw(begin), { once: true }) });
    addEventListener('wake', () => Object.assign(globalThis, { requestAnimationFrame: draw }), { once: true });
  });
}

/** Wakes a page, and waits until the app has taken it over and answers by itself. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('wake')));
  await page.waitForFunction(() => globalThis.fledgeEarly === undefined, undefined, { polling: 10 });
}
