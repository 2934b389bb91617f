import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { flagLock, isFlaggedLocked, isLockedForWorker, lockCacheOf } from '#storage/lock-flag.ts';
import { newRecoveryCode } from '#storage/lock/recovery-code.ts';
import type { Secret } from '#storage/lock/lock.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { clearRecords, deleteDatabase, putRecord, recordsIn } from '../../storage/on-device.ts';
import { at, freshName, loadWorksheets, readersWorkbook, saved } from './opened-workbook.ts';

const FIELD = 'goals/unplanned';
const PASSCODE = 'a goose on the lawn';
const passcode = (text = PASSCODE): Secret => ({ way: 'passcode', passcode: text });

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

/** Somebody who wrote and then locked the workbook, and the code that they put on paper. */
async function locked(
  name: string,
  text = 'what I told no one',
): Promise<{ readonly workbook: Workbook; readonly code: string }> {
  const workbook = await readersWorkbook(name);
  workbook.answer(FIELD, text);
  await saved(workbook);
  const care = await workbook.care();
  const code = await care.newRecoveryCode();
  expect(await care.setLock(PASSCODE, code)).toBe('gone');
  return { workbook, code };
}

/** The next start, as somebody meets it who opens the app. */
async function nextStart(name: string): Promise<Workbook> {
  const workbook = openWorkbook({ name });
  onTestFinished(async () => void (await workbook.letGo()));
  await workbook.ready;
  return workbook;
}

