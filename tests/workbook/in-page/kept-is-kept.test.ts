import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Document, Value } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { openAlone } from '../../open-copy.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { fileWith } from '../../copies/file-with.ts';
import { putRecord, recordsIn } from '../../storage/on-device.ts';
import { at, freshName, loadWorksheets, readersWorkbook, saved } from './opened-workbook.ts';

beforeAll(loadWorksheets);

/** A file as somebody can make one who knows the format. */
function fileOf(documents: readonly Document[], versions: VaultContents['versions'] = []): string {
  return fileWith(JSON.stringify({ documents, versions }));
}

function documentOf(id: string, values: Readonly<Record<string, Value>>, lamport = 1, worksheetVersion = 1): Document {
  const leaves = Object.fromEntries(
    Object.entries(values).map(([address, value]) => [address, { value, lamport, writer: 'made', at: 1 }]),
  );
  return { format: 1, id, worksheetVersion, leaves, kept: {} };
}

async function restore(workbook: Workbook, text: string): Promise<void> {
  const care = await workbook.care();
  const opened = await care.open(text, undefined);
  if ('fault' in opened) throw new Error(opened.fault);
  await care.restore(opened);
}

async function textIn(name: string, file: string): Promise<string> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  return (await (await folder.getFileHandle(file)).getFile()).text();
}

function named(): string {
  const name = freshName();
  onTestFinished(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
    for (const end of ['mirrored', 'tidied', 'sentence', 'documents', 'history-due']) localStorage.removeItem(`${name}-${end}`);
  });
  return name;
}

test.each<readonly [string, Document]>([
  ['a clock that was made up', documentOf('marks', { 'goals/unplanned': 'bring' }, 1e12)],
  ['the same thing twice where something couldn’t be read', { ...documentOf('goals', {}), kept: { 'goals/odd': [7, 7] } }],
])(
  'somebody who restored a file with %s finds the word that they write next in both files of the mirror, and in a backup',
  async (_, document) => {
    const name = named();
    const workbook = await readersWorkbook(name);
    await restore(workbook, fileOf([document]));
    workbook.answer('goals/unplanned', 'one word');
    await saved(workbook);
    const care = await workbook.care();
    expect(await care.check()).toMatchObject({ unreadable: 0, mirrored: true });
    for (const file of ['documents-a', 'documents-b']) {
      const { documents } = openAlone(readEnvelope(await textIn(name, file)));
      expect(documents.find(({ id }) => id === 'goals')?.leaves['goals/unplanned']?.value).toBe('one word');
    }
    const { text } = await care.backUp(undefined);
    const other = await readersWorkbook();
    await restore(other, text);
    expect(at(other, 'goals/unplanned')).toBe('one word');
  },
);

test('somebody who checks their data isn’t told that all is in order where the mirror wasn’t written', async () => {
  const name = named();
  const workbook = await readersWorkbook(name);
  workbook.answer('goals/unplanned', 'one word');
  await saved(workbook);
  const care = await workbook.care();
  expect(await care.check()).toMatchObject({ worksheets: 1, unreadable: 0, mirrored: true, backup: true });
  const write = vi
    .spyOn(FileSystemFileHandle.prototype, 'createWritable')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  onTestFinished(() => write.mockRestore());
  expect(await care.check()).toMatchObject({ unreadable: 0, mirrored: false, backup: true });
});

test('somebody who checks their data is told of an earlier wording that can’t be opened', async () => {
  const name = named();
  const workbook = await readersWorkbook(name);
  for (const word of ['one word', 'another']) {
    workbook.answer('goals/unplanned', word);
    await saved(workbook);
    workbook.leave('goals');
  }
  for (const row of await recordsIn(name, 'versions'))
    await putRecord(name, 'versions', { ...row, box: row.box.map((byte) => byte ^ 1) });
  const { unreadable } = await (await workbook.care()).check();
  expect(unreadable).toBe(1);
});
