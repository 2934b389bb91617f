import { beforeAll, expect, test } from 'vitest';
import { markAt, MARKS } from '#domain/summary/marks.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName, loadWorksheets, readersWorkbook, saved } from './opened-workbook.ts';

beforeAll(loadWorksheets);

test('a line that somebody keeps before the workbook is open is kept, though the sheet around it is brought', async () => {
  const name = freshName();
  const earlier = await readersWorkbook(name);
  earlier.mark('goals', 'bring');
  earlier.mark('goals/unplanned', 'bring');
  await saved(earlier);
  const workbook = openWorkbook({ name });
  workbook.mark('goals/unplanned', 'mine');
  await workbook.ready;
  expect(markAt(workbook.document(MARKS), 'goals/unplanned')).toBe('mine');
});

test('a setting that somebody changes before the workbook is open has the later value', async () => {
  const name = freshName();
  const earlier = await readersWorkbook(name);
  earlier.set('spelling', 'on');
  await saved(earlier);
  const workbook = openWorkbook({ name });
  workbook.set('spelling', 'off');
  await workbook.ready;
  expect(workbook.setting('spelling')).toBe('off');
});
