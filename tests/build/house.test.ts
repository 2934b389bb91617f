import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, read } from '../fixtures.ts';

const source = ['src', 'content', 'build', 'bench', 'tests'].flatMap(filesIn);
const code = source.filter((file) => /\.(?:[cm]?tsx?|mjs)$/.test(file));

/** Hold a hook, a context or a table of components rather than one component, so they are named as modules are. */
const LOWER_CASE_TSX = [
  'src/app/main.tsx',
  'src/app/prerender.tsx',
  'src/app/routes.tsx',
  'src/ui/chapter/chapter-components.tsx',
  'src/ui/fields/column-component.tsx',
  'src/ui/shared/workbook-context.tsx',
];

/** Found by glob, or asked for by a tool or a package, and so with a default export. */
const DEFAULT_EXPORT =
  /^(?:content\/(?:[a-z-]+\/)?(?:worksheets|helplines|sources)\/|src\/export\/formats\/|build\/(?:count-reporter|no-compressed-fonts)\.ts$)/;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+$/;

function stem(file: string): string {
  return basename(file).replace(/(?:\.(?:test|module|d|v\d+))*\.[a-z]+$/, '');
}

test('modules are named in kebab-case, and components in PascalCase', () => {
  const components = code.filter((file) => file.endsWith('.tsx') && !file.startsWith('tests/') && !LOWER_CASE_TSX.includes(file));
  for (const file of components) expect(stem(file), file).toMatch(PASCAL);
  for (const file of LOWER_CASE_TSX) expect(code, `${file} is gone: drop it from the exceptions`).toContain(file);
  const modules = code.filter((file) => !components.includes(file) && !(file.startsWith('tests/') && file.endsWith('.tsx')));
  for (const file of modules) expect(stem(file), file).toMatch(KEBAB);
});

test('there is no folder in which direction gets lost', () => {
  const lost = source.filter((file) => /\/(?:utils?|helpers?|common|types|hooks|misc|lib)\//.test(file));
  expect(lost).toEqual([]);
});

test('exports have names, but for files that are found by glob or by a tool', () => {
  const unnamed = code.filter((file) => /^export default\b|\bas default\b/m.test(read(file)));
  expect(unnamed.filter((file) => !DEFAULT_EXPORT.test(file))).toEqual([]);
  const found = code.filter((file) => DEFAULT_EXPORT.test(file));
  expect(found.filter((file) => !unnamed.includes(file))).toEqual([]);
});

test('a source file can be read in one sitting', () => {
  const long = code.filter((file) => !file.startsWith('content/')).filter((file) => read(file).split('\n').length > 301);
  expect(long).toEqual([]);
});

test('no file only passes on what other files export', () => {
  const barrels = code.filter((file) => basename(file, extname(file)) === 'index' || /^export \* from/m.test(read(file)));
  expect(barrels).toEqual([]);
});

test('the root holds four configurations and no other', () => {
  const known = /^(?:\.gitignore|[A-Z-]+(?:\.md)?|index\.html|package(?:-lock)?\.json)$/;
  const files = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isFile());
  const config = files.map(({ name }) => name).filter((name) => !known.test(name));
  expect(config.toSorted()).toEqual(['.editorconfig', '.npmrc', 'tsconfig.json', 'vite.config.ts']);
});

test('the lock file names no registry, so that an install asks the one that is set', () => {
  const lock: unknown = JSON.parse(read('package-lock.json'));
  const packages = lock && typeof lock === 'object' && 'packages' in lock ? Object.values(lock.packages ?? {}) : [];
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter((entry: unknown) => typeof entry === 'object' && entry !== null && 'resolved' in entry)).toEqual([]);
  const unsealed = packages
    .slice(1)
    .filter((entry: unknown) => !(typeof entry === 'object' && entry !== null && 'integrity' in entry));
  expect(unsealed).toEqual([]);
});
