import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openEnvelope, readEnvelope } from '#storage/copies/envelope.ts';
import { VAULT_FORMAT } from '#storage/database.ts';
import { mark, mirroredMarkOf, spareNameOf } from '#storage/copy-marks.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { documentWith, putRecord, recordsIn, watchConnections } from '../../storage/on-device.ts';
import { at, freshName, keptFromBefore, loadWorksheets, onDevice, readersWorkbook, readVault, saved } from './opened-workbook.ts';

const FIELD = 'goals/unplanned';

beforeAll(loadWorksheets);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('somebody who finds nonsense where an answer was', () => {
  test('has it kept aside, finds the field blank, and can write in it', async () => {
    const name = freshName();
    const nonsense = { neither: ['text', 'nor', 'rating'] };
    await keptFromBefore(name, documentWith('goals', { unplanned: nonsense, 'goals/a/goal': 'sleep', 'goals/a/matters': 99 }, 3));
    const workbook = await readersWorkbook(name);
    expect(at(workbook, FIELD)).toBeUndefined();
    expect(at(workbook, 'goals/goals/a/matters')).toBeUndefined();
    expect(at(workbook, 'goals/goals/a/goal')).toBe('sleep');
    expect(workbook.isReadOnly('goals')).toBe(false);
    workbook.answer(FIELD, 'new words');
    await saved(workbook);
    const { documents } = await readVault(name);
    expect(documents[0]?.leaves[FIELD]?.value).toBe('new words');
    expect(documents[0]?.kept).toMatchObject({ [FIELD]: [{ value: nonsense }], 'goals/goals/a/matters': [{ value: 99 }] });
    const again = openWorkbook({ name });
    await again.ready;
    expect(at(again, FIELD)).toBe('new words');
  });

  test('has a leaf without any shape kept aside too', async () => {
    const name = freshName();
    const damaged = { ...documentWith('goals', { unplanned: 'I laugh more' }), kept: {} };
    await keptFromBefore(name, { ...damaged, leaves: { ...damaged.leaves, 'goals/odd': 'no leaf' as never } });
    const workbook = await readersWorkbook(name);
    expect(at(workbook, FIELD)).toBe('I laugh more');
    workbook.answer(FIELD, 'I laugh a lot');
    await saved(workbook);
    expect((await readVault(name)).documents[0]?.kept).toEqual({ 'goals/odd': ['no leaf'] });
  });
});

