import type { Rolldown } from 'vite';
import { createBuilder } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CHUNK_GROUPS, fileOf, holds } from '../../build/chunks.ts';

describe('someone on a first visit', () => {
  let chunks: readonly Rolldown.OutputChunk[] = [];

  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const builder = await createBuilder({ logLevel: 'error', build: { write: false } });
    const client = builder.environments['client'];
    if (!client) throw new Error('there is no client environment');
    const built = await builder.build(client);
    const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    chunks = output.filter((each) => each.type === 'chunk');
    vi.unstubAllEnvs();
  }, 60_000);

  /** The scripts that the page asks for before anything is opened. */
  function begun(): readonly Rolldown.OutputChunk[] {
    const found = new Set(chunks.filter(({ isEntry }) => isEntry));
    for (const { imports } of found) for (const each of chunks) if (imports.includes(each.fileName)) found.add(each);
    return [...found];
  }

  test('loads every script at once that the list says begins, and no other', () => {
    const names = begun().flatMap(({ name, isEntry }) => (isEntry || name === 'rolldown-runtime' ? [] : [name]));
    expect(names.toSorted()).toEqual(CHUNK_GROUPS.flatMap(({ name, begins }) => (begins ? [name] : [])).toSorted());
  });

  test('gets what the app itself is started with beside them, and nothing of other folders', () => {
    const own = begun().flatMap(({ moduleIds, isEntry }) => (isEntry ? moduleIds.map(fileOf) : []));
    expect(own.length).toBeGreaterThan(5);
    for (const file of own) expect(file).toMatch(/^(?:src\/app\/|index\.html$)/);
  });

  test('finds what the list names in the script that it is named for', () => {
    for (const { name, moduleIds } of chunks) {
      for (const file of moduleIds.flatMap((id) => fileOf(id) ?? [])) {
        const named = CHUNK_GROUPS.find((group) => holds(group, file));
        if (named) expect([named.name, file]).toEqual([name, file]);
      }
    }
  });
});
