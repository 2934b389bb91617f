import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { VaultRecord } from '#storage/database.ts';
import { lockWords } from '../../content/en/interface-lock.ts';
import { visit } from '../journeys/visit.ts';
import { waitUntilSaved } from '../journeys/waiting.ts';
import { sleep } from './typing.ts';
import { FIELD, groupOf } from './writer.ts';

export type LockAct = 'set' | 'change' | 'remove';

const PASSCODE = 'a goose on the lawn';
/** What the page says when it is done. */
const DONE = [lockWords.set.gone, lockWords.change.gone, lockWords.remove.gone];

/** Somebody with a workbook that may be locked, in a browser of their own. A code of `undefined` is that it takes none. */
export interface Reader {
  readonly profile: string;
  /** Opens a page, and the lock by the first code that does. Resolves to those of the codes that lead in. */
  open(path: string, codes: readonly (string | undefined)[]): Promise<readonly (string | undefined)[]>;
  /** Writes into the first field, in the place of what is there, until it is saved. */
  write(text: string): Promise<void>;
  /** Whether the first field comes to show it. */
  shows(text: string): Promise<boolean>;
  says(text: string): Promise<boolean>;
  /** Fills in what the page of the lock asks for and presses the button. Resolves to the code that opens it afterwards. */
  begin(act: LockAct): Promise<string | undefined>;
  /** Resolves once so many keys were derived from a passcode on this page. */
  derived(count: number): Promise<void>;
  /** Whether the page has said that it is done. */
  said(): boolean;
  /** What of an exchange of the key is left undone, in words; empty where nothing is. */
  leftUndone(): Promise<string>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser on a profile, or on a fresh one. */
export async function openReader(address: string, at?: string): Promise<Reader> {
  const { page, context, profile } = await visit(at === undefined ? {} : { profile: at });
  const group = await groupOf({ context } as Awaited<ReturnType<typeof visit>>);
  let said = false;
  let derived = 0;
  await context.exposeBinding('tellDone', () => void (said = true));
  await context.exposeBinding('tellDerived', () => void (derived += 1));
  await context.addInitScript(tellDerivations);
  await context.addInitScript(giveRecord);
  await context.addInitScript(`new MutationObserver(() => {
    const text = document.body?.textContent ?? '';
    if (${JSON.stringify(DONE)}.some((each) => text.includes(each))) globalThis.tellDone();
  }).observe(document, { subtree: true, childList: true, characterData: true });`);
  const locked = page.locator('[data-locked]');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  /** Whether a code opens the lock that is on the screen. */
  async function tries(code: string): Promise<boolean> {
    const field = page.getByLabel(lockWords.screen.code, { exact: true });
    if ((await field.count()) === 0) await press(lockWords.screen.byCode);
    await field.fill(code);
    await press(lockWords.screen.open);
    const wrong = page.getByText(lockWords.faults.wrong);
    await Promise.race([locked.waitFor({ state: 'detached' }), wrong.waitFor()]);
    return (await locked.count()) === 0;
  }

  return {
    profile,
    async open(path, codes) {
      await page.goto(`${address}/${path}`);
      // The page of somebody who has no lock shows what is on the device.
      await page.locator('[data-locked], [data-save], main form, main textarea').first().waitFor();
      await Promise.race([locked.waitFor(), isOpen(page)]);
      // Where the kill took the flag away that says so, the sheet is drawn before the vault tells.
      if (await page.evaluate(isLockedInPage)) await locked.waitFor();
      if ((await locked.count()) === 0) return codes.filter((code) => code === undefined);
      for (const code of codes) if (code !== undefined && (await tries(code))) return [code];
      return [];
    },
    async write(text) {
      const field = page.locator(FIELD).first();
      await field.waitFor();
      // The words of the visit before are in it by then.
      await sleep(200);
      await field.fill(text);
      await waitUntilSaved(page);
    },
    async shows(text) {
      const end = Date.now() + 8_000;
      const field = page.locator('textarea').first();
      await field.waitFor();
      while ((await field.inputValue()) !== text) {
        if (Date.now() > end) return false;
        await sleep(50);
      }
      return true;
    },
    says: async (text) => (await page.getByText(text).count()) > 0,
    async begin(act) {
      if (act === 'set') await page.getByRole('checkbox', { name: lockWords.code.written }).waitFor();
      else await press(act === 'change' ? lockWords.change.first : lockWords.remove.first);
      if (act !== 'set') await page.getByLabel(lockWords.change.current, { exact: true }).fill(PASSCODE);
      let code: string | undefined;
      if (act !== 'remove') {
        const shown = page.getByRole('group', { name: lockWords.code.label });
        await page.getByRole('checkbox', { name: lockWords.code.written }).check();
        code = (await shown.textContent()) ?? '';
        for (const label of [lockWords.choose.field, lockWords.choose.again])
          await page.getByLabel(label, { exact: true }).fill(PASSCODE);
      }
      derived = 0;
      await press(lockWords[act].act);
      return code;
    },
    async derived(count) {
      const isDone = () => derived >= count;
      for (const end = Date.now() + 30_000; !isDone() && Date.now() < end;) await sleep(5);
    },
    said: () => said,
    leftUndone: () => page.evaluate(leftInPage),
    async kill() {
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
      process.kill(group, 'SIGKILL');
      await closed;
      await rm(join(profile, 'SingletonLock'), { force: true });
    },
    close: () => context.close(),
  };
}

/** Resolves once the workbook on the page is open, so that no lock comes any more. */
async function isOpen(page: Page): Promise<void> {
  const enabled = page.getByRole('button', { name: lockWords.set.act, exact: true, disabled: false });
  await Promise.race([page.locator(FIELD).first().waitFor(), enabled.waitFor()]);
}

/** Runs in each page before anything else does: the worker that derives a key is ended after it. */
function tellDerivations(): void {
  const end = Worker.prototype.terminate;
  Worker.prototype.terminate = function terminate() {
    (globalThis as unknown as { tellDerived: () => void }).tellDerived();
    end.call(this);
  };
}

/** Runs in each page before anything else does: lets those that run in it later read the vault's record. */
function giveRecord(): void {
  const readRecord = async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'fledge')) return undefined;
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('fledge');
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      opening.addEventListener('success', () => {
        const asking = opening.result.transaction('meta').objectStore('meta').get('vault');
        asking.addEventListener('success', () => {
          opening.result.close();
          resolve(asking.result);
        });
      });
    });
  };
  Object.assign(globalThis, { readRecord });
}

interface PageWithRecord {
  readonly readRecord: () => Promise<Partial<VaultRecord> | undefined>;
}

/** Runs in the page. */
async function isLockedInPage(): Promise<boolean> {
  return (await (globalThis as unknown as PageWithRecord).readRecord())?.lock !== undefined;
}

/** Runs in the page: looks whether another device key than the vault's is left, and whether copies are due. */
async function leftInPage(): Promise<string> {
  const { copiesDue, slots = [] } = (await (globalThis as unknown as PageWithRecord).readRecord()) ?? {};
  const ids = new Set(slots.map((slot) => ('id' in slot ? slot.id : '')));
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('fledge-key');
  const others: string[] = [];
  for await (const name of folder.keys()) if (!ids.has(name)) others.push(name);
  return `${copiesDue === undefined ? '' : 'copies are still due '}${others.length === 0 ? '' : 'an old device key is left'}`;
}
