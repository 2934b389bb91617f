import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { at, loadWorksheets, saved, writtenBy } from './opened-workbook.ts';

beforeAll(loadWorksheets);

/** Opens a text as a backup and takes it in. */
async function restore(workbook: Workbook, text: string): Promise<void> {
  const care = await workbook.care();
  const opened = await care.open(text, undefined);
  if ('fault' in opened) throw new Error(opened.fault);
  await care.restore(opened);
}

describe('somebody who chose that nothing is kept', () => {
  test('writes, and takes all of it along in a file; nothing is asked of the device', async () => {
    const databases = vi.spyOn(indexedDB, 'open');
    const flags = vi.spyOn(Storage.prototype, 'setItem');
    const files = vi.spyOn(navigator.storage, 'getDirectory');
    onTestFinished(() => void vi.restoreAllMocks());
    const workbook = openWorkbook({});
    await workbook.ready;
    expect(workbook.status()).toMatchObject({ storage: 'nowhere', save: 'nothing' });
    workbook.answer('goals/unplanned', 'I laugh more');
    const care = await workbook.care();
    const { text } = await care.backUp(undefined);
    const later = openWorkbook({});
    await restore(later, text);
    expect(at(later, 'goals/unplanned')).toBe('I laugh more');
    for (const asked of [databases, flags, files]) expect(asked).not.toHaveBeenCalled();
  });

  test('brings a backup with earlier wordings, and takes all of them along again, with the one that they changed', async () => {
    const before = await writtenBy({ 'goals/unplanned': 'first' });
    before.leave('goals');
    before.answer('goals/unplanned', 'second');
    await saved(before);
    const { text } = await (await before.care()).backUp(undefined);
    const here = openWorkbook({});
    await restore(here, text);
    // Twice, since nobody is stopped from it.
    await restore(here, text);
    here.answer('goals/unplanned', 'third');
    const taken = await (await here.care()).backUp(undefined);
    const after = await writtenBy({ 'coping-skills/other': 'tea' });
    await restore(after, taken.text);
    expect(at(after, 'goals/unplanned')).toBe('third');
    const earlier = await (await after.care()).earlier('goals/unplanned');
    expect(earlier.map(({ value }) => value)).toEqual(['second', 'first']);
  });

  test('brings a backup in which something was erased, and has that erased', async () => {
    const before = await writtenBy({ 'goals/unplanned': 'first' });
    const care = await before.care();
    const { text } = await care.backUp(undefined);
    await care.erase('goals/unplanned');
    const { text: erased } = await care.backUp(undefined);
    const here = openWorkbook({});
    await restore(here, text);
    const hereCare = await here.care();
    const opened = await hereCare.open(erased, undefined);
    if ('fault' in opened) throw new Error(opened.fault);
    await hereCare.restore(opened, { erase: true });
    expect(at(here, 'goals/unplanned')).toBeUndefined();
  });
});
