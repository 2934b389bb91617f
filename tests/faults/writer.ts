import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Visit } from '../journeys/visit.ts';
import { visit } from '../journeys/visit.ts';
import type { Typed, Typist } from './typing.ts';
import { createTypist, sleep, watchSaves } from './typing.ts';

/** The first place for text on the page. */
export const FIELD = 'textarea:not([readonly], [disabled])';

/** Somebody at the field of a worksheet, in a browser of their own. */
export interface Writer extends Omit<Typist, 'keys'> {
  readonly visit: Visit;
  readonly page: Page;
  /** What was typed since the page was opened, and what the page said about it. */
  typed(): Typed;
  /** What stood in the field when the page last said that all is saved. */
  acknowledged(): string;
  /** What stands in the field: once it is `hoped`, or what is there when the patience ends. */
  found(hoped: string, patienceMs?: number): Promise<string>;
  /** Ends the browser as a crash does, with every process of its group. Resolves to when. */
  kill(): Promise<number>;
  /** Stops the browser with every process of its group, as a device does that falls asleep, and wakes it again. */
  stopFor(milliseconds: number): Promise<void>;
}

/** Opens the worksheet at `address`, on a profile that is given or on a fresh one, and puts the cursor behind what is there. */
export async function openWriter(address: string, profile?: string): Promise<Writer> {
  const here = await visit(profile === undefined ? {} : { profile });
  let acknowledged = '';
  await here.context.exposeBinding('tellSaved', (_source, text: string) => void (acknowledged = text));
  await here.context.addInitScript(`(${watchSaves.toString()})((text) => globalThis.tellSaved(text), ${JSON.stringify(FIELD)});`);
  return writerOn(here, here.page, address, () => acknowledged);
}

/** A writer on a page of a visit that is open already. */
export async function writerOn(here: Visit, page: Page, address: string, acknowledged: () => string): Promise<Writer> {
  await page.goto(address);
  const field = page.locator(FIELD).first();
  await field.waitFor();
  const group = await groupOf(here);
  let typist: Typist | undefined;

  /** Puts the cursor behind what is there. What the browser answers to a key isn't waited for: it may be dead. */
  async function begin(): Promise<Typist> {
    await field.focus();
    await page.keyboard.press('Control+End');
    typist ??= createTypist(await field.inputValue(), (letter) => void page.keyboard.press(letter).catch(() => undefined));
    return typist;
  }

  return {
    visit: here,
    page,
    typed: () => ({ keys: typist?.keys ?? [], acknowledged: acknowledged() }),
    acknowledged,
    typeFor: async (milliseconds, random) => (await begin()).typeFor(milliseconds, random),
    typeLetters: async (count, random) => (await begin()).typeLetters(count, random),
    async found(hoped, patienceMs = 6_000) {
      const end = Date.now() + patienceMs;
      while ((await field.inputValue()) !== hoped && Date.now() < end) await sleep(50);
      return field.inputValue();
    },
    async kill() {
      const closed = new Promise<void>((resolve) => here.context.once('close', () => resolve()));
      const at = Date.now();
      process.kill(group, 'SIGKILL');
      await closed;
      await rm(join(here.profile, 'SingletonLock'), { force: true });
      return at;
    },
    async stopFor(milliseconds) {
      process.kill(group, 'SIGSTOP');
      await sleep(milliseconds);
      process.kill(group, 'SIGCONT');
    },
  };
}

/** The process group that the browser leads, as `process.kill` wants it. */
export async function groupOf({ context }: Visit): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser does not tell its process');
  return -main.id;
}
