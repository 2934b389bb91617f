import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChunkGroup } from '../../build/chunks.ts';
import { CHUNK_GROUPS, fileOf, holds } from '../../build/chunks.ts';
import { filesIn } from '../fixtures.ts';

const files = ['src', 'content'].flatMap(filesIn);

describe('the list of scripts', () => {
  const places = CHUNK_GROUPS.flatMap(({ name, holds: held, except = [] }) => [...held, ...except].map((place) => [place, name]));

  test.each(places)('names %s for %s, and it is there', (place) => {
    expect(existsSync(place), `${place} is gone or has another name: mend build/chunks.ts`).toBe(true);
  });

  test('leaves out only what lies in a folder that it names', () => {
    for (const { name, holds: held, except = [] } of CHUNK_GROUPS)
      for (const place of except) expect(holds({ name, begins: false, holds: held }, place), place).toBe(true);
  });

  test('gives each file to one script at most', () => {
    for (const file of files) {
      const names = CHUNK_GROUPS.filter((group) => holds(group, file)).map(({ name }) => name);
      expect(names.length, `${file} is in ${names.join(' and ')}`).toBeLessThan(2);
    }
  });

  test('goes by whole names of folders and files', () => {
    const group: ChunkGroup = { name: 'a', begins: true, holds: ['src/a', 'src/b.ts'], except: ['src/a/seldom'] };
    const held = ['src/a/x.ts', 'src/a/deep/x.ts', 'src/b.ts', 'src/a/seldom-x.ts'];
    for (const file of held) expect(holds(group, file), file).toBe(true);
    for (const file of ['src/ab/x.ts', 'src/b.tsx', 'src/a/seldom/x.ts', 'x/src/a/x.ts'])
      expect(holds(group, file), file).toBe(false);
  });

  test('knows a file by what a plugin makes of it', () => {
    expect(fileOf(`${process.cwd()}/src/a/x.css?inline`)).toBe('src/a/x.css');
    expect(fileOf('\0virtual')).toBeUndefined();
  });
});
