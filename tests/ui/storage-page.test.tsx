import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { storageWords } from '#catalogue/storage-words.ts';
import type { DeviceState } from '#ui/install/device.ts';
import { LIMITS } from '#storage/copies/envelope.ts';
import { keyPlaces } from '#storage/key-places.ts';
import { NOTHING_KNOWN } from '#ui/install/device.ts';
import { StoragePage } from '#ui/storage/StoragePage.tsx';
import { openWorkbook } from '#workbook/workbook.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { deleteDatabase, documentWith } from '../storage/on-device.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { at, freshName, keptFromBefore, readersWorkbook, writtenBy } from '../workbook/in-page/opened-workbook.ts';
import { show, showPrerendered } from './render.tsx';
import { button, catchDownload, choose, given, pageOf, savedBackup } from './storage-page.tsx';

const PASSCODE = 'river lamp onion chair';

describe('somebody who wonders how their words are kept', () => {
  test('sees when they wrote, that there is a copy, and that there is no backup', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    const { main } = pageOf(workbook, { persistentStorage: 'for-good' });
    await expect.element(page.getByText('The browser has agreed to keep your words until you delete them.')).toBeVisible();
    await expect
      .poll(() => main.textContent, { timeout: 6_000 })
      .toMatch(/Fledge’s own copyOn this device, made \d+ \w+ 20\d\d at \d\d:\d\d/);
    expect(main.textContent).toMatch(/Last written\d+ \w+ 20\d\d at \d\d:\d\dFledge/);
    expect(main.textContent).toContain('Last backupNone yet');
  });

  test('checks, and reads in words what was found', async () => {
    pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more', 'coping-skills/new-thing': 'I say no' }));
    await userEvent.click(button('Check my data'));
    await expect
      .element(
        page.getByText('All is in order. Fledge read all 2 sheets that you wrote in. Fledge has made a fresh copy of its own.'),
      )
      .toBeVisible();
  });

  test('and wrote nothing yet, reads that too', async () => {
    pageOf(await readersWorkbook());
    await userEvent.click(button('Check my data'));
    await expect.element(page.getByText(/^All is in order. Nothing is written here yet/)).toBeVisible();
  });

  test('is told calmly where the check fails', async () => {
    const workbook = await readersWorkbook();
    const care = await workbook.care();
    pageOf({ ...workbook, care: async () => ({ ...care, check: () => Promise.reject(new Error('no')) }) });
    await userEvent.click(button('Check my data'));
    await expect.element(page.getByText(/^The check couldn’t be finished. Nothing was changed/)).toBeVisible();
  });
});

