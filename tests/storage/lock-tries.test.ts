import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { oneTry, waitFor } from '#storage/lock/tries.ts';

type Tries = typeof import('#storage/lock/tries.ts');
type Outcome = 'right' | 'wrong' | 'neither';

const YEAR_MS = 365 * 86_400_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function freshLock(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => localStorage.removeItem(`${name}-tries`));
  return name;
}

/** The same code as another page has it, which shares with this one only what the browser keeps. */
async function anotherPage(): Promise<Tries> {
  const address = new URL(`../../src/storage/lock/tries.ts?page=${crypto.randomUUID()}`, import.meta.url).href;
  return (await import(/* @vite-ignore */ address)) as Tries;
}

const trying = (name: string, outcome: Outcome, page: Pick<Tries, 'oneTry'> = { oneTry }) =>
  page.oneTry(
    name,
    async () => outcome,
    (judged) => judged,
  );

/** So many wrong ones in a row, each as soon as it may be. The wait after each, in milliseconds. */
async function wrongOnes(name: string, count: number): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let tried = 0; tried < count; tried += 1) {
    expect(await trying(name, 'wrong')).toEqual({ outcome: 'wrong' });
    waits.push(waitFor(name));
    vi.advanceTimersByTime(waitFor(name));
  }
  return waits;
}

describe('somebody who types a wrong passcode', () => {
  test('may type again at once two times, waits longer each time after that, and never longer than a minute', async () => {
    expect(await wrongOnes(freshLock(), 10)).toEqual([0, 0, 1_000, 2_000, 5_000, 15_000, 30_000, 60_000, 60_000, 60_000]);
  });

  test('has nothing tried before the time has come, and is told how long it is', async () => {
    const name = freshLock();
    await wrongOnes(name, 4);
    await trying(name, 'wrong');
    vi.advanceTimersByTime(3_000);
    const attempt = vi.fn(async () => 'right' as const);
    expect(await oneTry(name, attempt, (outcome) => outcome)).toEqual({ waitMs: 2_000 });
    expect(attempt).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(await oneTry(name, attempt, (outcome) => outcome)).toEqual({ outcome: 'right' });
  });

  test('waits on after the page is loaded again', async () => {
    const name = freshLock();
    await wrongOnes(name, 7);
    await trying(name, 'wrong');
    const again = await anotherPage();
    expect(again.waitFor(name)).toBe(60_000);
    expect(await trying(name, 'right', again)).toEqual({ waitMs: 60_000 });
  });

  test('waits on in this page where the browser stores nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const name = freshLock();
    await wrongOnes(name, 3);
    await trying(name, 'wrong');
    expect(waitFor(name)).toBe(2_000);
  });

  test('begins anew after the right one', async () => {
    const name = freshLock();
    await wrongOnes(name, 9);
    expect(await trying(name, 'right')).toEqual({ outcome: 'right' });
    expect(waitFor(name)).toBe(0);
    expect(await wrongOnes(name, 3)).toEqual([0, 0, 1_000]);
  });

  test('doesn’t begin anew with something that is no try at all, as half of a recovery code', async () => {
    const name = freshLock();
    await wrongOnes(name, 2);
    for (let count = 0; count < 5; count += 1) expect(await trying(name, 'neither')).toEqual({ outcome: 'neither' });
    expect(await wrongOnes(name, 2)).toEqual([1_000, 2_000]);
  });

  test('has nothing erased however often it was wrong, and gets in with the right one', async () => {
    const name = freshLock();
    localStorage.setItem(`${name}-other`, 'stays');
    onTestFinished(() => localStorage.removeItem(`${name}-other`));
    await wrongOnes(name, 500);
    expect(localStorage.getItem(`${name}-other`)).toBe('stays');
    expect(await trying(name, 'right')).toEqual({ outcome: 'right' });
  });
});

describe('somebody whose clock is put back while they have to wait', () => {
  test('waits as long as at first and no longer, by the clock that it is now', async () => {
    const name = freshLock();
    await wrongOnes(name, 6);
    await trying(name, 'wrong');
    vi.advanceTimersByTime(20_000);
    expect(waitFor(name)).toBe(10_000);
    vi.setSystemTime(Date.now() - YEAR_MS);
    expect(waitFor(name)).toBe(30_000);
    vi.advanceTimersByTime(30_000);
    expect(waitFor(name)).toBe(0);
    expect(await trying(name, 'right')).toEqual({ outcome: 'right' });
  });

  test('has as many wrong ones behind them as before', async () => {
    const name = freshLock();
    await wrongOnes(name, 6);
    vi.setSystemTime(Date.now() - YEAR_MS);
    vi.advanceTimersByTime(waitFor(name));
    expect(await wrongOnes(name, 1)).toEqual([30_000]);
  });
});

describe('somebody who tries in two tabs', () => {
  test('has one try after the other, and the wait of one in both', async () => {
    const name = freshLock();
    const other = await anotherPage();
    await wrongOnes(name, 1);
    let now = 0;
    let most = 0;
    const slowly = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
      return 'wrong' as const;
    };
    const pages = [{ oneTry }, other, { oneTry }, other];
    const outcomes = await Promise.all(pages.map((page) => page.oneTry(name, slowly, (outcome) => outcome)));
    expect(most).toBe(1);
    // With the one before them the third is the first that others have to wait after.
    expect(outcomes).toEqual([{ outcome: 'wrong' }, { outcome: 'wrong' }, { waitMs: 1_000 }, { waitMs: 1_000 }]);
    expect([waitFor(name), other.waitFor(name)]).toEqual([1_000, 1_000]);
  });
});
