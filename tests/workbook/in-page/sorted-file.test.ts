import { beforeAll, describe, expect, test } from 'vitest';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { markAt, MARKS } from '#domain/marks/marks.ts';
import type { BackupPreview, Choices } from '#workbook/care/preview.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { fileWith } from '../../copies/file-with.ts';
import { at, freshName, loadWorksheets, onDevice, readersWorkbook, readVault, saved, writtenBy } from './opened-workbook.ts';

beforeAll(loadWorksheets);

const ANSWER = 'goals/unplanned';

function documentOf(id: string, values: Readonly<Record<string, Value>>, lamport = 1, more: Partial<Document> = {}): Document {
  const leaves = Object.fromEntries(
    Object.entries(values).map(([address, value]): [string, Leaf] => [address, { value, lamport, writer: 'made', at: 1 }]),
  );
  return { format: 1, id, worksheetVersion: 1, leaves, kept: {}, ...more };
}

const fileOf = (documents: readonly Document[], versions: VaultContents['versions'] = []) =>
  fileWith(JSON.stringify({ documents, versions }));

async function looked(workbook: Workbook, text: string): Promise<BackupPreview> {
  const opened = await (await workbook.care()).open(text, undefined);
  if ('fault' in opened) throw new Error(opened.fault);
  return opened;
}

async function restored(workbook: Workbook, text: string, choices?: Choices): Promise<void> {
  await (await workbook.care()).restore(await looked(workbook, text), choices);
}

async function backupOf(workbook: Workbook): Promise<string> {
  return (await (await workbook.care()).backUp(undefined)).text;
}

const markIn = (workbook: Workbook, address: string) => markAt(workbook.document(MARKS), address);

describe('somebody who put a mark back to private on one device, and restores the backup of another', () => {
  async function apart() {
    const workbook = await writtenBy({ [ANSWER]: 'I laugh' });
    workbook.mark(ANSWER, 'bring');
    const other = await readersWorkbook();
    await restored(other, await backupOf(workbook));
    workbook.mark(ANSWER, 'mine');
    for (let count = 0; count < 9; count += 1) other.answer('goals/changed', `much ${count}`);
    other.mark(ANSWER, 'bring');
    return { workbook, other, backup: await backupOf(other) };
  }

  test('keeps it private, and is told so before', async () => {
    const { workbook, backup } = await apart();
    expect((await looked(workbook, backup)).opens).toEqual([[ANSWER, 'bring']]);
    await restored(workbook, backup);
    expect(markIn(workbook, ANSWER)).toBe('mine');
    expect(at(workbook, 'goals/changed')).toBe('much 8');
  });

  test('has it shown when they choose so', async () => {
    const { workbook, backup } = await apart();
    await restored(workbook, backup, { open: true });
    expect(markIn(workbook, ANSWER)).toBe('bring');
  });

  test('has it private on the other one too, unless they choose otherwise', async () => {
    const { workbook, other } = await apart();
    const backup = await backupOf(workbook);
    expect((await looked(other, backup)).closes).toEqual([[ANSWER, 'bring']]);
    await restored(other, backup, { keepOpen: true });
    expect(markIn(other, ANSWER)).toBe('bring');
    await restored(other, backup);
    expect(markIn(other, ANSWER)).toBe('mine');
  });
});

describe('somebody who restores a file that marks for their page', () => {
  test.each([
    ['an answer that was never marked', () => undefined, { [ANSWER]: 'bring' }],
    ['a part of what was made private as a whole', (workbook: Workbook) => workbook.mark('goals', 'mine'), { [ANSWER]: 'bring' }],
    [
      'an answer that was made private with all of its list',
      (workbook: Workbook) => {
        workbook.mark(ANSWER, 'bring');
        workbook.mark('goals', 'mine');
      },
      { [ANSWER]: 'maybe' },
    ],
    [
      'what is above an answer of which they aren’t sure',
      (workbook: Workbook) => workbook.mark(ANSWER, 'maybe'),
      { goals: 'bring', [ANSWER]: null },
    ],
  ])('%s, finds it as it was', async (_, mark, marks) => {
    const workbook = await writtenBy({ [ANSWER]: 'I laugh' });
    mark(workbook);
    const before = markIn(workbook, ANSWER);
    await restored(workbook, fileOf([documentOf(MARKS, marks, 900)]));
    expect(markIn(workbook, ANSWER)).toBe(before);
  });

  test('what they write only afterwards, finds it private', async () => {
    const workbook = await readersWorkbook();
    await restored(workbook, fileOf([documentOf(MARKS, { [ANSWER]: 'bring', 'goals/goals': 'bring' }, 900)]));
    workbook.answer(ANSWER, 'I laugh');
    expect(markIn(workbook, ANSWER)).toBe('mine');
  });

  test('what comes with it, has both', async () => {
    const workbook = await readersWorkbook();
    await restored(workbook, fileOf([documentOf('goals', { [ANSWER]: 'I laugh' }), documentOf(MARKS, { [ANSWER]: 'bring' })]));
    expect(markIn(workbook, ANSWER)).toBe('bring');
  });
});

test('somebody can mark on one device as often as they like, and the last mark holds on the next visit', async () => {
  const name = freshName();
  const workbook = await readersWorkbook(name);
  workbook.answer(ANSWER, 'I laugh');
  for (const mark of ['bring', 'mine', 'maybe', 'mine', 'bring'] as const) workbook.mark(ANSWER, mark);
  await saved(workbook);
  await (await workbook.care()).check();
  const again = await readersWorkbook(name);
  expect(markIn(again, ANSWER)).toBe('bring');
});

