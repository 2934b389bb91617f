import { describe, expect, onTestFinished, test } from 'vitest';
import { mirroredMarkOf, sentenceKeyOf, spareNameOf } from '#storage/copy-marks.ts';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { openAlone } from '../../open-copy.ts';
import { createSentence } from '#storage/copies/sentence.ts';
import { openRecord } from '#storage/records.ts';
import { storedDocument } from '#storage/stored-document.ts';
import { openVault } from '#storage/vault.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { at, freshName, keptFromBefore, onDevice, readersWorkbook, saved } from './opened-workbook.ts';
import { clearRecords, deleteDatabase, documentWith, putRecord, recordsIn, unlocked } from '../../storage/on-device.ts';

const FILES = ['documents-a', 'documents-b', 'history-a', 'history-b'] as const;

async function folder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  onTestFinished(() => root.removeEntry(name, { recursive: true }).catch(() => undefined));
  return root.getDirectoryHandle(name, { create: true });
}

async function textIn(directory: FileSystemDirectoryHandle, file: string): Promise<string | undefined> {
  try {
    return await (await (await directory.getFileHandle(file)).getFile()).text();
  } catch {
    return undefined;
  }
}

async function put(directory: FileSystemDirectoryHandle, file: string, text: string): Promise<void> {
  const writable = await (await directory.getFileHandle(file, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

/** The mirror of somebody who wrote this, once it is there. */
async function mirrorOf(answers: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const name = freshName();
  const workbook = await readersWorkbook(name);
  for (const [address, text] of Object.entries(answers)) workbook.answer(address, text);
  await saved(workbook);
  const directory = await folder(name);
  const texts = new Map<string, string>();
  await expect
    .poll(
      async () => {
        for (const file of FILES) {
          const text = await textIn(directory, file);
          if (text) texts.set(file, text);
        }
        return texts.has('documents-a');
      },
      { timeout: 8_000 },
    )
    .toBe(true);
  return texts;
}

/** A device on which a mirror lies, and of the database only what `stored` put there. */
async function deviceWith(mirror: ReadonlyMap<string, string>, stored?: (name: string) => Promise<void>): Promise<string> {
  const name = freshName();
  const directory = await folder(name);
  for (const [file, text] of mirror) await put(directory, file, text);
  localStorage.setItem(mirroredMarkOf(name), '1');
  onTestFinished(() => localStorage.removeItem(mirroredMarkOf(name)));
  await stored?.(name);
  return name;
}

describe('somebody whose browser has lost the database', () => {
  test('finds all of it again at once, and is told that something was put back', async () => {
    const name = await deviceWith(await mirrorOf({ 'goals/unplanned': 'I laugh more', 'coping-skills/new-thing': 'I say no' }));
    const workbook = await readersWorkbook(name);
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
    expect(at(workbook, 'coping-skills/new-thing')).toBe('I say no');
    expect(workbook.status().restored).toBe('copy');
    await saved(workbook);
    expect(await onDevice(name, 'goals/unplanned')).toBe('I laugh more');
  });

  test('finds it also where nothing says any more that there was something', async () => {
    const name = await deviceWith(await mirrorOf({ 'goals/unplanned': 'I laugh more' }));
    localStorage.removeItem(mirroredMarkOf(name));
    const workbook = await readersWorkbook(name);
    await expect.poll(() => at(workbook, 'goals/unplanned'), { timeout: 5_000 }).toBe('I laugh more');
  });

  test('and one of the two copies with it, finds what the other holds', async () => {
    const mirror = new Map(await mirrorOf({ 'goals/unplanned': 'I laugh more' }));
    mirror.set('documents-b', (mirror.get('documents-a') ?? '').replace(/"stamp":\d+/, '"stamp":99').slice(0, -40));
    const workbook = await readersWorkbook(await deviceWith(mirror));
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
  });

  test('and the copies with it, begins anew without an error', async () => {
    const mirror = new Map([
      ['documents-a', 'nonsense'],
      ['documents-b', '{"app":"fledge"}'],
    ]);
    const workbook = await readersWorkbook(await deviceWith(mirror));
    expect(workbook.status()).toMatchObject({ storage: 'open', restored: undefined });
    workbook.answer('goals/unplanned', 'I laugh more');
    await saved(workbook);
  });
});

test('somebody whose database has lost one sheet, and not the one that they wrote in last, has it again from the copy', async () => {
  const name = freshName();
  await folder(name);
  const workbook = await readersWorkbook(name);
  workbook.answer('coping-skills/new-thing', 'I say no');
  await saved(workbook);
  workbook.answer('goals/unplanned', 'I laugh more');
  await saved(workbook);
  expect(await (await workbook.care()).check()).toMatchObject({ mirrored: true });
  const [meta] = await recordsIn(name, 'meta');
  if (!meta) throw new Error('there is no vault');
  const vault = await unlocked(name, meta);
  const left = (await recordsIn(name, 'documents')).filter(
    (row) => storedDocument(openRecord(vault, row) ?? new Uint8Array())?.id !== 'coping-skills',
  );
  await clearRecords(name, 'documents');
  for (const row of left) await putRecord(name, 'documents', row);
  expect(await onDevice(name, 'coping-skills/new-thing')).toBeUndefined();
  const next = openWorkbook({ name });
  next.writeHere();
  await next.ready;
  await expect.poll(() => at(next, 'coping-skills/new-thing'), { timeout: 5_000 }).toBe('I say no');
  await saved(next);
  expect(await onDevice(name, 'coping-skills/new-thing')).toBe('I say no');
});

describe('somebody whose database is older than the copy', () => {
  test('has the later wording again, and the earlier one among what was', async () => {
    const mirror = await mirrorOf({ 'goals/unplanned': 'I laugh more often' });
    const name = await deviceWith(mirror, (device) => keptFromBefore(device, documentWith('goals', { unplanned: 'I laugh' }, 0)));
    const workbook = await readersWorkbook(name);
    await expect.poll(() => at(workbook, 'goals/unplanned'), { timeout: 5_000 }).toBe('I laugh more often');
    const care = await workbook.care();
    await expect.poll(async () => (await care.earlier('goals/unplanned')).map(({ value }) => value)).toEqual(['I laugh']);
  });

  test('keeps what is later here', async () => {
    const mirror = await mirrorOf({ 'goals/unplanned': 'I laugh' });
    const name = await deviceWith(mirror, (device) =>
      keptFromBefore(device, documentWith('goals', { unplanned: 'I laugh more' }, 50)),
    );
    const workbook = await readersWorkbook(name);
    const care = await workbook.care();
    await expect.poll(async () => (await care.health()).mirroredAt, { timeout: 14_000 }).toBeGreaterThan(1);
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
  });
});

describe('somebody whose database can’t be opened any more', () => {
  function breakDatabase(name: string): () => void {
    const original = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function open(...named) {
      if (named[0] === name) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return original.apply(this, named);
    };
    const mend = () => {
      IDBFactory.prototype.open = original;
    };
    onTestFinished(mend);
    return mend;
  }

  test('has all of it from the copy, writes on, and has both once the database opens again', async () => {
    const name = await deviceWith(await mirrorOf({ 'goals/unplanned': 'I laugh more' }), (device) =>
      keptFromBefore(device, documentWith('goals', { unplanned: 'I laugh' }, 0)),
    );
    onTestFinished(() => localStorage.removeItem(spareNameOf(name)));
    const mend = breakDatabase(name);
    const workbook = await readersWorkbook(name);
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
    workbook.answer('coping-skills/new-thing', 'I say no');
    await saved(workbook);
    expect(await onDevice(spareNameOf(name), 'coping-skills/new-thing')).toBe('I say no');
    mend();
    // The next visit: its pen is asked for anew.
    workbook.flush();
    const next = openWorkbook({ name });
    next.writeHere();
    await next.ready;
    await expect.poll(() => at(next, 'coping-skills/new-thing'), { timeout: 5_000 }).toBe('I say no');
    expect(at(next, 'goals/unplanned')).toBe('I laugh more');
    await expect.poll(() => localStorage.getItem(spareNameOf(name))).toBeNull();
  });
});

test('somebody who writes on in the first second of a visit has the wording before it in the copy too', async () => {
  const name = freshName();
  const directory = await folder(name);
  await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh' }, 1));
  const workbook = await readersWorkbook(name);
  workbook.answer('goals/unplanned', 'I laugh more');
  await saved(workbook);
  await expect.poll(() => textIn(directory, 'history-a'), { timeout: 18_000 }).toBeDefined();
  const { versions } = openAlone(readEnvelope((await textIn(directory, 'history-a')) ?? ''));
  expect(versions.map(({ document }) => document.leaves['goals/unplanned']?.value)).toEqual(['I laugh']);
});

test('somebody whose last words were not saved when the page closed has them again, and the last sentence is gone once they are', async () => {
  const name = freshName();
  await keptFromBefore(name, documentWith('goals', { unplanned: 'I laugh' }, 1));
  const vault = await openVault({ name, onClosing: () => undefined });
  createSentence(name).write(vault.identity(), [documentWith('goals', { unplanned: 'I laugh more' }, 2)]);
  vault.close();
  expect(localStorage.getItem(sentenceKeyOf(name))).not.toContain('laugh');
  // What lies there can be read in the browser's log for long.
  expect(localStorage.getItem(sentenceKeyOf(name))).not.toContain('"open"');
  const workbook = await readersWorkbook(name);
  expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
  expect(workbook.status().restored).toBe('sentence');
  await saved(workbook);
  await expect.poll(() => localStorage.getItem(sentenceKeyOf(name))).toBeNull();
  expect(await onDevice(name, 'goals/unplanned')).toBe('I laugh more');
  await deleteDatabase(name).catch(() => undefined);
});

test('somebody who puts the page away in the middle of a word has it in the last sentence before anything else is done', async () => {
  const name = freshName();
  const workbook = await readersWorkbook(name);
  // Whatever looks after the copies is there by then.
  await workbook.care();
  await expect.poll(async () => (await (await workbook.care()).health()).worksheets).toBe(0);
  workbook.answer('goals/unplanned', 'I laugh m');
  workbook.flush();
  const kept = localStorage.getItem(sentenceKeyOf(name));
  expect(kept && readEnvelope(kept)).toMatchObject({ kind: 'sentence', slots: [{ type: 'device' }] });
  await saved(workbook);
  await expect.poll(() => localStorage.getItem(sentenceKeyOf(name))).toBeNull();
  expect(await onDevice(name, 'goals/unplanned')).toBe('I laugh m');
});

test('somebody who loses the database with the words that weren’t saved has those again', async () => {
  const name = freshName();
  const vault = await openVault({ name, onClosing: () => undefined });
  createSentence(name).write(vault.identity(), [documentWith('goals', { unplanned: 'I laugh more' }, 2)]);
  vault.close();
  await deleteDatabase(name);
  const workbook = await readersWorkbook(name);
  await expect.poll(() => at(workbook, 'goals/unplanned'), { timeout: 5_000 }).toBe('I laugh more');
  await saved(workbook);
});
