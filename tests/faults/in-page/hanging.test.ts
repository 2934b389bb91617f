import { beforeAll, expect, test } from 'vitest';
import { freshName, loadWorksheets, readersWorkbook, saved } from '../../workbook/in-page/opened-workbook.ts';
import { mirrored, within } from './looking.ts';
import { failAt } from './storage-faults.ts';

beforeAll(loadWorksheets);

test(
  'somebody whose file system once never answers has later words mirrored all the same, and can erase everything',
  { timeout: 30_000 },
  async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const care = await workbook.care();
    workbook.answer('goals/unplanned', 'I laugh');
    await saved(workbook);
    expect(await within(8_000, async () => (await mirrored(name))['goals/unplanned'] === 'I laugh')).toBe(true);
    workbook.answer('goals/unplanned', 'I laugh more');
    await saved(workbook);
    const faults = failAt(name, 3, 'hangs');
    workbook.flush();
    expect(await within(1_000, () => faults.hit() === 'createWritable')).toBe(true);
    workbook.answer('goals/unplanned', 'I laugh more often');
    await saved(workbook);
    workbook.flush();
    expect(await within(8_000, async () => (await mirrored(name))['goals/unplanned'] === 'I laugh more often')).toBe(true);
    await care.eraseEverything();
    expect(await mirrored(name)).toEqual({});
    faults.mend();
  },
);
