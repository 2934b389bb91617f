import { beforeAll, expect, test, vi } from 'vitest';
import { isUntaken, lookAfterTab } from '#app/unkept-tab.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { loadWorksheets, writtenBy } from '../workbook/in-page/opened-workbook.ts';

beforeAll(loadWorksheets);

/** Whether the browser would ask before the tab goes. */
function asks(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('somebody whose words are in a tab alone is asked before it goes, until a backup holds them, and again once they write on', async () => {
  const workbook = openWorkbook({});
  lookAfterTab(workbook);
  expect(asks()).toBe(false);
  workbook.answer('goals/unplanned', 'I laugh more');
  expect(asks()).toBe(true);
  (await workbook.care()).rememberBackup();
  expect(asks()).toBe(false);
  workbook.set('text', 'large');
  expect(asks()).toBe(false);
  workbook.answer('goals/unplanned', 'I laugh more now');
  expect(asks()).toBe(true);
});

test('somebody who opened a backup that they brought isn’t asked for what is in it', async () => {
  const { text } = await (await (await writtenBy({ 'goals/unplanned': 'I laugh' })).care()).backUp(undefined);
  const workbook = openWorkbook({});
  const care = await workbook.care();
  const opened = await care.open(text, undefined);
  if ('fault' in opened) throw new Error(opened.fault);
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now() + 1);
  await care.restore(opened);
  expect(isUntaken(workbook)).toBe(false);
});
