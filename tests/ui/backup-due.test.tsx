import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backupDue } from '#workbook/care/backup-due.ts';
import { tooWide, windowOf, smallTargets } from './page-checks.ts';
import { loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const words = (count: number) => 'word '.repeat(count);
const LINE = 'There’s no backup of what you’ve written. A backup is a file that others could find.';

describe('somebody who writes', () => {
  test('less than a page, hears nothing of backups', async () => {
    await loadWorksheets();
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', words(299));
    expect(backupDue(workbook)).toBeUndefined();
    workbook.answer('coping-skills/new-thing', 'one');
    expect(backupDue(workbook)).toBe('none');
  });

  test('and has a backup, hears of it again after another page, and not before', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', words(400));
    workbook.set('backed-up-at', Date.now());
    expect(backupDue(workbook)).toBeUndefined();
    workbook.answer('coping-skills/new-thing', words(200));
    expect(backupDue(workbook)).toBeUndefined();
    workbook.answer('coping-skills/new-thing', words(300));
    expect(backupDue(workbook)).toBe('old');
  });

  test('and made the backup while the clock said 2031, hears of it again after another page', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', words(400));
    workbook.set('backed-up-at', new Date(2031, 0, 1).getTime());
    expect(backupDue(workbook)).toBeUndefined();
    workbook.answer('coping-skills/new-thing', words(300));
    expect(backupDue(workbook)).toBe('old');
  });

  test('a page of Japanese, hears of backups as anybody does', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', '今日は雨が降っています。'.repeat(60));
    expect(backupDue(workbook)).toBe('none');
  });

  test('where nothing can be saved now, isn’t told to', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', words(400));
    const status = workbook.status();
    for (const change of [{ pen: 'elsewhere' }, { newer: true }, { storage: 'unavailable' }] as const) {
      expect(backupDue({ ...workbook, status: () => ({ ...status, ...change }) }), JSON.stringify(change)).toBeUndefined();
    }
  });
});

test.each(['/', '/summary'])(
  'somebody who wrote a page sees one quiet line on %s, and puts it away for good with one tap',
  async (address) => {
    await windowOf(320);
    await loadWorksheets();
    const workbook = await somebodyWho({ opening: 'ending' });
    workbook.answer('goals/unplanned', words(400));
    await saved(workbook);
    const { main, go } = await walk(workbook, address);
    await expect.element(page.getByText(LINE)).toBeVisible();
    expect(page.getByRole('alert').query()).toBeNull();
    await expect.element(page.getByRole('link', { name: 'Save a backup' })).toHaveAttribute('href', '/settings/storage');
    expect(tooWide(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Don’t show again' }));
    await expect.poll(() => page.getByText(LINE).query()).toBeNull();
    await go('/rooms');
    await go(address);
    expect(page.getByText(LINE).query()).toBeNull();
  },
);
