import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench, Row } from '../bench.ts';
import { kilobytes } from '../statistics.ts';

const BUDGET_BYTES = 14_000;

/**
 * What the first paint waits for, in bytes under brotli: a page with the styles in it, and every style sheet and
 * every blocking script that it links. Of all pages the largest.
 */
export async function html(bench: Bench): Promise<readonly Row[]> {
  const { folder, brotli } = bench.app;
  let worst = { address: '', bytes: 0 };
  for (const [address, ownBytes] of brotli) {
    if (!address.endsWith('.html')) continue;
    const text = await readFile(join(folder, address), 'utf8');
    const linked = [
      ...text.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g),
      ...text.matchAll(/<script(?![^>]*type="module"|[^>]*\s(?:async|defer))[^>]*src="([^"]+)"/g),
    ];
    const bytes = linked.reduce((sum, [, link = '']) => sum + (brotli.get(link) ?? 0), ownBytes);
    if (bytes > worst.bytes) worst = { address, bytes };
  }
  return [
    {
      name: 'HTML and critical CSS until the first paint, brotli',
      figure: kilobytes(worst.bytes),
      budget: kilobytes(BUDGET_BYTES),
      met: worst.bytes > 0 && worst.bytes <= BUDGET_BYTES,
      detail: `the largest page: ${worst.address}`,
    },
  ];
}
