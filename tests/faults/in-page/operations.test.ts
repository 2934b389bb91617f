import { beforeAll, expect, inject, test } from 'vitest';
import { commands } from 'vitest/browser';
import { freshName, loadWorksheets, readersWorkbook, saved } from '../../workbook/in-page/opened-workbook.ts';
import { createTally } from '../tally.ts';
import type { Device } from './device.ts';
import { deviceOf, layOut } from './device.ts';
import { flowsWith } from './flows.ts';
import { BEFORE } from './looking.ts';
import type { Fault, FaultyStorage } from './storage-faults.ts';
import { failAt } from './storage-faults.ts';

let before: Device;
let backup: string;

beforeAll(loadWorksheets);

/** Writes what was there before, and makes a backup of something else; once for all tests. */
async function prepare(): Promise<void> {
  if (backup) return;
  const name = freshName();
  const workbook = await readersWorkbook(name);
  for (const [address, text] of Object.entries(BEFORE)) workbook.answer(address, text);
  await saved(workbook);
  const care = await workbook.care();
  await expect.poll(async () => (await care.health()).mirroredAt, { timeout: 8_000 }).toBeDefined();
  await care.check();
  before = await deviceOf(name);
  const other = await readersWorkbook();
  other.answer('goals/other', 'from the backup');
  // Settings belong to a device and don't come from a backup.
  other.answer('what-changed/more', 'from the backup');
  ({ text: backup } = await (await other.care()).backUp(undefined));
}

const FAULTS: readonly Fault[] = ['throws', 'fails', 'hangs'];
/** So many are tried at the same time. */
const AT_ONCE = 10;
/** Of all operations, every so many are tried, unless more are asked for. */
const FEW = 5;

test.each(Object.entries(flowsWith(() => backup)))(
  'somebody whose storage fails once in %s loses nothing, and hears the truth',
  { timeout: 1_200_000 },
  async (flow, { run }) => {
    await prepare();
    const counting = await layOut(before);
    let operations: FaultyStorage | undefined;
    const good = await run(counting, () => (operations = failAt(counting, 0, 'throws')));
    expect(good).toEqual([]);
    const { runs, from } = inject('faults');
    // With a number of runs every operation is tried; otherwise some, others each time by `from`.
    const every = runs === null ? Math.max(1, Math.ceil(((operations?.count() ?? 0) * FAULTS.length) / FEW)) : 1;
    const cases = FAULTS.flatMap((fault) =>
      Array.from({ length: operations?.count() ?? 0 }, (_, index) => ({ fault, k: index + 1 })),
    ).filter((_, index) => (index + from) % every === 0);
    const tally = createTally(`failing ${flow}`, (line) => commands.keepLine(line));
    for (let first = 0; first < cases.length; first += AT_ONCE) {
      const outcomes = await Promise.all(
        cases.slice(first, first + AT_ONCE).map(async ({ fault, k }) => {
          const name = await layOut(before);
          let faults: FaultyStorage | undefined;
          const failures = await run(name, () => (faults = failAt(name, k, fault))).catch((error: unknown) => [
            `the test failed: ${String(error)}`,
          ]);
          faults?.mend();
          const what = faults?.hit() ?? 'nothing';
          return { k, fault, what, failures: failures.map((words) => `${fault} at ${what}: ${words}`) };
        }),
      );
      for (const { k, failures, ...details } of outcomes) await tally.add(k, failures, details);
    }
    console.log(tally.told(`${operations?.count() ?? 0} operations`));
    expect(tally.failures()).toEqual([]);
  },
);
