import { onTestFinished } from 'vitest';
import { readEnvelope } from '#storage/copies/envelope.ts';
import { flagLock, isFlaggedLocked, lockCacheOf } from '#storage/lock-flag.ts';
import { lockAsJson } from '#storage/lock/lock.ts';
import { keyPlaces } from '#storage/key-places.ts';
import { deviceSlotOf } from '#storage/records.ts';
import type { Care } from '#workbook/care/care.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { deleteDatabase, recordsIn } from '../../storage/on-device.ts';
import { at } from '../../workbook/in-page/opened-workbook.ts';
import { deviceOf, FILES, layOut } from './device.ts';
import { ADDRESSES, BEFORE, rest, within } from './looking.ts';
import type { FaultyStorage } from './storage-faults.ts';
import { filesUnharmed } from './storage-faults.ts';

export const PASSCODES = { old: 'a goose on the lawn', new: 'a hat full of rain' } as const;
const TYPED = 'goals/other';

/** Something that is done with the lock. */
export interface Act {
  readonly from: 'open' | 'locked';
  readonly to: 'open' | 'locked';
  /** Does it; `code` is the recovery code that goes with the new passcode. */
  readonly run: (care: Care, code: string) => Promise<unknown>;
}

const set = (care: Care, code: string) => care.setLock(PASSCODES.new, code);

export const ACTS: Readonly<Record<string, Act>> = {
  'setting a lock': { from: 'open', to: 'locked', run: set },
  'changing a lock': { from: 'locked', to: 'locked', run: set },
  'taking off a lock': { from: 'locked', to: 'open', run: (care) => care.removeLock() },
};

/** What an act came to, and the recovery codes that may open the workbook now; undefined where it takes none. */
export interface Ways {
  /** The workbook that is to be looked at. */
  readonly name: string;
  /** What the reader was told; `ended` where the page didn't come to that. */
  readonly outcome: 'done' | 'rejected' | 'pending' | 'ended';
  readonly old: string | undefined;
  readonly new: string | undefined;
  /** What went wrong until here. */
  readonly failures: readonly string[];
  /** Whether a word was typed after it. */
  readonly typed: boolean;
  /** Which of the two opened it. */
  opened?: 'old' | 'new';
}

/** Leaves on the device, where pages look for it, whether there is a lock. */
export async function flagAs(name: string, locked: boolean): Promise<void> {
  await flagLock(name, locked);
  onTestFinished(async () => {
    await flagLock(name, false);
    await caches.delete(lockCacheOf(name));
    localStorage.removeItem(`${name}-tries`);
  });
}

/** Opens it as the next start does; with a code where it is locked. */
async function opened(name: string, code: string | undefined): Promise<Workbook> {
  const workbook = openWorkbook({ name });
  await workbook.ready;
  if (code !== undefined) await workbook.unlock({ way: 'recovery', code });
  await within(8_000, () => workbook.status().pen === 'here');
  return workbook;
}

/** Lets go of it, as a page that locks asks for it. Whether it came to that. */
const letGo = (workbook: Workbook) => within(12_000, () => workbook.letGo());

/** Does an act with a storage that fails at some operation, and leaves the workbook. */
export async function actOn(name: string, act: Act, old: string | undefined, begin: () => FaultyStorage): Promise<Ways> {
  const workbook = await opened(name, old);
  const care = await workbook.care();
  await care.health();
  const code = await care.newRecoveryCode();
  const ways = { name, old, new: act.to === 'locked' ? code : undefined, failures: [] as string[], typed: false };
  const faults = begin();
  const told: { outcome: Ways['outcome'] } = { outcome: 'pending' };
  const acting = act.run(care, code).then(
    () => (told.outcome = 'done'),
    () => (told.outcome = 'rejected'),
  );
  if (faults.fault === 'ends') {
    await within(4_000, () => faults.hit() !== undefined || told.outcome !== 'pending');
    // What is under way beside it comes to its end, or to that operation.
    await rest(30);
    faults.abandon();
    const left = await layOut(await deviceOf(name));
    await flagAs(left, isFlaggedLocked(name));
    return { ...ways, name: left, outcome: told.outcome === 'done' ? 'done' : 'ended' };
  }
  await within(1_500, () => told.outcome !== 'pending');
  faults.mend();
  await Promise.race([acting, rest(8_000)]);
  if (told.outcome === 'pending') ways.failures.push('nothing is told once the fault is over');
  workbook.answer(TYPED, 'typed after it');
  ways.typed = await within(9_000, () => workbook.status().save === 'saved');
  if (!ways.typed) ways.failures.push('what is typed after it isn’t saved');
  if (!(await letGo(workbook))) ways.failures.push('can’t be left');
  return { ...ways, outcome: told.outcome };
}