describe('somebody whose worksheet was written by a later Fledge', () => {
  test('reads it, can’t write in it, and can write elsewhere', async () => {
    const name = freshName();
    const later = { ...documentWith('goals', { unplanned: 'from the future' }), worksheetVersion: 2 };
    await keptFromBefore(name, later);
    const workbook = await readersWorkbook(name);
    expect(workbook.isReadOnly('goals')).toBe(true);
    expect(workbook.isReadOnly('settings')).toBe(false);
    workbook.answer(FIELD, 'from now');
    expect(at(workbook, FIELD)).toBe('from the future');
    workbook.set('spelling', 'on');
    await saved(workbook);
    expect((await readVault(name)).documents.find(({ id }) => id === 'goals')).toEqual(later);
  });

  test('in a shape of its own, can’t write anywhere, and nothing on the device changes', async () => {
    const name = freshName();
    await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh more' }));
    const [meta] = await recordsIn(name, 'meta');
    if (!meta) throw new Error('there is no vault');
    await putRecord(name, 'meta', { ...meta, format: VAULT_FORMAT + 1 });
    const before = await recordsIn(name, 'documents');
    const workbook = openWorkbook({ name });
    workbook.answer('goals/early', 'typed before anything was known');
    await workbook.ready;
    expect(workbook.status().newer).toBe(true);
    expect(workbook.isReadOnly('goals')).toBe(true);
    expect(at(workbook, FIELD)).toBe('I laugh more');
    workbook.answer(FIELD, 'changed');
    workbook.set('spelling', 'on');
    workbook.flush();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await recordsIn(name, 'documents')).toEqual(before);
  });

  test('in documents that this one would misread, has all of it in a backup, as it was written', async () => {
    const name = freshName();
    const later = { ...documentWith('goals', { unplanned: { words: 'in a shape of its own' } }), format: 2, added: ['later'] };
    await keptFromBefore(name, later, documentWith('questions', { ask: 'what then?' }));
    const workbook = await readersWorkbook(name);
    expect(workbook.status().newer).toBe(true);
    const { text } = await (await workbook.care()).backUp(undefined);
    const envelope = readEnvelope(text);
    const key = envelope.slots.find((slot) => slot.type === 'open')?.key;
    if (!key) throw new Error('it has a passcode');
    expect(openEnvelope(envelope, key).documents).toContainEqual(later);
  });

  test('in another tab while this one was open, finds this one reading only once it has the pen again', async () => {
    const name = freshName();
    await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh more' }));
    const workbook = await readersWorkbook(name);
    const letGo = await takePen(name);
    const [meta] = await recordsIn(name, 'meta');
    if (!meta) throw new Error('there is no vault');
    // The ways to the key are the same: its format alone tells.
    await putRecord(name, 'meta', { ...meta, format: VAULT_FORMAT + 1 });
    letGo();
    await expect.poll(() => workbook.status()).toMatchObject({ pen: 'here', newer: true });
    const before = await recordsIn(name, 'documents');
    workbook.answer(FIELD, 'changed');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await recordsIn(name, 'documents')).toEqual(before);
  });

  test.each([
    ['behind a key of another kind', { slots: [{ type: 'later', box: new Uint8Array(8) }] }],
    ['in a record of another shape', { slots: undefined, ways: [] }],
  ])('%s, is told so, and nothing is put in its place', async (_how, changed) => {
    const name = freshName();
    await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh more' }));
    mark(mirroredMarkOf(name));
    onTestFinished(() => localStorage.removeItem(mirroredMarkOf(name)));
    const [meta] = await recordsIn(name, 'meta');
    if (!meta) throw new Error('there is no vault');
    await putRecord(name, 'meta', { ...meta, format: VAULT_FORMAT + 1, ...changed } as never);
    const before = await allTables(name);
    const workbook = openWorkbook({ name });
    await workbook.ready;
    expect(workbook.status()).toMatchObject({ storage: 'unavailable', newer: true });
    workbook.answer(FIELD, 'typed');
    expect(at(workbook, FIELD)).toBeUndefined();
    workbook.flush();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await allTables(name)).toEqual(before);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(spareNameOf(name));
  });

  test('behind a key of another kind while this tab was open, finds this one reading only, with what it had', async () => {
    const name = freshName();
    await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh more' }));
    const workbook = await readersWorkbook(name);
    const letGo = await takePen(name);
    const [meta] = await recordsIn(name, 'meta');
    if (!meta) throw new Error('there is no vault');
    await putRecord(name, 'meta', { ...meta, format: VAULT_FORMAT + 1, slots: [{ type: 'later' }] } as never);
    letGo();
    await expect.poll(() => workbook.status()).toMatchObject({ newer: true });
    const before = await allTables(name);
    workbook.answer(FIELD, 'changed');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(at(workbook, FIELD)).toBe('I laugh more');
    expect(await allTables(name)).toEqual(before);
  });
});

/** Takes the pen as another tab does. Gives back how to let go of it. */
async function takePen(name: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  await new Promise<void>((taken) => {
    void navigator.locks.request(`${name}-writer`, { steal: true }, () => {
      taken();
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
  });
  return letGo;
}

function allTables(name: string) {
  return Promise.all((['meta', 'documents', 'versions', 'quarantine'] as const).map((table) => recordsIn(name, table)));
}

describe('somebody whose browser keeps nothing', () => {
  test('hears so, and can write for as long as the page is open', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const workbook = openWorkbook({ name: 'nowhere' });
    workbook.answer(FIELD, 'for now');
    await workbook.ready;
    expect(workbook.status().storage).toBe('unavailable');
    expect(workbook.isReadOnly('goals')).toBe(false);
    workbook.answer(FIELD, 'for now, and more');
    expect(at(workbook, FIELD)).toBe('for now, and more');
    workbook.flush();
    expect(workbook.status().save).not.toBe('saved');
  });
});

describe('somebody whose connection to the storage is lost in the middle', () => {
  test('types on without an error, and has it saved', async () => {
    const name = freshName();
    const connections = watchConnections();
    const workbook = await readersWorkbook(name);
    workbook.answer(FIELD, 'before');
    await saved(workbook);
    for (const connection of connections) connection.close();
    for (const text of ['before a', 'before an', 'before and after']) {
      expect(() => workbook.answer(FIELD, text)).not.toThrow();
    }
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe('before and after');
  });

  test('leaves at that moment without an error', async () => {
    const name = freshName();
    const connections = watchConnections();
    const workbook = await readersWorkbook(name);
    workbook.answer(FIELD, 'before');
    await saved(workbook);
    for (const connection of connections) connection.close();
    workbook.answer(FIELD, 'before and after');
    expect(() => workbook.flush()).not.toThrow();
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe('before and after');
  });
});

test('somebody with a page that can’t be opened hears of one', async () => {
  const name = freshName();
  await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh more' }));
  await putRecord(name, 'documents', { id: 'damaged', box: new Uint8Array(40), at: 0 });
  const workbook = await readersWorkbook(name);
  expect(workbook.status()).toMatchObject({ storage: 'open', unreadable: 1 });
  expect(at(workbook, FIELD)).toBe('I laugh more');
});
