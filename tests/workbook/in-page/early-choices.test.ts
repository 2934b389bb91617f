import { beforeAll, expect, test } from 'vitest';
import { documentWith } from '../../storage/on-device.ts';
import { markAt, MARKS } from '#domain/marks/marks.ts';
import type { Value } from '#domain/documents/document.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { at, freshName, keptFromBefore, loadWorksheets, onDevice, readersWorkbook, saved } from './opened-workbook.ts';

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

/** Answers before the workbook is open, where something stands on the device already. Gives what holds afterwards. */
async function answerEarly(place: string, stored: Value, early: Value): Promise<Value | undefined> {
  const name = freshName();
  const [id = '', ...path] = place.split('/');
  await keptFromBefore(name, documentWith(id, { [path.join('/')]: stored }));
  const workbook = openWorkbook({ name });
  workbook.answer(place, early);
  await workbook.ready;
  await saved(workbook);
  expect(await onDevice(name, place)).toEqual(at(workbook, place));
  return at(workbook, place);
}

test('an option that somebody ticks before the workbook is open comes to those that they ticked before, and their own words stay', async () => {
  const place = 'feelings/which';
  expect(await answerEarly(place, { picked: ['proud'], own: 'mine' }, { picked: ['bereft'], own: '' })).toEqual({
    picked: ['proud', 'bereft'],
    own: 'mine',
  });
});

test('of options that exclude each other the one that is picked early holds, and the words beside it stay', async () => {
  const place = 'bridge-of-care/supply';
  expect(await answerEarly(place, { picked: ['weeks'], own: 'mine' }, { picked: ['months'], own: '' })).toEqual({
    picked: ['months'],
    own: 'mine',
  });
});

test('a rating of now that somebody gives early leaves the one of then as it was', async () => {
  const place = 'goals/goals/a/rating';
  expect(await answerEarly(place, { then: 2, now: 7 }, { then: null, now: 8 })).toEqual({ then: 2, now: 8 });
});
