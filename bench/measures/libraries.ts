import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { smallRouter } from '../../build/small-router.ts';
import type { Bench, Row } from '../bench.ts';
import type { Site } from '../sites.ts';
import { prepareSite } from '../sites.ts';
import { keys } from './keys.ts';
import { memory } from './memory.ts';
import { offline } from './offline.ts';

const SOURCE = 'bench/libraries';
const FLOOR = 'bench/floor';
/** The measurements of which the libraries have a share, by the beginnings of their rows. */
const SHARED = ['heap after load', 'opened offline', 'key to thread free', 'long tasks'];

/** Builds the page of the libraries alone: one classic script, as the app's first ones are. */
async function builtInto(folder: string): Promise<void> {
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), smallRouter()],
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'main.js' } },
    },
  });
  const page = join(folder, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/<script type="module"[^>]*><\/script>/, '<script defer src="/main.js"></script>'));
  const script = join(folder, 'main.js');
  await writeFile(script, `"use strict";(async () => {${await readFile(script, 'utf8')}})();`);
  await copyFile(join(SOURCE, 'sw.js'), join(folder, 'sw.js'));
  for (const file of ['404.html', '_headers']) await copyFile(join(FLOOR, file), join(folder, file));
}

/** The same figures for a page with the app's libraries and nothing of its own, so that the two aren't mistaken for each other. */
export async function libraries(bench: Bench): Promise<readonly Row[]> {
  const folder = await bench.newFolder();
  await builtInto(folder);
  const app: Site = await prepareSite(folder, await bench.newFolder(), '/');
  const rows: Row[] = [];
  for (const measure of [memory, offline, keys]) rows.push(...(await measure({ ...bench, app })));
  return rows
    .filter(({ name }) => SHARED.some((beginning) => name.startsWith(beginning)) && !name.endsWith('the most'))
    .map((row) => ({ ...row, name: `the libraries alone: ${row.name}` }));
}
