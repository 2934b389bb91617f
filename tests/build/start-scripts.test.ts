import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { startScripts } from '../../build/start-scripts.ts';

interface Chunk {
  readonly code: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
}

/** What the plugin makes of one of some chunks, each named like its file. */
function made(file: string, chunks: Readonly<Record<string, Chunk>>): string {
  const { renderChunk } = startScripts() as unknown as {
    readonly renderChunk: { handler(code: string, chunk: unknown, options: unknown, meta: unknown): string };
  };
  const described = Object.fromEntries(
    Object.entries(chunks).map(([fileName, { code: _code, imports = [], dynamicImports = [], isEntry = false }]) => [
      `assets/${fileName}`,
      {
        fileName: `assets/${fileName}`,
        name: fileName.replace('.js', ''),
        imports: imports.map((each) => `assets/${each}`),
        dynamicImports: dynamicImports.map((each) => `assets/${each}`),
        isEntry,
      },
    ]),
  );
  return renderChunk.handler(chunks[file]?.code ?? '', described[`assets/${file}`], {}, { chunks: described });
}

const chunks = {
  'library.js': { code: 'const double = (x) => 2 * x; const unused = 1; export { double as d, unused };' },
  'app.js': {
    code: 'import { d as twice } from "./library.js"; import "./library.js"; const answer = twice(21); export { answer };',
    imports: ['library.js'],
    isEntry: true,
    dynamicImports: ['page.js'],
  },
  'page.js': {
    code: 'import { answer } from "./app.js"; import { other } from "./other.js"; globalThis.shown = answer; export { other };',
    imports: ['app.js', 'other.js'],
  },
  'other.js': { code: 'export const other = 1;' },
};

test('what every page begins with runs as classic scripts, one after the other, and hands on what others take', () => {
  const place: { fledge?: { app: { answer: number } } } = {};
  for (const file of ['library.js', 'app.js']) runInNewContext(made(file, chunks).replaceAll('globalThis', 'place'), { place });
  expect(place.fledge?.app).toEqual({ answer: 42 });
});

test('they are strict, though nothing but a module has to be', () => {
  expect(made('library.js', chunks)).toMatch(/^\(\(\) => \{"use strict";/);
});

test('what is loaded later stays a module, and takes from them without loading them again', () => {
  const page = made('page.js', chunks);
  const sources = parseAst(page).body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' ? [statement.source.value] : [],
  );
  expect(sources).toEqual(['./other.js']);
  expect(page).toContain('export { other }');
  expect(page).toContain('const {answer: answer} = globalThis.fledge["app"];');
});

test('a script that every page begins with isn’t loaded a second time', () => {
  const again = { ...chunks, 'page.js': { ...chunks['page.js'], dynamicImports: ['app.js'] } };
  expect(() => made('page.js', again)).toThrow('every page begins with');
});

test.each(['export default 1;', 'export const x = 1;'])('what would be lost is refused: %s', (code) => {
  expect(() => made('app.js', { 'app.js': { code, isEntry: true } })).toThrow(/isn't known/);
});

test('taking all of a script as one thing is refused', () => {
  expect(() =>
    made('app.js', { ...chunks, 'app.js': { ...chunks['app.js'], code: 'import * as all from "./library.js";' } }),
  ).toThrow('as a whole');
});
