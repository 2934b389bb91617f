import { expect } from 'vitest';
import { sentenceKeyOf } from '#storage/copy-marks.ts';
import { thinVersions, versionsIn } from '#storage/copies/upkeep.ts';
import { openVault } from '#storage/vault.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { documentWith } from '../../storage/on-device.ts';
import { at, readersWorkbook, saved } from '../../workbook/in-page/opened-workbook.ts';
import { FILES } from './device.ts';
import { ADDRESSES, missing, mirrored, rest, stored, within } from './looking.ts';
import type { FaultyStorage } from './storage-faults.ts';
import { filesUnharmed } from './storage-faults.ts';

/** The reader is told within two seconds; half a second more for a machine that is busy with others. */
const TOLD_MS = 2_500;
const DAY_MS = 86_400_000;

/** A workbook that is open, has the pen and has looked at its copies. */
async function atRest(name: string): Promise<Workbook> {
  const workbook = await readersWorkbook(name);
  const care = await workbook.care();
  expect(await within(8_000, async () => (await care.check()).mirrored)).toBe(true);
  return workbook;
}

/** Watches whether the page ever says that all is saved before it is. Resolves to what was said wrongly. */
function watchTruth(name: string, workbook: Workbook, addresses: readonly string[]): () => Promise<readonly string[]> {
  const checks: Promise<readonly string[]>[] = [];
  let said = workbook.status().save;
  workbook.subscribe(() => {
    const { save } = workbook.status();
    if (save === said) return;
    said = save;
    if (save !== 'saved') return;
    const claimed = addresses.map((address) => [address, at(workbook, address)] as const);
    checks.push(
      stored(name).then((contents) =>
        claimed
          .filter(([address, text]) => text !== undefined && !String(contents[address] ?? '').startsWith(String(text)))
          .map(([address]) => `'Saved' was said, and ${address} wasn’t`),
      ),
    );
  });
  return async () => (await Promise.all(checks)).flat();
}

/** Something that is done with a storage that fails. */
export interface Flow {
  /** Does it with a storage that fails at some operation. Resolves to what went wrong. */
  readonly run: (name: string, begin: () => FaultyStorage) => Promise<readonly string[]>;
}

/** Settles as the promise does, or is pending after a while. */
async function outcomeOf(promise: Promise<unknown>, milliseconds = 1_200): Promise<'done' | 'rejected' | 'pending'> {
  return Promise.race([
    promise.then(
      () => 'done' as const,
      () => 'rejected' as const,
    ),
    rest(milliseconds).then(() => 'pending' as const),
  ]);
}

