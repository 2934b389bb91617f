import { beforeAll, expect, inject, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { freshName, loadWorksheets, readersWorkbook, saved } from '../../workbook/in-page/opened-workbook.ts';
import { createTally } from '../tally.ts';
import type { Device } from './device.ts';
import { deviceOf, layOut } from './device.ts';
import type { Act, Ways } from './lock-acts.ts';
import { ACTS, actOn, flagAs, lookAgain, PASSCODES } from './lock-acts.ts';
import { BEFORE } from './looking.ts';
import type { Fault, FaultyStorage } from './storage-faults.ts';
import { failAt } from './storage-faults.ts';

// It touches no storage, and the real one takes most of a second each time.
vi.mock('#storage/lock/deriving.ts', () => ({
  derive: async ({ passcode, salt }: { readonly passcode: string; readonly salt: Uint8Array }) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${passcode} ${salt.join()}`))),
}));

const FAULTS: readonly Fault[] = ['throws', 'fails', 'hangs', 'ends'];
/** So many are tried at the same time. */
const AT_ONCE = 8;
/** Of all operations, every so many are tried, unless more are asked for. */
const FEW = 6;

interface Before {
  readonly open: Device;
  readonly locked: Device;
  readonly code: string;
}
let before: Promise<Before> | undefined;

beforeAll(loadWorksheets);

/** What lies on the device of somebody who wrote on two visits, before and after they locked it. */
async function prepare(): Promise<Before> {
  const name = freshName();
  const first = await readersWorkbook(name);
  for (const address of Object.keys(BEFORE)) first.answer(address, 'an earlier wording');
  await saved(first);
  await first.letGo();
  const workbook = await readersWorkbook(name);
  for (const [address, text] of Object.entries(BEFORE)) workbook.answer(address, text);
  await saved(workbook);
  const care = await workbook.care();
  expect((await care.check()).mirrored).toBe(true);
  const open = await deviceOf(name);
  const code = await care.newRecoveryCode();
  expect(await care.setLock(PASSCODES.old, code)).toBe('gone');
  return { open, locked: await deviceOf(name), code };
}

/** Lays out what lay there before an act, flag and all. */
async function laidOut({ open, locked }: Before, act: Act): Promise<string> {
  const name = await layOut(act.from === 'open' ? open : locked);
  await flagAs(name, act.from === 'locked');
  return name;
}

test.each(Object.entries(ACTS))(
  'somebody whose storage fails once, or whose page ends, in %s opens it with the old way or with the new one, and has every word',
  { timeout: 3_600_000 },
  async (which, act) => {
    before ??= prepare();
    const there = await before;
    const counting = await laidOut(there, act);
    const old = act.from === 'open' ? undefined : there.code;
    let operations: FaultyStorage | undefined;
    const good = await actOn(counting, act, old, () => (operations = failAt(counting, 0, 'throws')));
    expect(good.outcome).toBe('done');
    expect(await lookAgain(counting, good)).toEqual([]);
    const count = operations?.count() ?? 0;
    expect(count).toBeGreaterThan(20);
    const { runs, from } = inject('faults');
    // With a number of runs every operation is tried; otherwise some, others each time by `from`.
    const every = runs === null ? Math.max(1, Math.ceil((count * FAULTS.length) / FEW)) : 1;
    const cases = Array.from({ length: count }, (_, index) => FAULTS.map((fault) => ({ fault, k: index + 1 })))
      .flat()
      .filter((_, index) => (index + from) % every === 0);
    const tally = createTally(`failing ${which}`, (line) => commands.keepLine(line));
    const opened: Record<string, number> = {};

    async function tryOne({ fault, k }: { readonly fault: Fault; readonly k: number }) {
      const name = await laidOut(there, act);
      let faults: FaultyStorage | undefined;
      let ways: Ways | undefined;
      const failures: string[] = [];
      try {
        ways = await actOn(name, act, old, () => (faults = failAt(name, k, fault)));
        failures.push(...(await lookAgain(ways.name, ways)));
      } catch (error) {
        failures.push(`the test failed: ${String(error)}`);
      }
      faults?.mend();
      const what = faults?.hit() ?? 'nothing';
      const way = ways?.opened ?? 'neither';
      opened[way] = (opened[way] ?? 0) + 1;
      return { k, fault, what, way, said: ways?.outcome, failures: failures.map((words) => `${fault} at ${what}: ${words}`) };
    }

    for (let first = 0; first < cases.length; first += AT_ONCE) {
      const outcomes = await Promise.all(cases.slice(first, first + AT_ONCE).map(tryOne));
      for (const { k, failures, ...details } of outcomes) await tally.add(k, failures, details);
    }
    console.log(tally.told(`${count} operations; opened ${JSON.stringify(opened)}`));
    expect(tally.failures()).toEqual([]);
  },
);
