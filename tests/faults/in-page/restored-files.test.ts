import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { VaultContents } from '#domain/merge/contents.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { fileWith } from '../../copies/file-with.ts';
import { anyFile } from '../../copies/legal-files.ts';
import { at, freshName, loadWorksheets, readersWorkbook, saved } from '../../workbook/in-page/opened-workbook.ts';
import { runsOf } from '../plan.ts';
import { createTally } from '../tally.ts';
import { deviceOf, layOut } from './device.ts';

const FIELD = 'goals/unplanned';

beforeAll(loadWorksheets);

/** Restores a file; false where it was refused. */
async function restore(workbook: Workbook, text: string): Promise<boolean> {
  const care = await workbook.care();
  const opened = await care.open(text, undefined);
  if ('fault' in opened) return false;
  await care.restore(opened);
  return true;
}

/** All that a workbook holds, to be compared. */
function allOf(workbook: Workbook): ReadonlyMap<string, string> {
  const sorted = (leaves: object) => JSON.stringify(Object.entries(leaves).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return new Map(workbook.documentIds().map((id) => [id, sorted(workbook.document(id).leaves)]));
}

/** What one of the workbooks holds and the other doesn't, by the names of the documents. */
function differences(ours: Workbook, theirs: Workbook): readonly string[] {
  const [here, there] = [allOf(ours), allOf(theirs)];
  return [...here.keys()].filter((id) => here.get(id) !== there.get(id));
}

/** Waits until a workbook has the word, and says so where it never does. */
async function lacking(workbook: Workbook, word: string, where: string): Promise<readonly string[]> {
  const end = Date.now() + 8_000;
  while (at(workbook, FIELD) !== word && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return at(workbook, FIELD) === word ? [] : [`${where} holds ${JSON.stringify(at(workbook, FIELD))?.slice(0, 40)}`];
}

async function live(run: number, files: readonly VaultContents[]) {
  const word = `one word of ${run}`;
  const name = freshName();
  const workbook = await readersWorkbook(name);
  let restored = 0;
  for (const file of files) if (await restore(workbook, fileWith(JSON.stringify(file)))) restored += 1;
  workbook.answer(FIELD, word);
  const failures: string[] = [];
  await saved(workbook).catch(() => failures.push(`isn’t saved: ${workbook.status().save}`));
  const care = await workbook.care();
  const check = await care.check();
  if (check.unreadable > 0 || !check.mirrored || !check.backup) failures.push(`the check says ${JSON.stringify(check)}`);
  const { text, further } = await care.backUp(undefined);

  const lost = await readersWorkbook(await layOut({ ...(await deviceOf(name)), tables: undefined, sentence: undefined }));
  failures.push(...(await lacking(lost, word, 'the mirror')));
  if (failures.length === 0)
    failures.push(...differences(workbook, lost).map((id) => `the mirror gives back another ${id.slice(0, 20)}`));

  const elsewhere = await readersWorkbook();
  for (const each of [text, ...further.map((more) => more.text)].toReversed())
    if (!(await restore(elsewhere, each))) failures.push('the backup is refused');
  failures.push(...(await lacking(elsewhere, word, 'the backup')));
  return { failures, restored: `${restored} of ${files.length}` };
}

/** One to three files, the same ones for the same run. */
function filesFor(run: number): readonly VaultContents[] {
  return fc.sample(fc.array(anyFile, { minLength: 1, maxLength: 3 }), { seed: run + 1, numRuns: 1 })[0] ?? [];
}

const runs = runsOf(12);
/** So many devices are opened at the same time. */
const AT_ONCE = 6;

test(
  'whatever legal-looking files somebody restored, the word that they write then is saved, mirrored, backed up, and back after a loss',
  { timeout: 60_000 + runs.length * 20_000 },
  async () => {
    const tally = createTally('restored-files', (line) => commands.keepLine(line));
    for (let from = 0; from < runs.length; from += AT_ONCE) {
      const some = runs.slice(from, from + AT_ONCE);
      const outcomes = await Promise.all(some.map(async (run) => ({ run, ...(await live(run, filesFor(run))) })));
      for (const { run, failures, ...details } of outcomes) await tally.add(run, failures, details);
    }
    console.log(tally.told());
    expect(tally.failures()).toEqual([]);
  },
);
