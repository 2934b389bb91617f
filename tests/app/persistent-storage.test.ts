import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { askForPersistentStorage, persistentStorage } from '#app/persistent-storage.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';

const PARAGRAPH = 'When I came I could not leave the house on my own, and now I walk to the river most days.';
const RESTED = { timeout: 6_000 };
const TEXT = 'goals/text';

const persist = vi.spyOn(navigator.storage, 'persist');

beforeEach(() => {
  persist.mockReset().mockResolvedValue(false);
  return () => localStorage.removeItem('fledge-asked-to-persist');
});

async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3_600));
}

async function writes(workbook: Workbook, text: string): Promise<void> {
  workbook.answer(TEXT, text);
  await saved(workbook);
}

describe('the browser is asked to keep what somebody wrote', { timeout: 20_000 }, () => {
  test('once the first paragraph is saved and they pause, and never again on this device', async () => {
    const workbook = await readersWorkbook();
    onTestFinished(askForPersistentStorage(workbook));
    await writes(workbook, PARAGRAPH);
    expect(persist).not.toHaveBeenCalled();
    await expect.poll(() => persist.mock.calls.length, RESTED).toBe(1);
    await saved(workbook);
    expect(workbook.document('settings').leaves, 'nothing that would travel with a backup').toEqual({});
    expect({ ...localStorage }).toMatchObject({ 'fledge-asked-to-persist': 'yes' });
    await writes(workbook, `${PARAGRAPH} And more.`);
    onTestFinished(askForPersistentStorage(workbook));
    await rest();
    expect(persist).toHaveBeenCalledOnce();
  });

  test('also for several short lines', async () => {
    const workbook = await readersWorkbook();
    await writes(workbook, 'one\ntwo');
    onTestFinished(askForPersistentStorage(workbook));
    await expect.poll(() => persist.mock.calls.length, RESTED).toBe(1);
  });

  test('not for a few words, and not while they type', async () => {
    const workbook = await readersWorkbook();
    onTestFinished(askForPersistentStorage(workbook));
    await writes(workbook, 'A few words.\n');
    await rest();
    for (let key = 0; key < 8; key += 1) {
      workbook.answer(TEXT, `${PARAGRAPH}${'.'.repeat(key)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(persist).not.toHaveBeenCalled();
  });

  test('and nothing breaks where it refuses or fails', async () => {
    persist.mockRejectedValue(new Error('no'));
    const workbook = await readersWorkbook();
    onTestFinished(askForPersistentStorage(workbook));
    await writes(workbook, PARAGRAPH);
    await expect.poll(() => persist.mock.calls.length, RESTED).toBe(1);
    await writes(workbook, 'still here');
  });
});

test.each([
  [async () => true, 'for-good'],
  [async () => false, 'may-clear'],
  [
    async () => {
      throw new Error('no');
    },
    'cannot-say',
  ],
] as const satisfies readonly (readonly [() => Promise<boolean>, string])[])(
  'what the browser answers is told as it is',
  async (answer, state) => {
    vi.spyOn(navigator.storage, 'persisted').mockImplementation(answer);
    expect(await persistentStorage()).toBe(state);
  },
);