describe('somebody who saves a backup', () => {
  test('with a passcode, has a file in which no word can be read, and sees its name', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    const { main } = pageOf(workbook);
    const download = catchDownload();
    await userEvent.fill(page.getByLabelText('Passcode', { exact: true }), PASSCODE);
    await userEvent.fill(page.getByLabelText('The same passcode again'), PASSCODE);
    await userEvent.click(button('Save a backup'));
    await expect.element(page.getByText(/^Backup saved as notes-20\d\d-\d\d-\d\d\.json/), { timeout: 10_000 }).toBeVisible();
    const { name, text } = await download();
    expect(main.textContent).toContain(name);
    expect(text).not.toMatch(/laugh|goals|river|"type":"open"/);
    expect([...main.querySelectorAll('input')].map(({ value }) => value)).not.toContain(PASSCODE);
    await expect.poll(() => main.textContent).toMatch(/Last backup\d+ \w+ 20\d\d at/);
  });

  test('without a passcode still has a file whose name says nothing of what is in it', async () => {
    pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more' }));
    await userEvent.click(page.getByLabelText('Anyone who has the file'));
    expect((await savedBackup()).name).toMatch(/^notes-20\d\d-\d\d-\d\d\.json$/);
  });

  test('types two different passcodes, is told, and nothing is saved', async () => {
    pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more' }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    onTestFinished(() => click.mockRestore());
    await userEvent.click(button('Save a backup'));
    await expect.element(page.getByText(/^Type a passcode first/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Passcode', { exact: true }), PASSCODE);
    await userEvent.fill(page.getByLabelText('The same passcode again'), 'river lamp');
    await userEvent.click(button('Save a backup'));
    await expect.element(page.getByText(/^The two don’t match/)).toBeVisible();
    expect(click).not.toHaveBeenCalled();
  });

  test('shows the passcode and types it once', async () => {
    pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more' }));
    const download = catchDownload();
    await userEvent.click(page.getByLabelText('Show it'));
    expect(page.getByLabelText('The same passcode again').query()).toBeNull();
    await userEvent.fill(page.getByLabelText('Passcode', { exact: true }), PASSCODE);
    await userEvent.keyboard('{Enter}');
    expect((await download()).text).toContain('"argon2id"');
  });

  test('without a passcode, is warned first', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    pageOf(workbook);
    await userEvent.click(page.getByLabelText('Anyone who has the file'));
    await expect.element(page.getByText('Without a passcode, anyone who gets this file can read all of it.')).toBeVisible();
    expect((await savedBackup()).text).toContain('"type":"open"');
  });

  test('that one file doesn’t hold, has several, and reads what each is called', async () => {
    const name = freshName();
    const answers = Object.fromEntries(
      Array.from({ length: LIMITS.leavesInDocument + 1 }, (_, row) => [`goals/r${row}/goal`, 'x']),
    );
    await keptFromBefore(name, documentWith('goals', answers));
    pageOf(await writtenBy({ 'coping-skills/new-thing': 'I say no' }, name));
    await userEvent.click(page.getByLabelText('Anyone who has the file'));
    await savedBackup();
    const day = String.raw`notes-20\d\d-\d\d-\d\d`;
    await expect
      .element(page.getByText(new RegExp(`your backup is in several: ${day}\\.json, ${day}-2\\.json\\.`)), { timeout: 8_000 })
      .toBeVisible();
  });

  test('and has an answer that is too long for any file, is told that it isn’t in it', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    const care = await workbook.care();
    const backUp: typeof care.backUp = async (passcode) => ({ ...(await care.backUp(passcode)), tooLong: 1 });
    pageOf({ ...workbook, care: async () => ({ ...care, backUp }) });
    await userEvent.click(page.getByLabelText('Anyone who has the file'));
    await savedBackup();
    await expect
      .element(page.getByText(/One answer is too long for any file, so it isn’t in the backup\. It’s still here\.$/))
      .toBeVisible();
  });

  test('on a device that can’t make it, is told that nothing is lost', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    const care = await workbook.care();
    pageOf({ ...workbook, care: async () => ({ ...care, backUp: () => Promise.reject(new RangeError('no memory')) }) });
    await userEvent.click(page.getByLabelText('Anyone who has the file'));
    await userEvent.click(button('Save a backup'));
    await expect.element(page.getByText(/^The backup couldn’t be made. Nothing is lost/)).toBeVisible();
    expect(workbook.setting('backed-up-at')).toBeUndefined();
  });
});

describe('somebody who erases everything', () => {
  test('is asked once more, can keep it, and reads what goes and what stays', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    pageOf(workbook);
    const { goesTitle, goes, staysTitle, stays } = storageWords.erase;
    for (const told of [goesTitle, goes, staysTitle, ...stays])
      await expect.element(page.getByText(told, { exact: true })).toBeVisible();
    await userEvent.click(button('Erase everything…'));
    await expect.element(page.getByText('Erase all of it? Without a backup, nobody can bring it back.')).toHaveFocus();
    await userEvent.click(button('Keep it'));
    await expect.element(page.getByText('Nothing was erased.')).toBeVisible();
    await expect.element(button('Erase everything…')).toHaveFocus();
    expect(at(workbook, 'goals/unplanned')).toBe('I laugh more');
  });

  test('finds nothing of it on the device, in no copy either, and begins anew', async () => {
    const name = freshName();
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' }, name);
    const care = await workbook.care();
    await expect.poll(async () => (await care.health()).mirroredAt, { timeout: 6_000 }).toBeDefined();
    const startAnew = vi.fn(async () => undefined);
    show(
      workbook,
      <StoragePage
        device={{ subscribe: () => () => undefined, current: () => NOTHING_KNOWN, install: () => undefined }}
        startAnew={startAnew}
      />,
    );
    await userEvent.click(button('Erase everything…'));
    await userEvent.click(button('Erase all of it now'));
    await expect.poll(() => startAnew.mock.calls.length).toBe(1);
    expect((await indexedDB.databases()).filter((database) => database.name?.startsWith(name))).toEqual([]);
    const root = await navigator.storage.getDirectory();
    await expect(root.getDirectoryHandle(name)).rejects.toThrow();
    for (const place of Object.values(keyPlaces(name))) expect(await place.names()).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith(name))).toEqual([]);
    // Neither typing on nor hiding the page brings it back.
    workbook.answer('goals/unplanned', 'again');
    workbook.flush();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await indexedDB.databases()).filter((database) => database.name?.startsWith(name))).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith(name))).toEqual([]);
  });

  test('is told where not all of it went', async () => {
    const workbook = await readersWorkbook();
    const care = await workbook.care();
    pageOf({ ...workbook, care: async () => ({ ...care, eraseEverything: () => Promise.reject(new Error('no')) }) });
    await userEvent.click(button('Erase everything…'));
    await userEvent.click(button('Erase all of it now'));
    await expect.element(page.getByText(/^Not all of it could be erased/)).toBeVisible();
  });
});

