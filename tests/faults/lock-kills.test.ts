import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { openSite } from '../journeys/site.ts';
import type { LockAct, Reader } from './lock-hands.ts';
import { openReader } from './lock-hands.ts';
import { oneOf, randomOf, runsOf } from './plan.ts';
import { keepLine } from './results.ts';
import { createTally } from './tally.ts';
import { sleep } from './typing.ts';

/** One profile is used for so many kills: what it holds grows. */
const KILLS_PER_PROFILE = 10;
/** How long the browser has to let go of the files. */
const REST_MS = 300;
/** So long after the start what an earlier visit left undone is done. In milliseconds. */
const AT_REST_MS = 3_500;
const OTHER = 'I breathe out for longer';

let site: ServedSite;
const profiles = new Set<string>();

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const runs = runsOf(3);

/** Up to 3 s after the button; half of the kills come just when the key is being exchanged, which is after the derivations. */
async function untilKilled(reader: Reader, act: LockAct, random: () => number): Promise<void> {
  const exchanged = random() < 0.5;
  if (exchanged) await reader.derived(act === 'change' ? 2 : 1);
  await sleep(random() * (exchanged ? 500 : 3_000));
}

/** A workbook that was locked and unlocked some times, and what opens it and stands in it. */
interface Kept {
  readonly reader: Reader;
  code: string | undefined;
  words: string;
}

async function begun(): Promise<Kept> {
  const reader = await openReader(site.address);
  profiles.add(reader.profile);
  await reader.open('worksheets/coping-skills', [undefined]);
  await reader.write(OTHER);
  await reader.open('worksheets/goals', [undefined]);
  return { reader, code: undefined, words: '' };
}

test(
  'somebody whose browser is killed while the lock is set, changed or taken off opens it by one way, and has every word',
  { timeout: Math.max(120_000, runs.length * 60_000) },
  async () => {
    const tally = createTally('lock kills', keepLine);
    const counts: Record<string, number> = {};
    let kept: Kept | undefined;
    for (const [index, run] of runs.entries()) {
      const random = randomOf('lock kills', run);
      const failures: string[] = [];
      if (index % KILLS_PER_PROFILE === 0) {
        await kept?.reader.close();
        kept = undefined;
      }
      const { reader: before, code: old, words: earlier } = (kept ??= await begun());
      const words = `${earlier} ${run}`.trim();
      await before.write(words);
      await before.open('settings/lock', [old]);
      const act: LockAct = old === undefined ? 'set' : oneOf(random, 'change', 'remove');
      const next = await before.begin(act);
      await untilKilled(before, act, random);
      const said = before.said();
      await before.kill();
      await sleep(REST_MS);

      const after = await openReader(site.address, before.profile);
      const ways = await after.open('worksheets/coping-skills', [old, next]);
      const way = ways.length === 1 ? (ways[0] === next ? 'new' : 'old') : `${ways.length} ways`;
      if (ways.length !== 1) failures.push(`${ways.length} ways open it`);
      if (said && way !== 'new') failures.push('it was said to be done, and isn’t');
      if (!(await after.shows(OTHER))) failures.push('another sheet isn’t whole');
      // Some starts finish what was interrupted, and others are ended before that.
      if (random() < 0.5) {
        await sleep(AT_REST_MS);
        const left = await after.leftUndone();
        if (left !== '') failures.push(left);
      }
      await after.open('worksheets/goals', [ways[0]]);
      if (!(await after.shows(words))) failures.push('the words are not as they were written');
      if (await after.says('couldn’t be opened')) failures.push('something can’t be opened');
      kept = { reader: after, code: ways[0], words };
      const told = `${act}, ${way}${said ? ', said' : ''}`;
      counts[told] = (counts[told] ?? 0) + 1;
      await tally.add(run, failures, { act, way, said });
      // What isn’t whole can’t be gone on with.
      if (failures.length === 0) continue;
      await after.close();
      kept = undefined;
    }
    await kept?.reader.close();
    console.log(tally.told(JSON.stringify(counts)));
    expect(tally.failures()).toEqual([]);
  },
);
