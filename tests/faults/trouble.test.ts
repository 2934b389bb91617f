import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from '../journeys/site.ts';
import { waitUntilSaved } from '../journeys/waiting.ts';
import { randomOf, runsOf } from './plan.ts';
import { keepLine } from './results.ts';
import { createTally } from './tally.ts';
import { sleep } from './typing.ts';
import type { Writer } from './writer.ts';
import { openWriter, writerOn } from './writer.ts';

/** Within so long the reader is told, and after so long all is saved again. In milliseconds. */
const TOLD_MS = 2_000;
/** What the test itself takes to look. */
const LOOKING_MS = 300;

let site: ServedSite;
let address: string;

beforeAll(async () => {
  site = await openSite();
  address = `${site.address}/worksheets/goals`;
});
afterAll(() => site.close());

interface Trouble {
  readonly writer: Writer;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly random: () => number;
  /** Writes down what went wrong. */
  readonly wrong: (words: string) => void;
}

/** Whether it comes true in time; how long it took, in milliseconds. */
async function took(limit: number, holds: () => Promise<boolean>): Promise<number | undefined> {
  const begun = Date.now();
  while (Date.now() - begun < limit) {
    if (await holds()) return Date.now() - begun;
    await sleep(20);
  }
  return undefined;
}

const says = (page: Page, text: string | RegExp) => async () => (await page.getByText(text).count()) > 0;
const isSaved = (page: Page) => async () => (await page.locator('[data-save="saved"]').count()) > 0;
const FAILED = 'Not saved yet';
const UNAVAILABLE = 'This browser won’t keep anything';
const LATE = /^Your workbook is slow to open/;
const EMPTIED = /^The browser deleted what Fledge keeps/;

/** What stands in the field after the browser was closed and opened again is what was typed. */
async function expectKept(
  { writer, wrong }: Trouble,
  text = writer.typed().keys.at(-1)?.text ?? '',
  second?: string,
): Promise<void> {
  const { context, profile } = writer.visit;
  await context.close();
  await sleep(300);
  const again = await openWriter(address, profile);
  const found = await again.found(text, 4_000);
  if (found !== text) wrong(`${JSON.stringify(found.slice(-60))} is there, and ${JSON.stringify(text.slice(-60))} was typed`);
  if (
    second !== undefined &&
    (await again.page
      .locator('textarea')
      .evaluateAll((all, hoped) => all.every((each) => (each as HTMLTextAreaElement).value !== hoped), second))
  ) {
    wrong(`${second} isn’t there`);
  }
  await again.visit.context.close();
}

/** Types on until all of it is saved. */
async function saveOn({ writer, page, wrong, random }: Trouble): Promise<void> {
  await writer.typeLetters(3, random);
  await sleep(150);
  if ((await took(8_000, isSaved(page))) === undefined) wrong('isn’t saved after the trouble');
}

