import type { BareBrowser } from '../bare-browser.ts';
import { openBareBrowser, visitBarely } from '../bare-browser.ts';
import type { Bench, Row } from '../bench.ts';
import { interleaved, sleep, UNDISTURBED_MS } from '../bench.ts';
import { FIELD, SAVED } from '../browser.ts';
import { whileServed } from '../sites.ts';
import { median, milliseconds, times } from '../statistics.ts';

const BUDGET = 1.65;
const STAY_MS = 4_000;
/** How the page's title begins when the letter is saved. */
const REPORT = 'saved after ';

/**
 * Runs in the page, before anything of it. Types a letter as soon as a reader could: a field is there, takes keys,
 * and has been painted. Inserted by the page itself, as the protocol's delay would flatter the ratio. Puts into the
 * title the milliseconds from the navigation's start to the moment at which the page says that the letter is saved.
 */
function typeAtOnce([field, saved, report]: readonly [string, string, string]): void {
  let seen = false;
  const changes = new MutationObserver(() => {
    const element = document.querySelector<HTMLTextAreaElement>(field);
    if (!seen && element) {
      seen = true;
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.addEventListener('message', () => {
          element.focus();
          document.execCommand('insertText', false, 'a');
        });
        painted.port1.start();
        painted.port2.postMessage(null);
      });
    }
    if (!document.querySelector(saved)) return;
    changes.disconnect();
    const title = report + performance.now();
    // The page may still give itself its own.
    setInterval(() => {
      document.title = title;
    }, 20);
  });
  changes.observe(document, { childList: true, subtree: true, attributeFilter: ['data-save'] });
}

/** Milliseconds from the start of the navigation until a letter typed at once is saved. */
export async function openAndType(browser: BareBrowser, address: string): Promise<number> {
  const script = `(${typeAtOnce})(${JSON.stringify([FIELD, SAVED, REPORT])})`;
  // Nothing is asked of the page while it is timed but its title, which the browser has.
  const page = await browser.open(address, { script, asOnAPhone: true });
  try {
    return Number(await page.titled(REPORT));
  } finally {
    await page.close();
  }
}

/** An earlier visit, long enough for the browser to put away what it has compiled. */
export async function stayAt(browser: BareBrowser, address: string): Promise<void> {
  const page = await browser.open(address);
  await sleep(STAY_MS);
  await page.close();
}

/** A returning reader without a network: from opening the worksheet to a key that is kept, beside the floor. */
export async function offline(bench: Bench): Promise<readonly Row[]> {
  const app = await openBareBrowser(await bench.newFolder());
  const floor = await openBareBrowser(await bench.newFolder());
  try {
    const addresses = await whileServed(bench, async (served) => {
      const places = { app: served.app.address + bench.app.page, floor: served.floor.address + bench.floor.page };
      await visitBarely(app, places.app);
      await visitBarely(floor, places.floor);
      return places;
    });
    const measure = {
      app: () => openAndType(app, addresses.app),
      floor: () => openAndType(floor, addresses.floor),
    };
    // Without counting: the browser keeps what it has compiled once a page stays open for a while.
    await Promise.all([stayAt(app, addresses.app), stayAt(floor, addresses.floor)]);
    await interleaved(measure, 1);
    const measured = await interleaved(measure);
    const [ours, bare] = [median(measured.app), median(measured.floor)];
    return [
      {
        name: 'opened offline, a key kept in a worksheet field (4× CPU)',
        figure: times(ours / bare),
        budget: times(BUDGET),
        met: ours <= BUDGET * bare,
        noticed: { from: milliseconds(UNDISTURBED_MS), within: ours <= UNDISTURBED_MS },
        detail: `app ${milliseconds(ours)}, floor ${milliseconds(bare)}`,
      },
    ];
  } finally {
    await app.close();
    await floor.close();
  }
}
