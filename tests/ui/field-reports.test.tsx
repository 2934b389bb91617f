import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { button, choose, given, pageOf } from './storage-page.tsx';

const LIKE_A_PROGRAM = 'C:\\new\\table "quoted" \\u0041 \\\\ %5C {"a":1} 🐦\ttab\r\nline';

/** What people met with backups of other journals and notes; docs/field-reports.md has where each was reported. */
describe('what people met elsewhere: somebody who restores a backup', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['that another program saved with a mark at its beginning', (text) => `\ufeff${text}`],
    ['that another program saved with the line ends of Windows', (text) => `${text.replaceAll('\n', '\r\n')}\r\n`],
    ['in which they wrote what looks like a program', (text) => text],
  ])('%s has every letter again', async (_, change) => {
    const backup = await given({ 'goals/unplanned': LIKE_A_PROGRAM });
    const workbook = await readersWorkbook();
    const { main } = pageOf(workbook);
    await choose(main, change(backup));
    await userEvent.click(button('Restore'));
    await expect.element(page.getByText('Done. Added: 1 answer.')).toBeVisible();
    expect(at(workbook, 'goals/unplanned')).toBe(LIKE_A_PROGRAM);
  });

  test.each<readonly [string, string]>([
    ['a packed folder in place of the file in it', 'PK\u0003\u0004\u0014\u0000'],
    ['the page as a PDF in place of the backup', '%PDF-1.7\n%\u00e2\u00e3'],
    ['a file of another program', '{"version":"004","items":[]}'],
    ['an empty file', ''],
  ])('and chooses %s is told in a sentence, and nothing is changed', async (_, text) => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', 'mine');
    const { main } = pageOf(workbook);
    await choose(main, text, 'chosen.bin');
    await expect
      .element(page.getByText('This file isn’t a backup from Fledge, or only a part of it arrived. Nothing was changed.'))
      .toBeVisible();
    expect(at(workbook, 'goals/unplanned')).toBe('mine');
    expect(button('Restore').query()).toBeNull();
  });
});
