import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Document } from '#domain/documents/document.ts';
import { SheetCare } from '#ui/history/SheetCare.tsx';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { fileWith } from '../copies/file-with.ts';
import {
  at,
  freshName,
  keptFromBefore,
  loadWorksheets,
  readersWorkbook,
  readVault,
  saved,
} from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';
import { choose, pageOf } from './storage-page.tsx';
import { writtenBy } from '../workbook/in-page/opened-workbook.ts';

beforeAll(loadWorksheets);

const ANSWER = 'goals/unplanned';

function goals(worksheetVersion: number, lamport = 900): Document {
  return {
    format: 1,
    id: 'goals',
    worksheetVersion,
    leaves: { [ANSWER]: { value: 'I cry', lamport, writer: 'made', at: 1 } },
    kept: {},
  };
}

const fileOf = (...documents: readonly Document[]) =>
  fileWith(JSON.stringify({ documents, versions: [{ at: 1, document: documents[0] }] }));

describe('somebody who restores a file with a sheet in a shape', () => {
  test('that only a newer Fledge knows, is told that it stays in the file, and writes on', async () => {
    const workbook = await writtenBy({ [ANSWER]: 'I laugh' });
    const { main } = pageOf(workbook);
    await choose(main, fileOf(goals(7)));
    await expect.element(page.getByText(/^1 sheet in it is from a newer version of Fledge/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Restore', exact: true }));
    await expect.element(page.getByText('Done.')).toBeVisible();
    expect(at(workbook, ANSWER)).toBe('I laugh');
    workbook.answer(ANSWER, 'I laugh more');
    await saved(workbook);
    expect(at(workbook, ANSWER)).toBe('I laugh more');
    expect(await (await workbook.care()).earlier(ANSWER)).not.toContainEqual(expect.objectContaining({ value: 'I cry' }));
  });

  test('that can just have been reached, has it stay in the file', async () => {
    const workbook = await readersWorkbook();
    const opened = await (await workbook.care()).open(fileOf(goals(1_000)), undefined);
    expect(opened).toMatchObject({ added: 0, file: { aside: ['goals'] } });
  });

  test.each([1_001, 999_999_999, Number.MAX_SAFE_INTEGER])(
    'that nobody ever wrote (%d), finds its answers and writes on',
    async (version) => {
      const name = freshName();
      const workbook = await readersWorkbook(name);
      const care = await workbook.care();
      const opened = await care.open(fileOf(goals(version)), undefined);
      if ('fault' in opened) throw new Error(opened.fault);
      expect(opened).toMatchObject({ worksheets: 1, added: 1 });
      await care.restore(opened);
      expect(at(workbook, ANSWER)).toBe('I cry');
      workbook.answer(ANSWER, 'I laugh');
      await saved(workbook);
      expect((await readVault(name)).documents.map(({ worksheetVersion }) => worksheetVersion)).not.toContain(version);
    },
  );
});

test('somebody in whose workbook such a figure stands from earlier days writes on', async () => {
  const name = freshName();
  await keptFromBefore(name, goals(999_999_999));
  const workbook = await readersWorkbook(name);
  expect(workbook.isReadOnly('goals')).toBe(false);
  expect(at(workbook, ANSWER)).toBe('I cry');
});

test('somebody can erase a sheet that is in a newer shape, and write on it afterwards', async () => {
  const name = freshName();
  await keptFromBefore(name, goals(7));
  const workbook = await readersWorkbook(name);
  expect(workbook.isReadOnly('goals')).toBe(true);
  const sheet = worksheetDefinitions.now('goals');
  if (!sheet) throw new Error('no sheet');
  show(workbook, <SheetCare worksheet={sheet} documentId={sheet.id} />);
  await expect.element(page.getByText(/^This sheet was written in a newer version of Fledge/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Erase all answers on this sheet' }));
  await userEvent.click(page.getByRole('button', { name: 'Erase for good' }));
  await expect.element(page.getByText(/^Erased\./), { timeout: 5_000 }).toBeVisible();
  expect(JSON.stringify(await readVault(name))).not.toContain('I cry');
  workbook.answer(ANSWER, 'I laugh');
  await saved(workbook);
  const again = await readersWorkbook(name);
  expect(at(again, ANSWER)).toBe('I laugh');
  expect(again.isReadOnly('goals')).toBe(again.status().pen === 'elsewhere');
});
