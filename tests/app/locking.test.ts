import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import '#ui/shared/tokens.css';
import { lockByItself } from '#app/lock-by-itself.ts';
import { followLocking, lockHere, lockOthers } from '#app/locking.ts';
import { duringOwnDialogue, isInOwnDialogue, watchFileChoice } from '#ui/shared/own-dialogue.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import type { Workbook } from '#workbook/workbook.ts';

/** A workbook with a lock that is open, which locks after what was chosen, and counts how often it let go. */
function lockedAfter(chosen: string | undefined, letGo = async () => true): Workbook {
  const workbook = openWorkbook({});
  const status = { ...workbook.status(), storage: 'open', hasLock: true } as const;
  return { ...workbook, status: () => status, setting: (name) => (name === 'lock-after' ? chosen : undefined), letGo };
}

function become(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

const touch = () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
const MINUTE = 60_000;

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date', 'performance'] }),
);
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'visibilityState');
  for (const name of ['left', 'notLocked']) delete document.documentElement.dataset[name];
});

/** How often a workbook was locked that is left to itself. */
function watched(chosen: string | undefined): () => number {
  const lock = vi.fn();
  lockByItself(lockedAfter(chosen), lock);
  return () => lock.mock.calls.length;
}

describe('somebody who leaves their workbook open', () => {
  test('has it locked five minutes after the last touch, where nothing was chosen, and not before', () => {
    const locked = watched(undefined);
    vi.advanceTimersByTime(4 * MINUTE);
    touch();
    vi.advanceTimersByTime(4.9 * MINUTE);
    expect(locked()).toBe(0);
    vi.advanceTimersByTime(0.2 * MINUTE);
    expect(locked()).toBeGreaterThan(0);
  });

  test.each([
    ['one', 1],
    ['five', 5],
    ['fifteen', 15],
  ] as const)('has it locked after %s, as chosen', (chosen, minutes) => {
    const locked = watched(chosen);
    vi.advanceTimersByTime((minutes - 0.1) * MINUTE);
    expect(locked()).toBe(0);
    vi.advanceTimersByTime(0.2 * MINUTE);
    expect(locked()).toBeGreaterThan(0);
  });

  test('never has it locked where that was chosen, also when it was hidden', () => {
    const locked = watched('never');
    become('hidden');
    vi.advanceTimersByTime(600 * MINUTE);
    become('visible');
    expect(locked()).toBe(0);
  });

  test('has it locked as soon as it’s hidden, where that was chosen', () => {
    const locked = watched('hidden');
    vi.advanceTimersByTime(60 * MINUTE);
    expect(locked()).toBe(0);
    become('hidden');
    expect(locked()).toBe(1);
  });

  test('has it locked before anything is shown, when it comes back after the time, also where timers stood still meanwhile', () => {
    const locked = watched('five');
    become('hidden');
    vi.setSystemTime(Date.now() + 6 * MINUTE);
    become('visible');
    expect(locked()).toBe(1);
  });

  test('has it locked when the clock was put back, rather than open for as long', () => {
    const locked = watched('five');
    vi.setSystemTime(Date.now() - 60 * MINUTE);
    vi.advanceTimersByTime(6_000);
    expect(locked()).toBeGreaterThan(0);
  });

  test('doesn’t have it locked by the touch of whoever picks it up late: the lock comes first', () => {
    const locked = watched('five');
    vi.setSystemTime(Date.now() + 6 * MINUTE);
    touch();
    expect(locked()).toBe(1);
  });
});

describe('somebody who shares, prints or chooses a file', () => {
  test('isn’t locked out in the middle of it, however long it takes, and is again afterwards', async () => {
    const locked = watched('hidden');
    let end: () => void = () => undefined;
    const sharing = duringOwnDialogue(new Promise<void>((resolve) => (end = resolve)));
    become('hidden');
    vi.advanceTimersByTime(30 * MINUTE);
    become('visible');
    expect(locked()).toBe(0);
    end();
    await sharing;
    become('hidden');
    expect(locked()).toBe(1);
  });

  test.each(['change', 'cancel'])('is choosing from the tap on until the browser says %s', async (end) => {
    watchFileChoice();
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    document.body.append(input);
    onTestFinished(() => input.remove());
    input.addEventListener('click', (event) => event.preventDefault());
    input.click();
    expect(isInOwnDialogue()).toBe(true);
    input.dispatchEvent(new Event(end));
    await vi.waitFor(() => expect(isInOwnDialogue()).toBe(false));
  });
});

describe('somebody who locks', () => {
  test('sees nothing of it in the same task, and leaves once all is on the device', async () => {
    const leave = vi.fn();
    const locking = lockHere(lockedAfter(undefined), leave);
    expect(getComputedStyle(document.body).visibility).toBe('hidden');
    await locking;
    expect(leave).toHaveBeenCalledOnce();
  });

  test('stays, veiled, for as long as some words can’t be stored, is told so, and leaves once they are', async () => {
    const leave = vi.fn();
    let stored = false;
    const locking = lockHere(
      lockedAfter(undefined, async () => stored),
      leave,
    );
    await vi.advanceTimersByTimeAsync(5_000);
    expect(leave).not.toHaveBeenCalled();
    expect(document.documentElement.dataset['notLocked']).toMatch(/aren’t saved yet/);
    stored = true;
    await vi.advanceTimersByTimeAsync(1_100);
    await locking;
    expect(leave).toHaveBeenCalledOnce();
  });

  test('has other tabs hear of it', async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    onTestFinished(() => other.remove());
    const letGo = vi.fn(async () => false);
    followLocking(lockedAfter(undefined, letGo));
    // The browser tells the other tabs alone; here the page is told as one of them.
    dispatchEvent(new StorageEvent('storage', { key: 'fledge-lock-now', newValue: '1' }));
    await vi.waitFor(() => expect(letGo).toHaveBeenCalled());
    lockOthers();
    expect(localStorage.getItem('fledge-lock-now')).toBeNull();
  });
});
