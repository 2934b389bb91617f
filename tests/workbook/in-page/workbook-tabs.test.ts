import { beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { watchConnections } from '../../storage/on-device.ts';
import { at, freshName, loadWorksheets, onDevice, readersWorkbook, saved } from './opened-workbook.ts';

const FIELD = 'goals/unplanned';

beforeAll(loadWorksheets);

/** Two tabs on one workbook, of which the first writes; both know it. */
async function twoTabs(name: string): Promise<{ readonly first: Workbook; readonly second: Workbook }> {
  const first = await readersWorkbook(name);
  first.answer(FIELD, 'from the first');
  await saved(first);
  const second = await readersWorkbook(name);
  expect(second.status().pen).toBe('elsewhere');
  return { first, second };
}

/** Takes the pen, as “Write here instead” does. */
async function writeHere(workbook: Workbook): Promise<void> {
  workbook.writeHere();
  await expect.poll(() => workbook.status().pen).toBe('here');
}

describe('somebody with the workbook in two tabs', () => {
  test('reads in the second, after a second, and can’t write there', async () => {
    const name = freshName();
    const { first, second } = await twoTabs(name);
    expect(second.isReadOnly('goals')).toBe(true);
    expect(first.isReadOnly('goals')).toBe(false);
    expect(at(second, FIELD)).toBe('from the first');
    second.answer(FIELD, 'from the second');
    expect(at(second, FIELD)).toBe('from the first');
    expect(await onDevice(name, FIELD)).toBe('from the first');
  });

  test('takes the pen, sees what the first one wrote since, and writes', async () => {
    const name = freshName();
    const { first, second } = await twoTabs(name);
    first.answer(FIELD, 'from the first, later');
    await saved(first);
    await writeHere(second);
    expect(at(second, FIELD)).toBe('from the first, later');
    expect(second.isReadOnly('goals')).toBe(false);
    second.answer(FIELD, 'from the second');
    await saved(second);
    expect(await onDevice(name, FIELD)).toBe('from the second');
    await expect.poll(() => first.isReadOnly('goals')).toBe(true);
    first.answer(FIELD, 'the first again');
    expect(at(first, FIELD)).toBe('from the first, later');
  });

  test('takes the pen back, and sees what the second one wrote', async () => {
    const name = freshName();
    const { first, second } = await twoTabs(name);
    await writeHere(second);
    second.answer(FIELD, 'from the second');
    second.answer('goals/other', 'new');
    await saved(second);
    await expect.poll(() => first.status().pen).toBe('elsewhere');
    await writeHere(first);
    expect(at(first, FIELD)).toBe('from the second');
    expect(at(first, 'goals/other')).toBe('new');
  });

  test('takes the pen with two quick presses, and writes', async () => {
    const name = freshName();
    const { second } = await twoTabs(name);
    second.writeHere();
    second.writeHere();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(second.status().pen).toBe('here');
    second.answer(FIELD, 'from the second');
    await saved(second);
    expect(await onDevice(name, FIELD)).toBe('from the second');
  });

  test('takes the pen though the connection of that tab was lost, and writes', async () => {
    const name = freshName();
    const connections = watchConnections();
    const { second } = await twoTabs(name);
    for (const connection of connections) connection.close();
    for (const connection of connections) connection.dispatchEvent(new Event('close'));
    await writeHere(second);
    second.answer(FIELD, 'from the second');
    await saved(second);
    expect(await onDevice(name, FIELD)).toBe('from the second');
  });

  test('who typed in the second before it knew, has that under the other’s words when it takes the pen', async () => {
    const name = freshName();
    const first = await readersWorkbook(name);
    first.answer(FIELD, 'from the first');
    await saved(first);
    const second = openWorkbook({ name });
    await second.ready;
    second.answer('goals/other', 'typed too early');
    await expect.poll(() => second.status().pen, { timeout: 2_000 }).toBe('elsewhere');
    expect(await onDevice(name, 'goals/other')).toBeUndefined();
    first.answer('goals/other', 'by the first');
    await saved(first);
    await writeHere(second);
    await saved(second);
    expect(await onDevice(name, 'goals/other')).toBe('by the first\ntyped too early');
  });

  test('whose first tab was stopped in the middle of a word, finds no older words come back in it', async () => {
    const name = freshName();
    const { first, second } = await twoTabs(name);
    // The first change is under way; the second one waits for its turn when the pen goes.
    first.answer('goals/other', 'w');
    first.answer('goals/other', 'wo');
    await writeHere(second);
    second.answer(FIELD, 'written anew');
    await saved(second);
    await expect.poll(() => first.status().pen).toBe('elsewhere');
    await writeHere(first);
    await saved(first);
    expect(await onDevice(name, FIELD)).toBe('written anew');
    expect(await onDevice(name, 'goals/other')).toBe('wo');
  });
});
