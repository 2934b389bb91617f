import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { LATER } from '../journeys/later-data.ts';
import { copySite, publishWithOtherFiles } from '../journeys/publish.ts';
import { openSite } from '../journeys/site.ts';
import type { Visit } from '../journeys/visit.ts';
import { visit } from '../journeys/visit.ts';
import { isAskedFor, runsOf } from './plan.ts';
import { keepLine } from './results.ts';
import { createTally } from './tally.ts';
import type { Acting, Host } from './update-acts.ts';
import { arrange } from './update-acts.ts';
import type { Stage } from './update-cells.ts';
import { ACTS, ALL_STAGES, FEW_STAGES, nameOf, STAGES, whyNever } from './update-cells.ts';

const SIDE_BY_SIDE = 4;

let here: Visit;
/** Both versions, and links to whichever of them a host serves. */
let old: string;
let folder: string;

beforeAll(async () => {
  old = copySite();
  folder = mkdtempSync(join(tmpdir(), 'fledge-versions-'));
  const renewed = join(folder, 'new');
  cpSync(old, renewed, { recursive: true });
  publishWithOtherFiles(renewed);
  // Where the worker hasn't come through: all of it but that.
  for (const [name, from] of [
    ['old', old],
    ['new', renewed],
  ] as const) {
    const without = join(folder, `${name} without a worker`);
    mkdirSync(without);
    for (const each of readdirSync(from)) if (each !== 'sw.js') symlinkSync(join(resolve(from), each), join(without, each));
  }
  here = await visit();
});
afterAll(async () => {
  await here.end();
  await rm(old, { recursive: true });
  await rm(folder, { recursive: true });
});

/** A host of its own, so that nothing is on the device yet. */
async function openHost(name: string, { worker }: Stage): Promise<Host & Pick<ServedSite, 'close'>> {
  const link = join(folder, name);
  const without = (version: string) => join(folder, `${version} without a worker`);
  const none = worker === 'none yet';
  symlinkSync(none ? without('old') : resolve(old), link);
  const site = await openSite(link);
  return {
    address: site.address,
    close: site.close,
    publish() {
      symlinkSync(none ? without('new') : join(folder, 'new'), `${link} next`);
      renameSync(`${link} next`, link);
    },
  };
}

const runs = runsOf(1);
const stages = isAskedFor() ? STAGES : FEW_STAGES;

test('each tab, worker and data that never meet have their reason', () => {
  expect(ALL_STAGES).toHaveLength(16);
  expect(STAGES).toHaveLength(11);
  expect(ALL_STAGES.filter((stage) => !STAGES.includes(stage)).map(whyNever)).not.toContain(undefined);
});

test(
  'somebody whose Fledge has a new version, whatever tab, worker and data meet, keeps their page, every word and every file',
  { timeout: 60_000 + runs.length * 240_000 },
  async () => {
    const tally = createTally('updates', keepLine);
    const browser = here.context.browser();
    if (!browser) throw new Error('no second context');
    const left = runs.flatMap((run) => stages.map((stage) => ({ run, stage, index: STAGES.indexOf(stage) })));
    const inTurn = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const { run, stage, index } = next;
        const later = LATER[(run + index) % LATER.length] ?? 'vault';
        const what = stage.data === 'later' ? `${nameOf(stage)} (${later})` : nameOf(stage);
        const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
        // How long a worker takes to put everything on the device is measured elsewhere.
        context.setDefaultTimeout(120_000);
        const host = await openHost(`${run} ${index}`, stage);
        const wrong: string[] = [];
        let acting: Acting | undefined;
        for (const act of [undefined, ...ACTS, 'end'] as const) {
          try {
            const found: readonly string[] =
              act === undefined
                ? ((acting = await arrange(context, host, stage, later)), [])
                : ((await (act === 'end' ? acting?.end() : acting?.act(act))) ?? []);
            wrong.push(...found.map((each) => `${what}, ${act}: ${each}`));
          } catch (error) {
            wrong.push(`${what}, ${act ?? 'before'}: ${String(error).slice(0, 300)}`);
            break;
          }
        }
        await context.close();
        await host.close();
        await tally.add(run, wrong, { stage: what, cells: ACTS.length });
      }
    };
    // Side by side, since most of the time goes by waiting.
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, inTurn));
    console.log(tally.told(`${stages.length * ACTS.length} cells in each`));
    expect(tally.failures()).toEqual([]);
  },
);
