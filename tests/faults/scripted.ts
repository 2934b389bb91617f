import type { Typist } from './typing.ts';
import { createTypist, sleep, watchSaves } from './typing.ts';
import { FIELD } from './writer.ts';

/** A tab of a browser that Playwright doesn't drive. Texts of scripts are one expression, which runs in the page and gives JSON. */
export interface ScriptedTab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back to the page before this one, which the browser may have kept as it was. */
  back(): Promise<void>;
  /** Presses one key. */
  press(key: string): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  /** Has it hidden, as by another tab or app. */
  hide(): Promise<void>;
  /** Puts it in front again. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface ScriptedBrowser {
  newTab(): Promise<ScriptedTab>;
  /** Closes it and removes the profile. */
  end(): Promise<void>;
}

const WRITABLE_WITHIN_MS = 2_000;

/** A typist in such a browser. */
export interface ScriptedTypist extends Typist {
  /** Resolves once the browser has taken every key, or is dead. */
  taken(): Promise<void>;
}

/** Waits for what the worksheet in a tab holds, and puts the cursor behind it. */
export async function openField(tab: ScriptedTab, holds: string): Promise<ScriptedTypist> {
  const text = await textIn(tab, holds, 4_000);
  // A page that the browser had kept may still be asking whether another tab writes.
  const writable = `document.querySelector(${JSON.stringify(FIELD)}) !== null`;
  for (const end = Date.now() + WRITABLE_WITHIN_MS; Date.now() < end && !(await tab.evaluate(writable));) await sleep(20);
  await tab.evaluate(`(${watchSaves.toString()})((text) => { globalThis.acknowledged = text; }, ${JSON.stringify(FIELD)})`);
  await tab.evaluate(`(globalThis.acknowledged = '', (() => {
    const field = document.querySelector(${JSON.stringify(FIELD)});
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  })())`);
  // One after the other, and nobody waits for what a browser answers that may be dead.
  let pressing = Promise.resolve();
  const typist = createTypist(text, (letter) => {
    pressing = pressing.then(() => tab.press(letter)).catch(() => undefined);
  });
  return { ...typist, taken: () => pressing };
}

/** What stood in the field when the page last said that all is saved. */
export async function acknowledgedIn(tab: ScriptedTab): Promise<string> {
  return String(await tab.evaluate('globalThis.acknowledged'));
}

/** What stands in the field, also where it can only be read: once it is `hoped`, or what is there when the patience ends. */
export async function textIn(tab: ScriptedTab, hoped: string, patienceMs: number): Promise<string> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const text = await tab.evaluate(`document.querySelector('textarea')?.value ?? null`);
    if (text === hoped || (Date.now() > end && text !== null)) return String(text);
    await sleep(50);
  }
}
