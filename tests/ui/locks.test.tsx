import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lockWords } from '#catalogue/lock-words.ts';
import { flagLock, lockCacheOf } from '#storage/lock-flag.ts';
import { LockPage } from '#ui/lock/LockPage.tsx';
import { LockScreen } from '#ui/lock/LockScreen.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { at, freshName, loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { show } from './render.tsx';

const PASSCODE = 'a goose on the lawn';
const locks = { lockNow: () => undefined, lockOthers: () => undefined };

beforeAll(loadWorksheets);

function ownName(): string {
  const name = freshName();
  onTestFinished(async () => {
    await flagLock(name, false);
    await caches.delete(lockCacheOf(name));
    localStorage.removeItem(`${name}-tries`);
  });
  return name;
}

async function wrote(name: string): Promise<Workbook> {
  const workbook = await readersWorkbook(name);
  workbook.answer('goals/unplanned', 'what I told no one');
  workbook.answer('safety-plan/with', 'my sister');
  workbook.set('country', 'ie');
  await saved(workbook);
  return workbook;
}

/** A workbook that was locked, as the next start finds it; with its plan to be read where `plan` says so. */
async function lockedOne(plan: boolean): Promise<{ readonly workbook: Workbook; readonly code: string }> {
  const name = ownName();
  const before = await wrote(name);
  if (plan) before.set('plan-without-lock', 'on');
  await saved(before);
  const care = await before.care();
  const code = await care.newRecoveryCode();
  await care.setLock(PASSCODE, code);
  await before.letGo();
  const workbook = openWorkbook({ name });
  onTestFinished(async () => void (await workbook.letGo()));
  await workbook.ready;
  return { workbook, code };
}

const field = (name: string) => page.getByLabelText(name, { exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('somebody who sets a passcode', () => {
  test('has to write the recovery code on paper first, and to type the passcode twice or see it', async () => {
    const workbook = await wrote(ownName());
    show(workbook, <LockPage {...locks} />);
    await press(lockWords.set.act);
    await expect.element(page.getByText(lockWords.code.missing)).toBeVisible();
    await page.getByRole('checkbox', { name: lockWords.code.written }).click();
    await press(lockWords.set.act);
    await expect.element(page.getByText(lockWords.choose.missing)).toBeVisible();
    await field(lockWords.choose.field).fill(PASSCODE);
    await field(lockWords.choose.again).fill('another');
    await press(lockWords.set.act);
    await expect.element(page.getByText(lockWords.choose.differ)).toBeVisible();
    expect(workbook.status().hasLock).toBe(false);
  });

  test('is told when it is done, can go on, changes it with the one they have, and takes it off again', async () => {
    const workbook = await wrote(ownName());
    const lockOthers = vi.fn();
    show(workbook, <LockPage {...locks} lockOthers={lockOthers} />);
    await page.getByRole('checkbox', { name: lockWords.code.written }).click();
    await field(lockWords.choose.field).fill(PASSCODE);
    await field(lockWords.choose.again).fill(PASSCODE);
    await press(lockWords.set.act);
    await expect.element(page.getByText(lockWords.set.gone)).toBeVisible();
    expect(workbook.status().hasLock).toBe(true);
    expect(lockOthers).toHaveBeenCalled();
    expect(at(workbook, 'goals/unplanned')).toBe('what I told no one');

    await press(lockWords.remove.first);
    await field(lockWords.change.current).fill('not the one');
    await press(lockWords.remove.act);
    await expect.element(page.getByText(lockWords.faults.wrong)).toBeVisible();
    expect(workbook.status().hasLock).toBe(true);
    await field(lockWords.change.current).fill(PASSCODE);
    await press(lockWords.remove.act);
    await expect.element(page.getByText(lockWords.remove.gone)).toBeVisible();
    expect(workbook.status().hasLock).toBe(false);
  });
});

describe('somebody who meets the lock', () => {
  test('sees nothing of what they wrote, has people who answer one tap away, those of their country first, and gets in', async () => {
    const { workbook } = await lockedOne(false);
    const { main } = show(workbook, <LockScreen />);
    expect(main.textContent).not.toMatch(/therap|goal|fledge/i);
    expect(main.textContent).not.toContain(lockWords.screen.plan);
    await press('Help now');
    await expect.element(page.getByRole('link', { name: /^Call 112/ }).first()).toBeVisible();
    await field(lockWords.screen.passcode).fill('no');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(lockWords.faults.wrong)).toBeVisible();
    await field(lockWords.screen.passcode).fill(PASSCODE);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => workbook.status().storage).toBe('open');
    expect(at(workbook, 'goals/unplanned')).toBe('what I told no one');
  });

  test('reads the safety plan there, where they let it be read, and nothing else', async () => {
    const { workbook } = await lockedOne(true);
    const { main } = show(workbook, <LockScreen />);
    await page.getByText(lockWords.screen.plan).click();
    await expect.element(page.getByText('my sister')).toBeVisible();
    expect(main.textContent).not.toContain('what I told no one');
    expect(workbook.documentIds()).toEqual([]);
  });

  test('gets in with the code on paper, and is told of a slip in it', async () => {
    const { workbook, code } = await lockedOne(false);
    show(workbook, <LockScreen />);
    await press(lockWords.screen.byCode);
    await field(lockWords.screen.code).fill(code.replace(/^./, (letter) => (letter === '7' ? '8' : '7')));
    await press(lockWords.screen.open);
    await expect.element(page.getByText(lockWords.faults['not-a-code'])).toBeVisible();
    await field(lockWords.screen.code).fill(code.toLowerCase());
    await press(lockWords.screen.open);
    await expect.poll(() => workbook.status().storage).toBe('open');
  });

  test('may paste, and have a keeper of passwords fill in the field', async () => {
    const { workbook } = await lockedOne(false);
    show(workbook, <LockScreen />);
    await expect.element(field(lockWords.screen.passcode)).toBeVisible();
    const input = field(lockWords.screen.passcode).element() as HTMLInputElement;
    expect([input.type, input.autocomplete]).toEqual(['password', 'current-password']);
    const pasted = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    input.dispatchEvent(pasted);
    expect(pasted.defaultPrevented).toBe(false);
  });

  test.each(themes)('finds nothing that axe finds, at 320 px and with what can be unfolded, in the %s', async (theme) => {
    inTheme(theme);
    await windowOf(320);
    const { workbook } = await lockedOne(true);
    const { main } = show(workbook, <LockScreen />);
    await press('Help now');
    await expect.element(page.getByText(lockWords.screen.plan)).toBeVisible();
    expect(await faultsIn(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});

test.each(themes)('the page about the lock has nothing that axe finds, before and after, in the %s', async (theme) => {
  inTheme(theme);
  await windowOf(320);
  const workbook = await wrote(ownName());
  const { main } = show(workbook, <LockPage {...locks} />);
  await expect.element(page.getByRole('checkbox', { name: lockWords.code.written })).toBeEnabled();
  expect(await faultsIn(main)).toEqual([]);
  const care = await workbook.care();
  await care.setLock(PASSCODE, await care.newRecoveryCode());
  await press(lockWords.change.first);
  expect(await faultsIn(main)).toEqual([]);
  expect(smallTargets(main)).toEqual([]);
  expect(tooWide(main)).toEqual([]);
});