/** Takes every connection that is opened, so that it can be cut as a browser cuts it. */
function watchConnections(): void {
  const original = IDBFactory.prototype.open;
  const connections: IDBDatabase[] = [];
  Object.assign(globalThis, { connections });
  IDBFactory.prototype.open = function open(...named) {
    const request = original.apply(this, named);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
}

const troubles: Readonly<Record<string, (trouble: Trouble) => Promise<void>>> = {
  'a full disk': async (trouble) => {
    const { writer, page, cdp, random, wrong } = trouble;
    await cdp.send('Storage.overrideQuotaForOrigin', {
      origin: site.address,
      quotaSize: Math.round(20_000 + random() * 280_000),
    });
    await writer.typeLetters(4, random);
    const field = page.locator('textarea').first();
    const text = `${writer.typed().keys.at(-1)?.text ?? ''}${' and many more words'.repeat(30_000)}`;
    await sleep(300);
    await field.fill(text);
    const told = await took(TOLD_MS + LOOKING_MS, says(page, FAILED));
    if (told === undefined && !(await isSaved(page)())) wrong('nobody is told that the disk is full');
    if ((await field.inputValue()) !== text) wrong('the words don’t stay in the field');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: site.address });
    await sleep(100);
    if (await says(page, FAILED)()) await page.getByRole('button', { name: 'Try again' }).click();
    if ((await took(TOLD_MS + 3_000, isSaved(page))) === undefined) wrong('isn’t saved though there is room');
    await expectKept(trouble, text);
  },
  'storage cleared': async (trouble) => {
    const { writer, page, cdp, random, wrong } = trouble;
    await writer.typeLetters(5, random);
    await waitUntilSaved(page);
    // In the middle of writing, or long after it.
    if (random() < 0.5) await writer.typeLetters(3, random);
    else await sleep(3_500);
    await cdp.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: random() < 0.5 ? 'all' : 'indexeddb' });
    if ((await took(TOLD_MS + LOOKING_MS, says(page, EMPTIED))) === undefined)
      wrong('nobody is told that the storage was cleared');
    if (random() < 0.5) await saveOn(trouble);
    await expectKept(trouble);
  },
  'a lost connection': async (trouble) => {
    const { writer, page, random } = trouble;
    await page.addInitScript(watchConnections);
    await page.reload();
    await page.locator('textarea').first().waitFor();
    await writer.typeLetters(5, random);
    await waitUntilSaved(page);
    const withEvent = random() < 0.5;
    await page.evaluate((tell) => {
      for (const connection of (globalThis as unknown as { connections: IDBDatabase[] }).connections) {
        connection.close();
        if (tell) connection.dispatchEvent(new Event('close'));
      }
    }, withEvent);
    await saveOn(trouble);
    await expectKept(trouble);
  },
  'a blocked opening': async (trouble) => {
    const { writer, page, context, random, wrong } = trouble;
    await writer.typeLetters(4, random);
    await waitUntilSaved(page);
    const before = writer.typed().keys.at(-1)?.text ?? '';
    // Another page of the same address holds on to the database, and a third one waits to change it.
    const holder = await context.newPage();
    await holder.goto(`${site.address}/icons/icon.svg`);
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('fledge');
          request.addEventListener('success', () => {
            Object.assign(globalThis, { held: request.result });
            resolve();
          });
        }),
    );
    await page.goto('about:blank');
    await holder.evaluate(() => {
      // Behind it everybody waits who comes later.
      const request = indexedDB.open('fledge', 10_000);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('error', (event) => event.preventDefault());
    });
    await page.goto(address);
    const types = random() < 0.5;
    if (types) {
      await page.locator('textarea').first().focus();
      await page.keyboard.type('meanwhile');
    }
    const told = await took(8_000, async () => {
      const all = types ? [FAILED, UNAVAILABLE] : [LATE, UNAVAILABLE];
      return (await Promise.all(all.map((text) => says(page, text)()))).includes(true);
    });
    if (told === undefined || told > TOLD_MS + LOOKING_MS) wrong(`that the workbook isn’t open is told after ${told} ms`);
    await sleep(random() * 8_000);
    await holder.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    const again = async () => (await page.locator('textarea').first().inputValue()) === before;
    if ((await took(8_000, types ? isSaved(page) : again)) === undefined) wrong('isn’t open though the database is free again');
    await holder.close();
    // It was typed into a first card, before the one that is stored was there; now it stands in the second.
    await expectKept(trouble, before, types ? 'meanwhile' : undefined);
  },
  'five tabs': async (trouble) => {
    const { writer, context, random, wrong } = trouble;
    const tabs: Writer[] = [writer];
    for (let more = 0; more < 4; more += 1) {
      const other = await context.newPage();
      tabs.push(await writerOn(writer.visit, other, address, () => ''));
    }
    // Until each knows who writes.
    await sleep(1_500);
    const kept: string[] = [];
    const holdsAll = (text: string) => kept.every((word) => text.includes(word));
    for (let turn = 0; turn < 8; turn += 1) {
      const tab = tabs[Math.floor(random() * tabs.length)] ?? writer;
      await tab.page.bringToFront();
      // Perhaps it has the pen already.
      const takes = tab.page.getByRole('button', { name: 'Write here instead' });
      const field = tab.page.locator('textarea').first();
      if ((await takes.count()) > 0) await takes.click();
      if ((await took(3_000, async () => (await takes.count()) === 0 && field.isEditable())) === undefined) {
        wrong('a tab doesn’t get the pen');
        continue;
      }
      // It has read what the others wrote.
      if ((await took(3_000, async () => holdsAll(await field.inputValue()))) === undefined)
        wrong(`a tab shows ${await field.inputValue()}, and ${kept.join('')} was saved`);
      const word = `${'abcdefgh'[turn]}${turn} `;
      await field.focus();
      await tab.page.keyboard.press('Control+End');
      await tab.page.keyboard.type(word);
      // Half of the time the next one takes the pen perhaps before this one is done; only what was acknowledged counts.
      const waits = random() < 0.5;
      const saved = await took(waits ? 3_000 : 20, isSaved(tab.page));
      if (saved !== undefined) kept.push(word);
      else if (waits) wrong('a tab with the pen doesn’t save');
    }
    await sleep(600);
    const last = await Promise.all(tabs.map(async ({ page }) => page.locator('textarea').first().inputValue()));
    await expectKept(trouble, last.find(holdsAll) ?? kept.join(''));
  },
  'a clock that jumps': async (trouble) => {
    const { writer, page, random, wrong } = trouble;
    await page.evaluate(() => {
      const real = Date.now.bind(Date);
      Object.assign(globalThis, { ahead: 0 });
      Date.now = () => real() + (globalThis as unknown as { ahead: number }).ahead;
    });
    const YEAR = 31_536_000_000;
    for (const ahead of [-YEAR, YEAR, -Date.now(), 3_600_000, 0]) {
      await writer.typeLetters(2, random);
      await page.evaluate((by) => void Object.assign(globalThis, { ahead: by }), ahead);
      await writer.typeLetters(3, random);
      await sleep(200);
      if ((await took(TOLD_MS, isSaved(page))) === undefined) wrong(`isn’t saved when the clock is ${ahead} ms ahead`);
    }
    await expectKept(trouble);
  },
  // A browser without a screen hides no page, and freezes none that isn't hidden. So all of it is stopped, as when a
  // device falls asleep.
  'sleep and wake': async (trouble) => {
    const { writer, page, random, wrong } = trouble;
    for (let times = 0; times < 3; times += 1) {
      await writer.typeLetters(3, random);
      await sleep(random() * 100);
      await writer.stopFor(300 + random() * 2_500);
      await writer.typeLetters(2, random);
      await sleep(120);
      if ((await took(TOLD_MS, isSaved(page))) === undefined) wrong('isn’t saved two seconds after waking');
    }
    await expectKept(trouble);
  },
};

const runs = runsOf(1);

test.each(Object.entries(troubles))(
  'somebody who meets %s loses nothing, and is told in time',
  { timeout: runs.length * 60_000 },
  async (name, meet) => {
    const tally = createTally(name, keepLine);
    for (const run of runs) {
      const failures: string[] = [];
      const writer = await openWriter(address);
      const { page, context } = writer.visit;
      // The copies are looked at after a second and a half.
      await sleep(400);
      await meet({
        writer,
        page,
        context,
        cdp: await context.newCDPSession(page),
        random: randomOf(name, run),
        wrong: (words) => void failures.push(words),
      }).catch((error: unknown) => failures.push(`the test failed: ${String(error).slice(0, 300)}`));
      await writer.visit.end();
      await tally.add(run, failures);
    }
    console.log(tally.told());
    expect(tally.failures()).toEqual([]);
  },
);
