import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// Kills, starves and corrupts: npm run faults -- [--runs N] [--from K] [scenario …]. A scenario is part of a file's name.

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string' }, from: { type: 'string' } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals.map((name) => `tests/faults/${name}`) : [];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'faults', '--project', 'faults-in-page', ...files],
  { stdio: 'inherit', env: { ...process.env, FAULT_RUNS: values.runs ?? '', FAULT_FROM: values.from ?? '' } },
);
process.exitCode = status ?? 1;