describe('somebody who can’t do any of it now', () => {
  async function reads(workbook: Workbook, sentence: RegExp): Promise<void> {
    const { main } = pageOf(workbook);
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(usableIn(main)).toEqual([]);
  }

  const usableIn = (main: HTMLElement) =>
    [...main.querySelectorAll<HTMLElement>('button, input')].filter((control) => !control.matches(':disabled'));

  test('since another tab writes, reads so', async () => {
    const name = freshName();
    await readersWorkbook(name);
    await reads(await readersWorkbook(name), /^Fledge is open in another tab/);
  });

  test('since nothing is kept in this browser, reads so', async () => {
    const workbook = await readersWorkbook();
    const status = { ...workbook.status(), storage: 'unavailable' } as const;
    await reads({ ...workbook, status: () => status }, /^This browser keeps nothing for this page/);
  });

  test('since a newer Fledge wrote here in a way that can’t be read, reads so', async () => {
    const workbook = await readersWorkbook();
    const status = { ...workbook.status(), storage: 'unavailable', newer: true } as const;
    await reads(
      { ...workbook, status: () => status },
      /^A newer version of Fledge has been used on this device, and this version can’t open what it saved/,
    );
  });

  test('since a newer Fledge wrote here, reads so, and saves a backup all the same', async () => {
    const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' });
    const status = { ...workbook.status(), newer: true };
    const { main } = pageOf({ ...workbook, status: () => status });
    await expect
      .element(page.getByText(/^A newer version of Fledge has been used on this device\. You can save a backup here/))
      .toBeVisible();
    await expect.element(button('Save a backup')).toBeEnabled();
    expect(usableIn(main).every((control) => control.closest('section')?.querySelector('#save'))).toBe(true);
    await userEvent.click(page.getByLabelText('Passcode', { exact: true }));
    await userEvent.fill(page.getByLabelText('Passcode', { exact: true }), PASSCODE);
    await userEvent.fill(page.getByLabelText('The same passcode again'), PASSCODE);
    expect((await savedBackup()).name).toMatch(/^notes-/);
  });

  test('since a part couldn’t be loaded, reads so', async () => {
    await reads(
      { ...(await readersWorkbook()), care: () => Promise.reject(new TypeError('offline')) },
      /^A part of this page couldn’t be loaded/,
    );
  });
});

test('before anything is known the page is the same for all, and nothing on it can be pressed', async () => {
  const device = { subscribe: () => () => undefined, current: () => NOTHING_KNOWN, install: () => undefined };
  showPrerendered(await readersWorkbook(), <StoragePage device={device} startAnew={async () => undefined} />, (main) => {
    expect([...main.querySelectorAll('button, input')].filter((control) => !control.matches(':disabled'))).toEqual([]);
  });
  await expect.element(button('Check my data')).toBeEnabled();
});

test.each(themes)('nothing on the page is too small, too faint or too wide in %s, whatever is open', async (theme) => {
  inTheme(theme);
  await windowOf(320);
  const { main } = pageOf(await writtenBy({ 'goals/unplanned': 'I laugh more' }), {
    persistentStorage: 'may-clear',
  } satisfies Partial<DeviceState>);
  const looks = async () => {
    expect(await faultsIn(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
  };
  await expect.element(button('Check my data')).toBeEnabled();
  await userEvent.click(button('Check my data'));
  await choose(main, await given({ 'goals/unplanned': 'x' }, PASSCODE));
  await expect.element(page.getByText('This backup has a passcode.')).toBeVisible();
  await looks();
  await userEvent.click(page.getByLabelText('Anyone who has the file'));
  await choose(main, await given({ 'coping-skills/new-thing': 'x' }));
  await userEvent.click(button('Erase everything…'));
  await expect.element(button('Restore')).toBeVisible();
  await looks();
});

test('a workbook that was erased opens empty', async () => {
  const name = freshName();
  const workbook = await writtenBy({ 'goals/unplanned': 'I laugh more' }, name);
  await (await workbook.care()).eraseEverything();
  const anew = openWorkbook({ name });
  await anew.ready;
  expect(anew.documentIds()).toEqual([]);
  await deleteDatabase(name).catch(() => undefined);
});
