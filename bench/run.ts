import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { firstVisit } from './measures/first-visit.ts';
import { html } from './measures/html.ts';
import { keys } from './measures/keys.ts';
import { kills } from './measures/kills.ts';
import { libraries } from './measures/libraries.ts';
import { manyRows } from './measures/many-rows.ts';
import { memory } from './measures/memory.ts';
import { offline } from './measures/offline.ts';
import { script } from './measures/script.ts';
import { unlock } from './measures/unlock.ts';
import { volume } from './measures/volume.ts';
import { hashOf, prepareSite } from './sites.ts';
import { tableOf } from './table.ts';

// Measures the built site against its budgets, beside the floor. Names as arguments measure only those.

const BUILT = 'dist';
const FLOOR = 'bench/floor';
const RESULTS = 'bench/results';
const PAGE = '/worksheets/goals';

const measurements: Readonly<Record<string, (bench: Bench) => Promise<readonly Row[]>>> = {
  html,
  script,
  memory,
  offline,
  keys,
  volume,
  kills,
  'first-visit': firstVisit,
  libraries,
  'many-rows': manyRows,
  unlock,
};

/** The floor is what every ratio rests on: with another one, earlier figures couldn't be compared. */
async function checkFloor(): Promise<void> {
  const recorded = (await readFile('bench/floor.sha256', 'utf8')).trim();
  const found = await hashOf(FLOOR);
  if (found !== recorded) throw new Error(`bench/floor has changed: its hash is ${found}, and ${recorded} was recorded`);
}

/** A measurement that failed counts as missed, and doesn't keep the others from being told. */
function notMeasured(name: string, error: unknown): Row {
  return { name, figure: 'none', budget: '', met: false, detail: String(error) };
}

async function run(names: readonly string[]): Promise<readonly Row[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'fledge-bench-'));
  let folders = 0;
  const newFolder = async () => {
    folders += 1;
    const folder = join(temporary, String(folders));
    await mkdir(folder);
    return folder;
  };
  try {
    const bench: Bench = {
      app: await prepareSite(BUILT, await newFolder(), PAGE),
      floor: await prepareSite(FLOOR, await newFolder(), '/'),
      newFolder,
    };
    const rows: Row[] = [];
    for (const name of names) {
      const measure = measurements[name];
      if (!measure) throw new Error(`there is no ${name}; there are ${Object.keys(measurements).join(', ')}`);
      const begun = performance.now();
      rows.push(...(await measure(bench).catch((error: unknown) => [notMeasured(name, error)])));
      console.error(`${name}: measured in ${Math.round((performance.now() - begun) / 1000)} s`);
    }
    return rows;
  } finally {
    // A browser that was killed may still be letting go of its files.
    await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

if (!existsSync(BUILT)) throw new Error('nothing has been built: npm run build');
await checkFloor();
const asked = process.argv.slice(2);
const [loadBefore = 0] = loadavg();
const rows = await run(asked.length > 0 ? asked : Object.keys(measurements));
const processors = availableParallelism();
console.log(`\n${tableOf(rows)}\n`);
console.log(`${processors} processors, load before the run ${loadBefore.toFixed(1)}`);
// A page and the browser beside it need both processors; what else runs falls on the app more than on the floor.
if (loadBefore > processors / 4) console.log('The machine was busy: measure timings again when it is at rest.');
await mkdir(RESULTS, { recursive: true });
await writeFile(
  join(RESULTS, `${new Date().toISOString().replaceAll(':', '-')}.json`),
  `${JSON.stringify({ processors, loadBefore, rows }, null, 2)}\n`,
);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
