import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../fixtures.ts';

const page = read('docs/architecture.md');

/** The steps of each walk: what stands under a heading that tells of something on its way. */
const walks = page.split(/^## /m).filter((part) => /^A .* on its way/.test(part));

test('there are three walks, each from the reader to what comes of it', () => {
  expect(walks).toHaveLength(3);
});

test.each(walks.flatMap((walk) => walk.match(/^\d+\. .*$/gm) ?? []))('the step %j names a file that is there', (step) => {
  const named = [...step.matchAll(/`((?:src|content|build|docs|tests)\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('every layer stands in the table, and in no other order than imports run', () => {
  const layers = [...page.matchAll(/^\| `(src\/\w+|content)` \|/gm)].map(([, layer]) => layer);
  expect(layers.toSorted()).toEqual(
    ['content', ...['app', 'catalogue', 'domain', 'export', 'storage', 'ui', 'workbook'].map((name) => `src/${name}`)].toSorted(),
  );
});
