import type { Page } from 'playwright-core';
import { lockWords } from '#catalogue/lock-words.ts';
import { card } from './goals.ts';

/** What is typed where a passcode is asked for. */
export const PASSCODE = 'quoll umbrage fjord waltz';
/** A page with a field for words. */
export const GOALS = '/worksheets/goals';

/** The first field on it. */
export const goal = (page: Page) => card(page, 1).getByRole('textbox', { name: 'What did you hope for?' });
/** Waits for the lock. */
export const isLocked = (page: Page) =>
  page.getByRole('heading', { level: 1, name: lockWords.screen.title, exact: true }).waitFor();

/** Goes through the page about the lock, and gives the recovery code that stood there. */
export async function setLock(page: Page): Promise<string> {
  const code = (await page.getByRole('group', { name: lockWords.code.label }).textContent()) ?? '';
  await page.getByRole('checkbox', { name: lockWords.code.written }).check();
  await page.getByLabel(lockWords.choose.field, { exact: true }).fill(PASSCODE);
  await page.getByLabel(lockWords.choose.again, { exact: true }).fill(PASSCODE);
  await page.getByRole('button', { name: lockWords.set.act }).click();
  await page.getByText(lockWords.set.gone).waitFor();
  return code;
}

/** Opens the lock with the passcode. */
export async function unlock(page: Page): Promise<void> {
  await isLocked(page);
  await page.getByLabel(lockWords.screen.passcode, { exact: true }).fill(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
