import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, readersWorkbook, writtenBy } from '../workbook/in-page/opened-workbook.ts';
import { button, choose, pageOf, savedBackup } from './storage-page.tsx';

/** A part of what Chromium hands to other apps, and no other: by a file's ending and by its type. Source: MDN, Navigator.share(). */
const ENDINGS = /\.(?:pdf|txt|text|csv|css|html?|png|jpe?g|gif|webp|svg|mp3|ogg|wav|mp4|webm)$/;
const TYPES = /^(?:text|image|audio|video)\/|^application\/pdf$/;

const taken = (file: File) => ENDINGS.test(file.name) && TYPES.test(file.type);

/** A browser that shares files of Chromium's list. Gives what was handed over. */
function sharingBrowser(tells: 'before' | 'only when asked'): readonly File[] {
  const handed: File[] = [];
  const canShare = vi.fn(({ files = [] }: ShareData = {}) => tells === 'only when asked' || files.every(taken));
  const share = vi.fn(async ({ files = [] }: ShareData = {}) => {
    if (!files.every(taken)) throw new DOMException('Permission denied', 'NotAllowedError');
    handed.push(...files);
  });
  Object.defineProperties(navigator, {
    canShare: { configurable: true, value: canShare },
    share: { configurable: true, value: share },
  });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });
  return handed;
}

describe.each(['before', 'only when asked'] as const)(
  'somebody on Android, whose browser refuses some files and says so %s',
  (tells) => {
    test('hands the backup to another app, under a name that says nothing, and restores what arrived', async () => {
      const handed = sharingBrowser(tells);
      const { main } = pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more' }));
      await userEvent.click(page.getByLabelText('Anyone who has the file'));
      const { name, text } = await savedBackup();
      expect(name).toMatch(/^notes-[\d-]+\.json$/);
      await userEvent.click(button('Share the file'));
      await expect.element(page.getByText(/^Shared as notes-20\d\d-\d\d-\d\d\.txt/)).toBeVisible();
      expect(handed).toHaveLength(1);
      expect(await handed[0]?.text()).toBe(text);
      main.remove();

      const other = await readersWorkbook();
      const there = pageOf(other);
      const accept = () => there.main.querySelector<HTMLInputElement>('input[type=file]')?.accept.split(',') ?? [];
      await expect.poll(accept).toEqual(expect.arrayContaining(['.json', '.txt', 'application/json', 'text/plain']));
      await choose(there.main, text, handed[0]?.name);
      await userEvent.click(button('Restore'));
      await expect.poll(() => at(other, 'goals/unplanned')).toBe('I laugh more');
    });
  },
);

test('somebody whose browser shares no files isn’t offered it', async () => {
  pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more' }));
  Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => false });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'canShare');
  });
  await userEvent.click(page.getByLabelText('Anyone who has the file'));
  await savedBackup();
  await expect.element(page.getByText(/^Backup saved as/)).toBeVisible();
  expect(button('Share the file').query()).toBeNull();
});
