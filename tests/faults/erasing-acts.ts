import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { visit } from '../journeys/visit.ts';
import { openFirefox } from './firefox.ts';
import { sleep } from './typing.ts';
import { groupOf } from './writer.ts';

/** A browser with a profile, whose pages do what a script says: one expression, which gives JSON. */
export interface Hands {
  readonly profile: string;
  goto(address: string): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
  kill(): Promise<void>;
}

/** Chromium on a profile, or on a fresh one; `before` runs in each page before its own scripts. `said` is whether a page has said that something is erased. */
export async function chromiumHands(profile?: string, before?: () => void): Promise<Hands & { readonly said: () => boolean }> {
  const here = await visit(profile === undefined ? {} : { profile });
  // Asked for now, so that a kill comes when it is meant to.
  const group = await groupOf(here);
  if (before) await here.context.addInitScript(before);
  let said = false;
  await here.context.exposeBinding('tellErased', () => void (said = true));
  await here.context.addInitScript(`new MutationObserver(() => {
    if (document.body?.textContent.includes('Erased. It')) globalThis.tellErased();
  }).observe(document, { subtree: true, childList: true });`);
  return {
    said: () => said,
    profile: here.profile,
    goto: async (address) => void (await here.page.goto(address)),
    evaluate: (script) => here.page.evaluate(script),
    close: () => here.context.close(),
    async kill() {
      const closed = new Promise<void>((resolve) => here.context.once('close', () => resolve()));
      process.kill(group, 'SIGKILL');
      await closed;
      await rm(join(here.profile, 'SingletonLock'), { force: true });
    },
  };
}

/** Firefox on a profile, or on a fresh one. */
export async function firefoxHands(binary: string, profile?: string): Promise<Hands> {
  const browser = await openFirefox(binary, profile);
  const tab = await browser.newTab();
  return { profile: browser.profile, goto: tab.goto, evaluate: tab.evaluate, close: browser.close, kill: browser.kill };
}

/** Waits until a script gives something true; rejects when it doesn't in time. */
export async function until(hands: Hands, script: string, patienceMs = 15_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await hands.evaluate(`!!(${script})`).catch(() => false))) {
    if (Date.now() > end) throw new Error(`never came true: ${script}`);
    await sleep(30);
  }
}

const BUTTON = (text: string) =>
  `[...document.querySelectorAll('button, summary')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(text)}) && !each.disabled)`;

/** Presses a button once it is there. */
export async function press(hands: Hands, text: string): Promise<void> {
  await until(hands, BUTTON(text));
  await hands.evaluate(`void ${BUTTON(text)}.click()`);
}

/** Has a text on the page. */
export const says = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

const SAVED = `document.querySelector('[data-save="saved"]')`;

const FIELDS = `[...document.querySelectorAll('main textarea:not([readonly], [disabled])')]`;

/** Writes texts into the first fields of a page, each in the place of what is there, until all is saved. */
export async function fill(hands: Hands, address: string, texts: readonly string[]): Promise<void> {
  await hands.goto(address);
  await until(hands, `${FIELDS}.length >= ${texts.length}`);
  // The words of the visit before are in them by then.
  await sleep(300);
  const filled = await hands.evaluate(`(() => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    const fields = ${FIELDS}.slice(0, ${texts.length});
    const texts = ${JSON.stringify(texts)};
    fields.forEach((field, index) => {
      set.call(field, texts[index]);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    return fields.length;
  })()`);
  if (filled !== texts.length) throw new Error(`${address} has ${String(filled)} fields`);
  await until(hands, SAVED);
}

/** Phrases that occur nowhere else, of letters alone so that no encoding of them is a word by chance. */
export function phrases(count: number, seed: number): readonly string[] {
  let state = seed * 2_654_435_761 + 1;
  const letters = () =>
    Array.from({ length: 9 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return String.fromCharCode(97 + Math.floor((state / 4_294_967_296) * 26));
    }).join('');
  return Array.from({ length: count }, () => `${letters()} ${letters()}`);
}

/** What stands in the fields of the page. */
export async function fieldsOn(hands: Hands): Promise<readonly string[]> {
  await until(hands, `${FIELDS}.length > 0`);
  return (await hands.evaluate(`${FIELDS}.map((field) => field.value)`)) as readonly string[];
}