/** Opens it as the next start does, by whichever way leads to it, and says which. Only one of them may. */
async function enter(name: string, ways: Ways, failures: string[]): Promise<Workbook> {
  const workbook = openWorkbook({ name });
  await workbook.ready;
  const { storage } = workbook.status();
  const codes = { old: ways.old, new: ways.new };
  const leadsIn: ('old' | 'new')[] = [];
  if (storage === 'open') leadsIn.push(...(['old', 'new'] as const).filter((which) => codes[which] === undefined));
  if (storage === 'locked') {
    for (const which of ['old', 'new'] as const) {
      const code = codes[which];
      if (code === undefined) continue;
      const secret = { way: 'recovery', code } as const;
      const isOpen = workbook.status().storage === 'open';
      const attempt = isOpen ? await (await workbook.care()).checkSecret(secret) : await workbook.unlock(secret);
      if (attempt === undefined) leadsIn.push(which);
    }
  }
  const [way, ...more] = leadsIn;
  if (!way || more.length > 0) failures.push(`${way ? 'both' : 'neither'} of the ways open it (${storage})`);
  if (way && ways.opened && ways.opened !== way) failures.push(`the ${way} way opens it, after the ${ways.opened} one did`);
  if (way) ways.opened ??= way;
  if (ways.outcome === 'done' && way !== 'new') failures.push('was said to be done, and the new way doesn’t open it');
  if (workbook.status().hasLock !== (codes[way ?? 'new'] !== undefined)) failures.push('says wrongly whether it has a lock');
  return workbook;
}

/** What of the words isn't there. */
async function lacking(workbook: Workbook, { typed }: Ways): Promise<readonly string[]> {
  const words = { ...BEFORE, ...(typed && { [TYPED]: 'typed after it' }) };
  const missing = () => Object.entries(words).flatMap(([address, text]) => (at(workbook, address) === text ? [] : [address]));
  await within(6_000, () => missing().length === 0);
  return missing().map((address) => `${address} is lost`);
}

/** Waits until this start has finished what was interrupted, and says what of it isn't so. */
async function unfinished(name: string): Promise<readonly string[]> {
  const { first, second } = keyPlaces(name);
  let left: readonly string[] = [];
  await within(8_000, async () => {
    const [record] = await recordsIn(name, 'meta');
    const slot = record && deviceSlotOf(record)?.id;
    const keys = [await first.names(), await second.names()].flat();
    const lock = JSON.stringify(record?.lock && lockAsJson(record.lock));
    const files = [...(await filesUnharmed(name, FILES))];
    const others = files.filter(([, text]) => JSON.stringify(lockIn(text)) !== lock);
    left = [
      ...(record?.copiesDue === undefined ? [] : ['copies are still due']),
      ...(keys.length === 2 && keys.every((id) => id === slot) ? [] : [`${keys.length} device keys are left`]),
      ...(files.length === FILES.length ? [] : [`${files.length} files of the mirror`]),
      ...others.map(([file]) => `${file} is under another lock than the vault`),
    ];
    return left.length === 0;
  });
  return left;
}

function lockIn(text: string): unknown {
  try {
    const { lock } = readEnvelope(text);
    return lock && lockAsJson(lock);
  } catch {
    // It is being written.
    return 'none that can be read';
  }
}

/** Opens it again, and once more after that, and again when only the mirror is left. What went wrong. */
export async function lookAgain(name: string, ways: Ways): Promise<readonly string[]> {
  const failures = [...ways.failures];
  const first = await enter(name, ways, failures);
  failures.push(...(await lacking(first, ways)));
  await within(8_000, () => first.status().pen === 'here');
  const care = await first.care();
  await care.health();
  for (const address of ADDRESSES)
    if (!(await care.earlier(address)).some(({ value }) => value === 'an earlier wording'))
      failures.push(`the earlier wording of ${address} is lost`);
  failures.push(...(await unfinished(name)));
  if (!(await letGo(first))) failures.push('can’t be left');

  const second = await enter(name, ways, failures);
  failures.push(...(await lacking(second, ways)));
  await within(8_000, () => second.status().pen === 'here');
  const { unreadable, mirrored, backup } = await (await second.care()).check();
  if (unreadable > 0 || !mirrored || !backup)
    failures.push(`the check finds ${JSON.stringify({ unreadable, mirrored, backup })}`);
  if (!(await letGo(second))) failures.push('can’t be left');

  await deleteDatabase(name);
  const last = await enter(name, ways, failures);
  failures.push(...(await lacking(last, ways)).map((words) => `with the mirror alone, ${words}`));
  await letGo(last);
  return failures;
}
