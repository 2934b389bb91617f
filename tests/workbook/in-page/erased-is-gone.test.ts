import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { countMarkOf, mirroredMarkOf } from '#storage/copy-marks.ts';
import { exchangeKey, prepareExchange } from '#storage/copies/exchange.ts';
import { createDeviceKeys } from '#storage/device-keys.ts';
import { keyPlaces } from '#storage/key-places.ts';
import { openRecord } from '#storage/records.ts';
import { openVault } from '#storage/vault.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { putRecord, recordsIn, sealedRecord, unlocked } from '../../storage/on-device.ts';
import { at, freshName, loadWorksheets, onDevice, readersWorkbook, saved } from './opened-workbook.ts';

const FIELD = 'goals/unplanned';
const OTHER = 'coping-skills/new-thing';

beforeAll(loadWorksheets);

/** Somebody who worded an answer three times, and wrote another one. */
async function wrote(name: string): Promise<Workbook> {
  const workbook = await readersWorkbook(name);
  workbook.answer(OTHER, 'I say no');
  for (const text of ['first words', 'second words', 'third words']) {
    workbook.leave('goals');
    workbook.answer(FIELD, text);
    await saved(workbook);
  }
  return workbook;
}

/** All that lies in the database, with the key that opens it now. */
async function lying(name: string) {
  const [documents, versions, [row]] = await Promise.all([
    recordsIn(name, 'documents'),
    recordsIn(name, 'versions'),
    recordsIn(name, 'meta'),
  ]);
  if (!row) throw new Error('there is no vault');
  return {
    row,
    rows: [...documents, ...versions.map(({ of, box, at: time }) => ({ id: of, box, at: time }))],
    vault: await unlocked(name, row),
  };
}

const erase = async (workbook: Workbook, address = FIELD) => (await workbook.care()).erase(address);

/** What could be read with a key that somebody kept. */
async function readWith({ rows, vault }: Awaited<ReturnType<typeof lying>>): Promise<readonly string[]> {
  return rows.flatMap((row) => {
    const plain = openRecord(vault, row);
    return plain ? [new TextDecoder().decode(plain)] : [];
  });
}

