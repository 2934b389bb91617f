import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Pen, WriterLock } from '#storage/writer-lock.ts';
import { requestPen } from '#storage/writer-lock.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Tab {
  readonly heard: Pen[];
  readonly lock: WriterLock;
}

/** One tab that asks for the pen. */
function tab(name: string): Tab {
  const heard: Pen[] = [];
  const lock = requestPen(name, (pen) => heard.push(pen));
  onTestFinished(() => lock.release());
  return { heard, lock };
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A tab that has the pen, and a second one that has heard so. */
async function twoTabs(): Promise<{ readonly first: Tab; readonly second: Tab }> {
  const name = crypto.randomUUID();
  const first = tab(name);
  await expect.poll(() => first.heard).toEqual(['here']);
  const second = tab(name);
  await expect.poll(() => second.heard, { timeout: 2_000 }).toEqual(['elsewhere']);
  return { first, second };
}

describe('somebody with Fledge in two tabs', () => {
  test('hears in the second, after a second and not before, that the first one writes', async () => {
    const name = crypto.randomUUID();
    const first = tab(name);
    await expect.poll(() => first.heard).toEqual(['here']);
    const second = tab(name);
    await rest(900);
    expect(second.heard).toEqual([]);
    await rest(250);
    expect(second.heard).toEqual(['elsewhere']);
    expect(first.heard).toEqual(['here']);
  });

  test('can take the pen to the second, and back', async () => {
    const { first, second } = await twoTabs();
    second.lock.takeOver();
    await expect.poll(() => [first.heard.at(-1), second.heard.at(-1)]).toEqual(['elsewhere', 'here']);
    first.lock.takeOver();
    await expect.poll(() => [first.heard.at(-1), second.heard.at(-1)]).toEqual(['here', 'elsewhere']);
  });

  test('has the pen in the second when the first is closed', async () => {
    const { first, second } = await twoTabs();
    first.lock.release();
    await expect.poll(() => second.heard).toEqual(['elsewhere', 'here']);
  });

  test('who presses “Write here instead” twice in a row has the pen', async () => {
    const { first, second } = await twoTabs();
    second.lock.takeOver();
    second.lock.takeOver();
    await rest(100);
    expect([first.heard.at(-1), second.heard.at(-1)]).toEqual(['elsewhere', 'here']);
  });

  test('who closes the tab that took the pen has it in the one that is left', async () => {
    const { first, second } = await twoTabs();
    second.lock.takeOver();
    await expect.poll(() => first.heard.at(-1)).toBe('elsewhere');
    second.lock.release();
    await expect.poll(() => first.heard.at(-1)).toBe('here');
  });
});

test('somebody who reloads, and so meets their own old tab for a moment, never hears of another tab', async () => {
  const name = crypto.randomUUID();
  const old = tab(name);
  await expect.poll(() => old.heard).toEqual(['here']);
  const reloaded = tab(name);
  await rest(300);
  old.lock.release();
  await rest(1_000);
  expect(reloaded.heard).toEqual(['here']);
});

test('somebody with one tab has the pen at once, and keeps it', async () => {
  const only = tab(crypto.randomUUID());
  await expect.poll(() => only.heard, { timeout: 500 }).toEqual(['here']);
  await rest(1_200);
  expect(only.heard).toEqual(['here']);
});

/** Keeps the page from doing anything else, as a slow device does. */
function keepBusy(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

test.each([1_200, 2_500])(
  'somebody whose device is busy for %d ms as Fledge opens has the pen, and never hears of another tab',
  async (busy) => {
    const only = tab(crypto.randomUUID());
    keepBusy(busy);
    await expect.poll(() => only.heard).toEqual(['here']);
    await rest(1_200);
    expect(only.heard).toEqual(['here']);
  },
);

test('somebody whose device is busy while another tab does write hears of it all the same', async () => {
  const name = crypto.randomUUID();
  const first = tab(name);
  await expect.poll(() => first.heard).toEqual(['here']);
  const second = tab(name);
  keepBusy(1_500);
  await expect.poll(() => second.heard, { timeout: 2_000 }).toEqual(['elsewhere']);
});

test('somebody who comes back to a page that the browser had put by writes on, and never hears of another tab', async () => {
  const { request } = navigator.locks;
  let giveUp: (reason: unknown) => void = () => undefined;
  // WebKit refuses, as the page is left, whatever that page holds.
  const asking = vi
    .spyOn(navigator.locks, 'request')
    .mockImplementationOnce((...args: unknown[]) =>
      Promise.race([request.apply(navigator.locks, args as never), new Promise((_, reject) => (giveUp = reject))]),
    );
  const only = tab(crypto.randomUUID());
  await expect.poll(() => only.heard).toEqual(['here']);
  asking.mockRestore();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  giveUp(new DOMException('Left', 'AbortError'));
  await rest(50);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await rest(300);
  expect(only.heard).not.toContain('elsewhere');
});

test('somebody whose browser has no locks has the pen', () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never);
  expect(tab('any').heard).toEqual(['here']);
});

test('somebody whose page is being left isn’t held up by a browser that refuses every request', async () => {
  const request = vi.spyOn(navigator.locks, 'request').mockRejectedValue(new DOMException('Refused', 'AbortError'));
  tab(crypto.randomUUID());
  await rest(450);
  expect(request.mock.calls.length).toBeLessThan(6);
});
