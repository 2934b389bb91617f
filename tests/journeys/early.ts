import type { BrowserContext, Page } from 'playwright-core';

/** Has pages wait with their scripts, as on a slow line, until they are woken. They stay in the browser's cache meanwhile. */
export async function keepAsleep(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const draw = requestAnimationFrame;
    // A page asks for its scripts after its first frame.
    Object.assign(globalThis, {
      requestAnimationFrame: (begin: FrameRequestCallback) => void addEventListener('wake', () => draw(begin), { once: true }),
    });
    addEventListener('wake', () => Object.assign(globalThis, { requestAnimationFrame: draw }), { once: true });
  });
}

/** Wakes a page, and waits until the app has taken it over and answers by itself. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('wake')));
  await page.waitForFunction(() => globalThis.fledgeEarly === undefined, undefined, { polling: 10 });
}

/** Puts other words in the place of all that are on the page, as a browser's translator does: each text in elements of its own. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (
        walker.currentNode.textContent?.trim() &&
        !walker.currentNode.parentElement?.closest('script, style, template, textarea')
      )
        texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** Puts an element behind each field, and one before the first button, as writing helpers do. */
export async function help(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('main :is(textarea, input)'))
      field.after(document.createElement('writing-helper'));
    document
      .querySelector('main button')
      ?.before(Object.assign(document.createElement('button'), { type: 'button', textContent: 'Improve' }));
  });
}