describe('somebody who erases an answer', () => {
  test('has the key destroyed under which it was stored, in both places, and the rest under another', async () => {
    const name = freshName();
    const workbook = await wrote(name);
    const before = await lying(name);
    expect((await readWith(before)).join()).toContain('third words');
    expect(await erase(workbook)).toBe('gone');
    const after = await lying(name);
    expect(after.row.slots).not.toEqual(before.row.slots);
    expect(await readWith({ ...after, vault: before.vault })).toEqual([]);
    const [slot] = before.row.slots;
    expect(slot?.type === 'device' && (await createDeviceKeys(name).open(before.row.vaultId, slot))).toBeUndefined();
    for (const place of Object.values(keyPlaces(name)))
      expect(await place.names()).toEqual(after.row.slots.map((each) => each.type === 'device' && each.id));
    const left = (await readWith(after)).join();
    expect(left).not.toContain('words');
    expect(left).toContain('I say no');
    expect(after.row.copiesDue).toBeUndefined();
  });

  test('and then everything written before another erasing is gone again, and what is written since is there', async () => {
    const name = freshName();
    const workbook = await wrote(name);
    await erase(workbook);
    workbook.answer(FIELD, 'new words');
    await saved(workbook);
    await erase(workbook, 'coping-skills');
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe('new words');
    expect(await onDevice(name, OTHER)).toBeFalsy();
  });

  test('while typing in another one, keeps every letter of that', async () => {
    const name = freshName();
    const workbook = await wrote(name);
    const state = { erased: false };
    const erasing = erase(workbook).then(() => (state.erased = true));
    let typed = '';
    while (!state.erased) {
      typed += 'a';
      workbook.answer('goals/other', typed);
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    await erasing;
    await saved(workbook);
    expect(typed.length).toBeGreaterThan(5);
    expect(await onDevice(name, 'goals/other')).toBe(typed);
    expect(await onDevice(name, FIELD)).toBeFalsy();
    expect((await readWith(await lying(name))).join()).not.toContain('words');
  });

  test('on a full disk hears that it isn’t erased, finds all of it as it was, and erases it once there is room', async () => {
    const name = freshName();
    const workbook = await wrote(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    onTestFinished(() => put.mockRestore());
    await expect(erase(workbook)).rejects.toThrow();
    put.mockRestore();
    expect(at(workbook, FIELD)).toBe('third words');
    expect(await onDevice(name, FIELD)).toBe('third words');
    workbook.answer('goals/other', 'typed after it');
    await saved(workbook);
    expect(await onDevice(name, 'goals/other')).toBe('typed after it');
    expect(await erase(workbook)).toBe('gone');
    expect((await readWith(await lying(name))).join()).not.toContain('words');
  });

  test('has it gone also from a row that was put aside', async () => {
    const name = freshName();
    const workbook = await wrote(name);
    const aside = await sealedRecord(name, 'aside', { ...workbook.document('goals'), kept: {} });
    const damaged = { id: 'damaged', box: new Uint8Array(40), at: 1 };
    for (const [n, row] of [aside, damaged].entries())
      await putRecord(name, 'quarantine', { n: n + 1, table: 'documents', row, at: 1 });
    expect(await erase(workbook, 'goals')).toBe('gone');
    const { vault } = await lying(name);
    const left = (await recordsIn(name, 'quarantine')) as readonly { readonly row: typeof aside }[];
    expect(left.map(({ row }) => row.id)).toContain('damaged');
    expect((await readWith({ row: vault.record, vault, rows: left.map(({ row }) => row) })).join()).not.toContain('words');
  });

  test('in a browser that writes no files has it gone from the workbook, and hears of traces', async () => {
    const name = freshName();
    const root = vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('private', 'SecurityError'));
    onTestFinished(() => root.mockRestore());
    const workbook = await wrote(name);
    expect(await erase(workbook)).toBe('traces');
    expect(at(workbook, FIELD)).toBeFalsy();
    expect((await readWith(await lying(name))).join()).not.toContain('words');
  });
});

describe('somebody with the workbook in two tabs', () => {
  test('who erases in one reads on in the other, and writes there', async () => {
    const name = freshName();
    const first = await wrote(name);
    const second = await readersWorkbook(name);
    expect(second.status().pen).toBe('elsewhere');
    await erase(first);
    first.answer('goals/other', 'written since');
    await saved(first);
    expect(await (await second.care()).earlier(FIELD)).toEqual([]);
    second.writeHere();
    await expect.poll(() => second.status().pen).toBe('here');
    expect(second.status().unreadable).toBe(0);
    expect(at(second, 'goals/other')).toBe('written since');
    expect(at(second, OTHER)).toBe('I say no');
    expect(at(second, FIELD)).toBeFalsy();
    second.answer(OTHER, 'I say no more often');
    await saved(second);
    expect(await onDevice(name, OTHER)).toBe('I say no more often');
  });
});

describe('somebody whose browser was killed right after an answer was erased in the database', () => {
  /** The database is exchanged, and neither the old key nor the copies are touched. */
  async function killed(name: string): Promise<void> {
    const workbook = await wrote(name);
    expect((await (await workbook.care()).check()).mirrored).toBe(true);
    const vault = await openVault({ name, onClosing: () => undefined });
    const { documents } = await vault.read();
    const goals = documents.find(({ id }) => id === 'goals')?.open();
    if (!goals) throw new Error('nothing was written');
    const leaves = { ...goals.leaves, [FIELD]: { value: null, lamport: 99, writer: 'test', at: 0 } };
    await exchangeKey(vault, await prepareExchange(vault, 'move-key'), {
      documents: [{ ...goals, leaves }],
      versionsOf: ['goals'],
      version: ({ document: { id }, ...version }) => (id === 'goals' ? undefined : { ...version, document: { ...goals, id } }),
    });
    vault.close();
  }

  test('finds it gone, and no copy brings an earlier wording back, also where nothing says any more how much there was', async () => {
    const name = freshName();
    await killed(name);
    for (const markOf of [countMarkOf, mirroredMarkOf]) localStorage.removeItem(markOf(name));
    const workbook = await readersWorkbook(name);
    workbook.writeHere();
    await expect.poll(() => workbook.status().pen).toBe('here');
    await expect.poll(async () => (await lying(name)).row.copiesDue, { timeout: 8_000 }).toBeUndefined();
    expect(at(workbook, FIELD)).toBeFalsy();
    expect(at(workbook, OTHER)).toBe('I say no');
    expect(await (await workbook.care()).earlier(FIELD)).toEqual([]);
    expect((await readWith(await lying(name))).join()).not.toContain('words');
    for (const place of Object.values(keyPlaces(name))) expect(await place.names()).toHaveLength(1);
  });
});

describe('somebody whose device has lost the key', () => {
  test.each(['first', 'second'] as const)(
    'in the %s of its places has it there again once the next start has come to rest',
    async (which) => {
      const name = freshName();
      await saved(await wrote(name));
      const places = keyPlaces(name);
      await expect.poll(() => places.second.names(), { timeout: 4_000 }).toHaveLength(1);
      const [id = ''] = await places[which].names();
      const key = await places[which].read(id);
      await places[which].remove(id);
      const again = await readersWorkbook(name);
      again.writeHere();
      await expect.poll(() => places[which].read(id), { timeout: 6_000 }).toEqual(key);
      expect(at(again, FIELD)).toBe('third words');
    },
  );

  test('in both places finds everything that the copy holds', async () => {
    const name = freshName();
    const workbook = await wrote(name);
    expect((await (await workbook.care()).check()).mirrored).toBe(true);
    await createDeviceKeys(name).clear();
    const again = await readersWorkbook(name);
    again.writeHere();
    await expect.poll(() => again.status().pen).toBe('here');
    await expect.poll(() => at(again, FIELD), { timeout: 8_000 }).toBe('third words');
    expect(at(again, OTHER)).toBe('I say no');
    await saved(again);
    await expect.poll(() => onDevice(name, FIELD)).toBe('third words');
  });
});

describe('somebody who wrote with an earlier Fledge', () => {
  /** What it left: the key as it is, in the database. */
  async function leftBefore(name: string): Promise<void> {
    const root = vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('private', 'SecurityError'));
    (await openVault({ name, onClosing: () => undefined })).close();
    root.mockRestore();
    await putRecord(
      name,
      'documents',
      await sealedRecord(name, 'row', {
        format: 1,
        id: 'goals',
        worksheetVersion: 1,
        leaves: { [FIELD]: { value: 'old words', lamport: 1, writer: 'a', at: 1 } },
        kept: {},
      }),
    );
  }

  test(
    'opens at once, has the key taken out of the database at a quiet moment, and hears of traces on erasing',
    { timeout: 30_000 },
    async () => {
      const name = freshName();
      await leftBefore(name);
      const before = await lying(name);
      const workbook = await readersWorkbook(name);
      expect(at(workbook, FIELD)).toBe('old words');
      expect((await lying(name)).row.slots).toMatchObject([{ type: 'open' }]);
      await expect
        .poll(async () => (await lying(name)).row, { timeout: 18_000 })
        .toMatchObject({ format: 2, slots: [{ type: 'device' }] });
      expect(await readWith({ ...(await lying(name)), vault: before.vault })).toEqual([]);
      expect(await onDevice(name, FIELD)).toBe('old words');
      workbook.answer(FIELD, 'new words');
      await saved(workbook);
      expect(await erase(workbook)).toBe('traces');
    },
  );

  test('keeps it there while another tab waits to write, which may run the earlier one', { timeout: 30_000 }, async () => {
    const name = freshName();
    await leftBefore(name);
    const workbook = await readersWorkbook(name);
    expect(at(workbook, FIELD)).toBe('old words');
    const waiting = new AbortController();
    const asked = navigator.locks.request(`${name}-writer`, { signal: waiting.signal }, () => undefined).catch(() => undefined);
    onTestFinished(() => waiting.abort());
    await new Promise((resolve) => setTimeout(resolve, 13_000));
    expect((await lying(name)).row.slots).toMatchObject([{ type: 'open' }]);
    // An erasing doesn't wait for it.
    expect(await erase(workbook)).toBe('traces');
    expect((await lying(name)).row.slots).toMatchObject([{ type: 'device' }]);
    waiting.abort();
    await asked;
  });
});
