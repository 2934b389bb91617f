import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { spareNameOf } from '#storage/copy-marks.ts';
import { deleteDatabase, documentWith } from '../storage/on-device.ts';
import { freshName, keptFromBefore, loadWorksheets, readersWorkbook, saved } from './opened-workbook.ts';

beforeAll(loadWorksheets);

test('somebody who erases everything has the spare database gone too, which took the place of the other once', async () => {
  const name = freshName();
  onTestFinished(() => deleteDatabase(spareNameOf(name)));
  await keptFromBefore(spareNameOf(name), documentWith('goals', { unplanned: 'I laugh' }, 1));
  const workbook = await readersWorkbook(name);
  workbook.answer('goals/unplanned', 'I laugh more');
  await saved(workbook);
  await (await workbook.care()).eraseEverything();
  const left = (await indexedDB.databases()).map((each) => each.name);
  expect(left).not.toContain(name);
  expect(left).not.toContain(spareNameOf(name));
});