describe('somebody who has locked their workbook', () => {
  test('reads and writes on, and whoever opens it next sees nothing before the passcode', async () => {
    const name = ownName();
    const { workbook } = await locked(name);
    expect(workbook.status()).toMatchObject({ storage: 'open', hasLock: true });
    expect(at(workbook, FIELD)).toBe('what I told no one');
    workbook.answer(FIELD, 'and one word more');
    await saved(workbook);
    expect(await workbook.letGo()).toBe(true);

    const next = await nextStart(name);
    expect(next.status().storage).toBe('locked');
    expect(next.documentIds()).toEqual([]);
    expect(await next.unlock(passcode('a goose on the law'))).toBe('wrong');
    expect(next.status().storage).toBe('locked');
    expect(await next.unlock(passcode())).toBeUndefined();
    expect(next.status()).toMatchObject({ storage: 'open', hasLock: true });
    expect(at(next, FIELD)).toBe('and one word more');
    next.answer(FIELD, 'written after it');
    await saved(next);
  });

  test('gets in with the recovery code, however it is typed', async () => {
    const name = ownName();
    const { workbook, code } = await locked(name);
    await workbook.letGo();
    const next = await nextStart(name);
    expect(await next.unlock({ way: 'recovery', code: code.slice(0, -1) })).toBe('not-a-code');
    expect(await next.unlock({ way: 'recovery', code: await newRecoveryCode() })).toBe('wrong');
    expect(await next.unlock({ way: 'recovery', code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` })).toBeUndefined();
    expect(at(next, FIELD)).toBe('what I told no one');
  });

  test('waits after the third wrong one, also with what can’t be a code between them', async () => {
    const name = ownName();
    const { workbook, code } = await locked(name);
    await workbook.letGo();
    const next = await nextStart(name);
    for (let tried = 0; tried < 3; tried += 1) {
      expect(await next.unlock({ way: 'recovery', code: 'half of a code' })).toBe('not-a-code');
      expect(await next.unlock({ way: 'recovery', code: await newRecoveryCode() })).toBe('wrong');
    }
    expect(await next.unlock({ way: 'recovery', code })).toEqual({ waitMs: expect.any(Number) });
    await expect.poll(() => next.unlock({ way: 'recovery', code }), { timeout: 3_000 }).toBeUndefined();
    expect(at(next, FIELD)).toBe('what I told no one');
  });

  test('changes the passcode, after which the old one and the old code open nothing', async () => {
    const name = ownName();
    const { workbook, code } = await locked(name);
    const care = await workbook.care();
    const newCode = await care.newRecoveryCode();
    await care.setLock('another one', newCode);
    await workbook.letGo();
    const next = await nextStart(name);
    expect(await next.unlock(passcode())).toBe('wrong');
    expect(await next.unlock({ way: 'recovery', code })).toBe('wrong');
    expect(await next.unlock(passcode('another one'))).toBeUndefined();
    expect(at(next, FIELD)).toBe('what I told no one');
  });

  test('takes it off, and is asked nothing from then on', async () => {
    const name = ownName();
    const { workbook } = await locked(name);
    expect(await (await workbook.care()).removeLock()).toBe('gone');
    expect(workbook.status().hasLock).toBe(false);
    await workbook.letGo();
    const next = await nextStart(name);
    expect(next.status()).toMatchObject({ storage: 'open', hasLock: false });
    expect(at(next, FIELD)).toBe('what I told no one');
    expect([isFlaggedLocked(name), await isLockedForWorker(name)]).toEqual([false, false]);
  });

  test('takes it off in a later visit, with earlier wordings among the copies', async () => {
    const name = ownName();
    const { workbook, code } = await locked(name);
    await workbook.letGo();
    const later = await nextStart(name);
    expect(await later.unlock({ way: 'recovery', code })).toBeUndefined();
    await expect.poll(() => later.status().pen).toBe('here');
    expect(await (await later.care()).removeLock()).toBe('gone');
    await later.letGo();
    await deleteDatabase(name);
    const next = await nextStart(name);
    await expect.poll(() => at(next, FIELD)).toBe('what I told no one');
    expect(next.status()).toMatchObject({ storage: 'open', hasLock: false });
  });

  test('erases an answer for good without being asked again, and stays locked', async () => {
    const name = ownName();
    const { workbook } = await locked(name);
    expect(await (await workbook.care()).erase(FIELD)).toBe('gone');
    await workbook.letGo();
    const next = await nextStart(name);
    expect(next.status().storage).toBe('locked');
    expect(await next.unlock(passcode())).toBeUndefined();
    expect(at(next, FIELD)).toBeUndefined();
  });

  test('tells the worker and the next start, before anything is opened', async () => {
    const name = ownName();
    await locked(name);
    expect([isFlaggedLocked(name), await isLockedForWorker(name)]).toEqual([true, true]);
  });
});

describe('somebody whose locked workbook is damaged', () => {
  const LOSSES: readonly (readonly [string, (name: string) => Promise<void>])[] = [
    ['whose database is gone', (name) => deleteDatabase(name)],
    [
      'whose database is empty',
      async (name) => void (await Promise.all([clearRecords(name, 'meta'), clearRecords(name, 'documents')])),
    ],
    [
      'in whose vault the ways to the key are damaged',
      async (name) => {
        const [row] = await recordsIn(name, 'meta');
        if (!row?.lock) throw new Error('there is no lock');
        const lock = row.lock.map(({ slot, sum }) => ({ slot: { ...slot, salt: new Uint8Array(16) }, sum }));
        await putRecord(name, 'meta', { ...row, lock });
      },
    ],
    [
      'whose lock isn’t one any more',
      async (name) => {
        const [row] = await recordsIn(name, 'meta');
        await putRecord(name, 'meta', { ...row, lock: 'damaged' } as never);
      },
    ],
  ];

  test.each(LOSSES)('%s, gets every word back with the code, and it stays locked', async (_which, lose) => {
    const name = ownName();
    const { workbook, code } = await locked(name);
    await (await workbook.care()).check();
    await workbook.letGo();
    await lose(name);
    const next = await nextStart(name);
    expect(next.status().storage).toBe('locked');
    expect(await next.unlock({ way: 'recovery', code: await newRecoveryCode() })).toBe('wrong');
    expect(await next.unlock({ way: 'recovery', code })).toBeUndefined();
    await expect.poll(() => at(next, FIELD)).toBe('what I told no one');
    expect(next.status().hasLock).toBe(true);
    next.answer(FIELD, 'and on');
    await saved(next);
    await next.letGo();
    const last = await nextStart(name);
    expect(last.status().storage).toBe('locked');
    expect(await last.unlock({ way: 'recovery', code })).toBeUndefined();
    expect(at(last, FIELD)).toBe('and on');
  });

  test('is told that the way is damaged, and not that the passcode is wrong, where no copy has it whole', async () => {
    const name = ownName();
    const { workbook } = await locked(name);
    await workbook.letGo();
    const [row] = await recordsIn(name, 'meta');
    const lock = row?.lock?.map((way) => ({ ...way, sum: new Uint8Array(8) }));
    await putRecord(name, 'meta', { ...row, lock } as never);
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name, { recursive: true });
    const next = await nextStart(name);
    expect(await next.unlock(passcode())).toBe('damaged');
  });

  test('begins anew where the flag alone is left of it', async () => {
    const name = ownName();
    await flagLock(name, true);
    const workbook = await nextStart(name);
    expect(workbook.status()).toMatchObject({ storage: 'open', hasLock: false });
    expect(isFlaggedLocked(name)).toBe(false);
  });
});