describe('somebody who erased an answer for good', () => {
  async function erased() {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    for (const text of ['first words', 'second words']) {
      workbook.answer(ANSWER, text);
      await saved(workbook);
      workbook.leave('goals');
    }
    const backup = await backupOf(workbook);
    await (await workbook.care()).erase(ANSWER);
    return { name, workbook, backup };
  }

  const allOn = async (workbook: Workbook, name: string) =>
    JSON.stringify([await readVault(name), await (await workbook.care()).earlier(ANSWER)]);

  test('doesn’t get it back from an older backup, nor any earlier wording, and is told so before', async () => {
    const { name, workbook, backup } = await erased();
    expect((await looked(workbook, backup)).erasedHere).toBe(1);
    await restored(workbook, backup);
    expect(at(workbook, ANSWER)).toBeUndefined();
    expect(await allOn(workbook, name)).not.toContain('words');
    expect(
      await backupOf(workbook)
        .then((text) => looked(workbook, text))
        .then(({ contents }) => JSON.stringify(contents)),
    ).not.toContain('words');
  });

  test('gets it back when they choose so', async () => {
    const { workbook, backup } = await erased();
    await restored(workbook, backup, { putBack: true });
    expect(at(workbook, ANSWER)).toBe('second words');
  });

  test('keeps what they wrote there afterwards', async () => {
    const { name, workbook, backup } = await erased();
    workbook.answer(ANSWER, 'new line');
    await saved(workbook);
    await restored(workbook, backup);
    expect(at(workbook, ANSWER)).toBe('new line');
    expect(await onDevice(name, ANSWER)).toBe('new line');
  });

  test('gets with the backup of another device what was written there later than that, and reads that it is added', async () => {
    const { workbook } = await erased();
    const later = fileOf([documentOf('goals', { [ANSWER]: 'later line' }, 900)]);
    expect(await looked(workbook, later)).toMatchObject({ added: 1, erasedHere: 0 });
    await restored(workbook, later);
    expect(at(workbook, ANSWER)).toBe('later line');
  });

  test('finds it gone also where its question stood before', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    workbook.answer('bridge-of-care/handover', 'old words');
    await saved(workbook);
    await (await workbook.care()).erase('bridge-of-care/handover');
    await restored(workbook, fileOf([documentOf('last-session', { 'last-session/handover': 'old words' })]));
    expect(JSON.stringify(await readVault(name))).not.toContain('old words');
  });

  test('has it on another device until they choose to erase it there too', async () => {
    const { workbook, backup } = await erased();
    const otherName = freshName();
    const other = await readersWorkbook(otherName);
    await restored(other, backup);
    const later = await backupOf(workbook);
    expect((await looked(other, later)).file.wouldErase).toBe(1);
    await restored(other, later);
    expect((await (await other.care()).earlier(ANSWER)).map(({ value }) => value)).toEqual(['second words', 'first words']);
    await restored(other, later, { erase: true });
    expect(await allOn(other, otherName)).not.toContain('words');
    await restored(other, backup);
    expect(await allOn(other, otherName)).not.toContain('words');
  });
});

test('somebody who restores a made-up file that says that all was erased keeps every word', async () => {
  const workbook = await writtenBy({ [ANSWER]: 'I laugh' });
  await restored(workbook, fileOf([documentOf('erased', { 'erased/goals': true }, 1e12)]));
  expect(at(workbook, ANSWER)).toBe('I laugh');
});

test('somebody’s settings stay those of the device, whatever a file holds', async () => {
  const workbook = await readersWorkbook();
  workbook.set('theme', 'dark');
  await restored(
    workbook,
    fileOf([
      documentOf(
        'settings',
        { 'settings/spelling': 'on', 'settings/theme': 'light', 'settings/backed-up-at': Date.UTC(2029, 0, 1) },
        900,
      ),
    ]),
  );
  expect(['spelling', 'theme', 'backed-up-at'].map(workbook.setting)).toEqual([undefined, 'dark', undefined]);
  expect((await (await workbook.care()).health()).backedUpAt).toBeUndefined();
});

test('somebody is told of every kind of change before a file is restored', async () => {
  const workbook = await writtenBy({ [ANSWER]: 'I laugh', 'goals/changed': 'much' });
  workbook.answerInRow('goals/goals', 'r1', 'goal', 'to sleep');
  await saved(workbook);
  const file = fileOf(
    [
      documentOf(
        'goals',
        { [ANSWER]: 'I laugh more', 'goals/changed': null, 'goals/goals/r1': null, 'goals/goals/r1/goal': 'to sleep' },
        900,
      ),
      documentOf('situation', { 'situation/ending': 'ready' }, 900),
      documentOf('coping-skills', { 'coping-skills/new-thing': 'I say no' }, 900),
    ],
    [{ at: 1, document: documentOf('goals', { [ANSWER]: 'I cry' }, 0) }],
  );
  expect(await looked(workbook, file)).toMatchObject({ added: 1, changed: 1, emptied: 1, rows: 1, wordings: 1, situation: true });
});

test('somebody sees no day that hasn’t come yet as the one on which they wrote', async () => {
  const workbook = await readersWorkbook();
  const far = documentOf('goals', { [ANSWER]: 'I laugh' });
  const ahead = { ...far, leaves: { [ANSWER]: { value: 'I laugh', lamport: 1, writer: 'made', at: Date.UTC(2900, 0, 1) } } };
  expect((await looked(workbook, fileOf([ahead]))).lastWritten).toBe(0);
  await restored(workbook, fileOf([ahead]));
  expect((await (await workbook.care()).health()).writtenAt).toBeUndefined();
});
