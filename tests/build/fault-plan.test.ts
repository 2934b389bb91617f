import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { randomOf } from '../faults/plan.ts';
import { filesIn, read } from '../fixtures.ts';

const figures = (scenario: string, run: number) => {
  const random = randomOf(scenario, run);
  return Array.from({ length: 20 }, random);
};

test('a run of a fault has the same figures whenever it is done, and no other run has them', () => {
  expect(figures('kills', 100)).toEqual(figures('kills', 100));
  const all = [figures('kills', 100), figures('kills', 101), figures('leaving', 100)].map((each) => each.join());
  expect(new Set(all).size).toBe(all.length);
  expect(figures('kills', 100).every((figure) => figure >= 0 && figure < 1)).toBe(true);
});

test('a few runs of each fault are done with all other checks', () => {
  for (const project of ['faults', 'faults-in-page']) expect(read('vite.config.ts')).toContain(`name: '${project}'`);
  expect(packageJson.scripts.test).toMatch(/ && vitest run$/);
});

test('the app knows nothing of the tests and their faults', () => {
  const code = filesIn('src').filter((file) => /\.tsx?$/.test(file));
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((file) => /FAULT_|\bvitest\b|\bfault(?:s|y)?At\b|tests\//.test(read(file)))).toEqual([]);
});
