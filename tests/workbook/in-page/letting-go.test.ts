import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { countMarkOf } from '#storage/copy-marks.ts';
import { flagLock, lockCacheOf } from '#storage/lock-flag.ts';
import { throughLock } from '#storage/lock-key.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { openKeyIn } from '../../open-copy.ts';
import { deleteDatabase } from '../../storage/on-device.ts';
import { at, freshName, loadWorksheets, readersWorkbook, saved } from './opened-workbook.ts';

const FIELD = 'goals/unplanned';
const SECRET = { way: 'passcode', passcode: 'a goose on the lawn' } as const;
const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

beforeAll(loadWorksheets);

/** Somebody whose workbook is locked and open, and the code that opens it. */
async function locked(): Promise<{ readonly name: string; readonly workbook: Workbook; readonly code: string }> {
  const name = freshName();
  onTestFinished(async () => {
    await flagLock(name, false);
    await caches.delete(lockCacheOf(name));
  });
  const workbook = await readersWorkbook(name);
  workbook.answer(FIELD, 'what I told no one');
  await saved(workbook);
  const care = await workbook.care();
  const code = await care.newRecoveryCode();
  await care.setLock(SECRET.passcode, code);
  return { name, workbook, code };
}

/** Lets go of it, as a page that locks asks for it until it is done. */
async function lock(workbook: Workbook): Promise<void> {
  while (!(await workbook.letGo())) await rest(20);
}

async function opensWith(name: string, code: string): Promise<Workbook> {
  const workbook = openWorkbook({ name });
  onTestFinished(async () => void (await workbook.letGo()));
  await workbook.ready;
  expect(await workbook.unlock({ way: 'recovery', code })).toBeUndefined();
  return workbook;
}

async function mirrorsOf(name: string): Promise<readonly string[]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  const text = async (file: string) => (await (await folder.getFileHandle(file)).getFile()).text();
  return Promise.all(['documents-a', 'documents-b'].map(text));
}

describe('somebody who locks their workbook', () => {
  test('right after a word has that word in the copy, under the lock and not under a key of zeros', async () => {
    const { name, workbook, code } = await locked();
    workbook.answer(FIELD, 'and the last word');
    await saved(workbook);
    await lock(workbook);
    await rest(300);
    expect(localStorage.getItem(countMarkOf(name))).toBe('1');
    for (const text of await mirrorsOf(name)) {
      const envelope = readEnvelope(text);
      expect(throughLock(envelope.vaultId, new Uint8Array(32), openKeyIn(envelope))).toBeUndefined();
    }
    await deleteDatabase(name);
    const next = await opensWith(name, code);
    await expect.poll(() => at(next, FIELD)).toBe('and the last word');
  });

  test.each([8, 16, 32])('%d ms after an erasing began loses nothing else, neither here nor in the copy', async (wait) => {
    const { name, workbook, code } = await locked();
    const erasing = (await workbook.care()).erase('goals/other').catch(() => undefined);
    await rest(wait);
    await lock(workbook);
    await erasing;
    await rest(300);
    const next = await opensWith(name, code);
    await expect.poll(() => at(next, FIELD)).toBe('what I told no one');
    await lock(next);
    await deleteDatabase(name);
    const last = await opensWith(name, code);
    await expect.poll(() => at(last, FIELD)).toBe('what I told no one');
  });
});
