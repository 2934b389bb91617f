import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { noticeWords } from '#catalogue/notice-words.ts';
import { sentenceKeyOf } from '#storage/copy-marks.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { clearRecords, deleteDatabase, documentWith, watchConnections, slowDown } from '../../storage/on-device.ts';
import { at, freshName, keptFromBefore, loadWorksheets, onDevice, readersWorkbook, saved } from './opened-workbook.ts';

const FIELD = 'goals/unplanned';

beforeAll(loadWorksheets);

/** Deletes a database under whoever has it open, as a browser does that clears the site's data. */
async function empty(name: string, connections: readonly IDBDatabase[]): Promise<void> {
  for (const connection of connections) connection.close();
  await deleteDatabase(name);
  for (const connection of connections) connection.dispatchEvent(new Event('close'));
}

/** Somebody who wrote one answer twice, with the copies made, on a device of this name. */
async function writtenTwice(name: string) {
  const workbook = await readersWorkbook(name);
  for (const text of ['I laugh', 'I laugh more']) {
    workbook.answer(FIELD, text);
    await saved(workbook);
    workbook.leave('goals');
  }
  const care = await workbook.care();
  expect(await care.check()).toMatchObject({ mirrored: true });
  return { workbook, care };
}

describe('somebody whose browser deletes the database while the page is open', () => {
  test('has it filled again without typing, the earlier wordings from the copy, and is told', async () => {
    const name = freshName();
    const connections = watchConnections();
    const { workbook, care } = await writtenTwice(name);
    await empty(name, connections);
    await expect.poll(() => workbook.status().restored, { timeout: 5_000 }).toBe('memory');
    expect(await onDevice(name, FIELD)).toBe('I laugh more');
    await expect.poll(async () => (await care.earlier(FIELD)).map(({ value }) => value), { timeout: 4_000 }).toEqual(['I laugh']);
    // And the copy still holds them.
    expect(await care.check()).toMatchObject({ mirrored: true, worksheets: 1 });
    await empty(name, connections);
    await expect.poll(async () => (await care.earlier(FIELD)).map(({ value }) => value), { timeout: 4_000 }).toEqual(['I laugh']);
  });

  test('and all copies with it, has the answers again and is told of those; the earlier wordings are gone', async () => {
    const name = freshName();
    const connections = watchConnections();
    const { workbook, care } = await writtenTwice(name);
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
    for (const key of Object.keys(localStorage)) if (key.startsWith(name)) localStorage.removeItem(key);
    await empty(name, connections);
    await expect.poll(() => workbook.status().restored, { timeout: 5_000 }).toBe('memory');
    expect(await onDevice(name, FIELD)).toBe('I laugh more');
    expect(await care.earlier(FIELD)).toEqual([]);
    expect(noticeWords.restored.memory).toContain('Your answers were open here');
    expect(noticeWords.restored.memory).not.toMatch(/wording/);
  });

  test('in a tab that only reads, has it filled by the tab that writes', async () => {
    const name = freshName();
    const connections = watchConnections();
    const writing = await readersWorkbook(name);
    writing.answer(FIELD, 'I laugh');
    await saved(writing);
    const reading = await readersWorkbook(name);
    expect(reading.status().pen).toBe('elsewhere');
    writing.answer(FIELD, 'I laugh more');
    await saved(writing);
    await empty(name, connections);
    await expect.poll(() => writing.status().restored, { timeout: 5_000 }).toBe('memory');
    expect(await onDevice(name, FIELD)).toBe('I laugh more');
    expect(reading.status().restored).toBeUndefined();
  });
});

test('somebody whose database is slow to open is told within two seconds, and has what they typed meanwhile saved', async () => {
  const name = freshName();
  await keptFromBefore(name, documentWith('goals', { other: 'I sing' }));
  slowDown(name, 2_500);
  const workbook = openWorkbook({ name });
  workbook.answer(FIELD, 'I laugh');
  await expect.poll(() => workbook.status().storage, { timeout: 2_000 }).toBe('late');
  await expect.poll(() => workbook.status().storage, { timeout: 4_000 }).toBe('open');
  await saved(workbook);
  expect(await onDevice(name, FIELD)).toBe('I laugh');
  expect(at(workbook, 'goals/other')).toBe('I sing');
});

test('somebody whose answers are all there, and earlier wordings come back from the copy, isn’t told that anything was put back', async () => {
  const name = freshName();
  const workbook = await readersWorkbook(name);
  for (const text of ['I laugh', 'I laugh more', 'I laugh a lot']) {
    workbook.answer(FIELD, text);
    await saved(workbook);
    workbook.leave('goals');
  }
  expect(await (await workbook.care()).check()).toMatchObject({ mirrored: true });
  await clearRecords(name, 'versions');
  const prefix = sentenceKeyOf(name).replace('sentence', '');
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  const next = openWorkbook({ name });
  next.writeHere();
  await next.ready;
  const care = await next.care();
  await expect
    .poll(async () => (await care.earlier(FIELD)).map(({ value }) => value), { timeout: 4_000 })
    .toEqual(['I laugh more', 'I laugh']);
  expect(next.status().restored).toBeUndefined();
});

test('somebody whose database can’t be read as they take the pen can write in it once it can be', async () => {
  const name = freshName();
  const first = await readersWorkbook(name);
  first.answer(FIELD, 'from the first');
  await saved(first);
  const second = await readersWorkbook(name);
  expect(second.status().pen).toBe('elsewhere');
  first.answer(FIELD, 'more from the first');
  await saved(first);
  const original = IDBObjectStore.prototype.getAll;
  let failing = 2;
  IDBObjectStore.prototype.getAll = function getAll(...asked) {
    if (this.name === 'documents' && failing > 0) {
      failing -= 1;
      throw new DOMException('Internal error', 'UnknownError');
    }
    return original.apply(this, asked);
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.getAll = original;
  });
  second.writeHere();
  await expect.poll(() => second.status().pen, { timeout: 4_000 }).toBe('here');
  expect(failing).toBe(0);
  second.answer('goals/other', 'from the second');
  await saved(second);
  expect(await onDevice(name, FIELD)).toBe('more from the first');
});
