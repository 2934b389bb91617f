import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { takeErased, wasErasedHere } from '#app/erased-here.ts';
import { ERASED, followErasing } from '#app/follow-erasing.ts';
import { startAnew } from '#app/start-anew.ts';
import { mirroredMarkOf, spareNameOf } from '#storage/copy-marks.ts';
import { openVault } from '#storage/vault.ts';
import { eraseVault, versionsIn } from '#storage/copies/upkeep.ts';
import { createCopies } from '#storage/copies/copies.ts';
import { deleteDatabase, documentWith } from '../storage/on-device.ts';
import { freshName, keptFromBefore, loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';

beforeAll(loadWorksheets);

test('a tab that has erased everything takes away what Fledge left beside it, tells the others, and only then begins anew', async () => {
  localStorage.setItem('fledge-look', '{"theme":"dark"}');
  localStorage.setItem('fledge-asked-to-persist', 'yes');
  const put = vi.spyOn(Storage.prototype, 'setItem');
  onTestFinished(() => put.mockRestore());
  const go = vi.fn(() =>
    expect(put.mock.calls.filter((_call, index) => put.mock.contexts[index] === localStorage).map(([key]) => key)).toEqual([
      ERASED,
    ]),
  );
  await startAnew('gone', go);
  expect(go).toHaveBeenCalledOnce();
  expect(Object.keys(localStorage).filter((key) => /^fledge-(?!vitest)/.test(key))).toEqual([]);
  expect(wasErasedHere()).toBe(true);
  expect(takeErased()).toBe('gone');
  expect(wasErasedHere()).toBe(false);
});

test('another tab begins anew when it hears of it, and for nothing else', () => {
  const go = vi.fn();
  followErasing(go);
  const hear = (key: string, newValue: string | null) => dispatchEvent(new StorageEvent('storage', { key, newValue }));
  hear('fledge-look', '{}');
  // It is taken away again at once, which says nothing new.
  hear(ERASED, null);
  expect(go).not.toHaveBeenCalled();
  hear(ERASED, 'traces');
  expect(go).toHaveBeenCalledOnce();
  expect(takeErased()).toBe('traces');
});

test('a tab that no longer has the pen writes no copy, so that it can’t bring back what another one erased', async () => {
  const name = freshName();
  const vault = await openVault({ name, onClosing: () => undefined });
  onTestFinished(() => eraseVault(name, vault));
  let pen = true;
  const documents = () => [documentWith('goals', { unplanned: 'I laugh' }, 1)];
  const copies = createCopies({
    name,
    identity: vault.identity,
    keys: vault.keys,
    documents,
    versions: () => versionsIn(vault),
    readable: () => [],
    mayWrite: () => pen,
  });
  onTestFinished(() => copies.clear());
  copies.saved();
  pen = false;
  await expect(copies.renew()).rejects.toThrow();
  expect(localStorage.getItem(mirroredMarkOf(name))).toBeNull();
  pen = true;
  await copies.renew();
  expect(localStorage.getItem(mirroredMarkOf(name))).not.toBeNull();
});

test('somebody erases everything where the copies couldn’t be taken in, and none of them stays to come back', async () => {
  const [wrote, name] = [freshName(), freshName()];
  const before = await readersWorkbook(wrote);
  before.answer('goals/unplanned', 'I laugh');
  await saved(before);
  const root = await navigator.storage.getDirectory();
  await expect.poll(async () => (await (await before.care()).health()).mirroredAt, { timeout: 6_000 }).toBeDefined();
  const copy = await (await (await root.getDirectoryHandle(wrote)).getFileHandle('documents-a')).getFile();
  const directory = await root.getDirectoryHandle(name, { create: true });
  const writable = await (await directory.getFileHandle('documents-a', { create: true })).createWritable();
  await writable.write(copy);
  await writable.close();

  const workbook = await readersWorkbook(name);
  const care = await workbook.care();
  const open = IDBDatabase.prototype.transaction;
  const writing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
    if (this.name === name && asked[1] === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
    return open.apply(this, asked);
  });
  onTestFinished(() => writing.mockRestore());
  await care.eraseEverything();
  expect(writing).toHaveBeenCalled();
  await expect(root.getDirectoryHandle(name)).rejects.toThrow();
  await root.removeEntry(wrote, { recursive: true });
});

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
