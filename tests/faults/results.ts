import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Line } from './tally.ts';

const FOLDER = 'tests/faults/results';

/** Appends a run to the results of its scenario. */
export async function keepLine(line: Line): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const file = line.scenario.replaceAll(/\W+/g, '-');
  await appendFile(join(FOLDER, `${file}.jsonl`), `${JSON.stringify(line)}\n`);
}