/** All that is tried. `backup` is the text of one with answers that aren't on the device. */
export const flowsWith = (backup: () => string): Readonly<Record<string, Flow>> => ({
  opening: {
    async run(name, begin) {
      const faults = begin();
      const workbook = openWorkbook({ name });
      const truth = watchTruth(name, workbook, ['goals/other']);
      workbook.answer('goals/other', 'typed at once');
      const told = await within(
        6_500,
        () =>
          workbook.status().save === 'saved' ||
          workbook.status().save === 'failed' ||
          workbook.status().storage === 'unavailable',
      );
      const failures = told ? [] : ['nothing is told'];
      faults.mend();
      if (workbook.status().storage !== 'unavailable' && !(await within(9_000, () => workbook.status().save === 'saved')))
        failures.push('is never saved');
      failures.push(...(await truth()));
      if (workbook.status().save === 'saved' && (await stored(name))['goals/other'] !== 'typed at once')
        failures.push('what was typed is lost');
      return [...failures, ...missing(await stored(name))];
    },
  },
  saving: {
    async run(name, begin) {
      const workbook = await atRest(name);
      const truth = watchTruth(name, workbook, [...ADDRESSES, 'goals/other']);
      const faults = begin();
      const failures: string[] = [];
      for (const [address, text] of [
        ['goals/unplanned', 'I laugh more often'],
        ['goals/other', 'more'],
        ['coping-skills/new-thing', 'I say no, and mean it'],
        ['goals/other', 'more of it'],
      ] as const) {
        workbook.answer(address, text);
        await rest(60);
      }
      if (!(await within(TOLD_MS, () => workbook.status().save === 'saved' || workbook.status().save === 'failed')))
        failures.push('nothing is told in time');
      faults.mend();
      if (!(await within(9_000, () => workbook.status().save === 'saved')))
        failures.push(`is never saved: ${workbook.status().save}`);
      const now = await stored(name);
      if (
        now['goals/unplanned'] !== 'I laugh more often' ||
        now['goals/other'] !== 'more of it' ||
        now['coping-skills/new-thing'] !== 'I say no, and mean it'
      )
        failures.push('is saved and isn’t there');
      return [...failures, ...(await truth())];
    },
  },
  mirroring: {
    async run(name, begin) {
      const workbook = await atRest(name);
      const care = await workbook.care();
      workbook.answer('goals/unplanned', 'I laugh more often');
      await saved(workbook);
      await rest(5);
      const { mirroredAt } = await care.health();
      const faults = begin();
      workbook.flush();
      await rest(1_000);
      const failures = [...missing(await mirrored(name)), ...missing(await stored(name))];
      // Asked beside the fault: what is told about the mirror is to be so.
      faults.mend();
      const told = (await care.health()).mirroredAt;
      if (told !== mirroredAt && (await mirrored(name))['goals/unplanned'] !== 'I laugh more often')
        failures.push('is told to be mirrored and isn’t');
      workbook.answer('goals/other', 'more');
      await saved(workbook);
      workbook.flush();
      if (!(await within(4_000, async () => (await mirrored(name))['goals/other'] === 'more')))
        failures.push('isn’t mirrored after the fault is over');
      return failures;
    },
  },
  importing: {
    async run(name, begin) {
      const workbook = await readersWorkbook(name);
      const care = await workbook.care();
      const opened = await care.open(backup(), undefined);
      if ('fault' in opened) return ['the backup can’t be opened'];
      const faults = begin();
      const outcome = await outcomeOf(care.restore(opened));
      const contents = await stored(name);
      const failures = [...missing(contents)];
      const there = ['goals/other', 'what-changed/more'].filter((address) => contents[address] === 'from the backup').length;
      if (outcome === 'done' && there < 2) failures.push('restoring resolved, and it isn’t there');
      if (there === 1) failures.push('half of the backup is there');
      faults.mend();
      if ((await outcomeOf(care.restore(opened), 5_000)) !== 'done') failures.push('can’t be restored after the fault is over');
      if ((await stored(name))['goals/other'] !== 'from the backup') failures.push('restored, and isn’t there');
      return [...failures, ...missing(await stored(name))];
    },
  },
  thinning: {
    async run(name, begin) {
      const vault = await openVault({ name, onClosing: () => undefined });
      const midday = Math.floor(Date.now() / DAY_MS) * DAY_MS + DAY_MS / 2;
      const old = (days: number) => ({
        at: midday - days * DAY_MS,
        document: documentWith('goals', { unplanned: `earlier ${days}` }, 1),
      });
      await vault.read();
      await vault.put([], [40, 40.01, 40.02, 41, 2].map(old));
      const all = (await versionsIn(vault)).length;
      const faults = begin();
      await outcomeOf(thinVersions(vault, Date.now()), 800);
      const failures = [...missing(await stored(name))];
      faults.mend();
      if ((await outcomeOf(thinVersions(vault, Date.now()), 4_000)) !== 'done')
        failures.push('can’t be thinned after the fault is over');
      const left = (await versionsIn(vault)).length;
      if (left !== all - 2) failures.push(`${left} of ${all} versions are left`);
      vault.close();
      return failures;
    },
  },
  'erasing one': {
    async run(name, begin) {
      const workbook = await atRest(name);
      const care = await workbook.care();
      const faults = begin();
      const outcome = await outcomeOf(care.erase('goals/unplanned'), 2_000);
      const kept = ['coping-skills/new-thing'] as const;
      const failures = [...missing(await stored(name), kept), ...missing(await mirrored(name), kept)];
      const left = async () =>
        JSON.stringify([await stored(name), await mirrored(name), await care.earlier('goals/unplanned')]).includes('laugh');
      faults.mend();
      if (outcome === 'done' && !(await within(3_000, async () => !(await left())))) failures.push('erased, and still there');
      if (outcome !== 'done') {
        if ((await outcomeOf(care.erase('goals/unplanned'), 6_000)) !== 'done')
          failures.push('can’t be erased after the fault is over');
        else if (!(await within(3_000, async () => !(await left())))) failures.push('erased at the second try, and still there');
      }
      return [...failures, ...missing(await stored(name), kept)];
    },
  },
  'erasing all': {
    async run(name, begin) {
      const workbook = await atRest(name);
      const care = await workbook.care();
      localStorage.setItem(sentenceKeyOf(name), 'what was unsaved');
      const faults = begin();
      const erasing = care.eraseEverything();
      const outcome = await outcomeOf(erasing, 2_000);
      const gone = async () =>
        (await indexedDB.databases()).every((each) => each.name !== name) &&
        (await filesUnharmed(name, FILES)).size === 0 &&
        localStorage.getItem(sentenceKeyOf(name)) === null;
      const failures: string[] = [];
      faults.mend();
      if (outcome === 'rejected') {
        workbook.answer('goals/other', 'typed after it');
        if (!(await within(3_000, () => workbook.status().save === 'saved')))
          failures.push(`what is typed after it isn’t saved: ${workbook.status().save}`);
        failures.push(...missing(await stored(name)));
      }
      if (outcome === 'done' && !(await gone())) failures.push('erased, and still there');
      if (outcome !== 'done') {
        const again = await outcomeOf(outcome === 'pending' ? erasing : care.eraseEverything(), 6_000);
        if (again !== 'done') failures.push(`can’t be erased after the fault is over: ${again}`);
        else if (!(await gone())) failures.push('erased at the second try, and still there');
      }
      return failures;
    },
  },
});
