import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { filesIn, read } from './fixtures.ts';
import { folderCircles } from './folder-circles.ts';

/** What each layer may import beside itself: other layers, and packages. A package that ends in `/*` is a family. */
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  'src/domain': { layers: [], packages: [] },
  content: { layers: ['src/domain'], packages: [] },
  'src/catalogue': { layers: ['src/domain', 'content'], packages: ['mdx'] },
  'src/storage': { layers: ['src/domain'], packages: ['dexie', '@noble/ciphers', 'hash-wasm'] },
  'src/workbook': { layers: ['src/domain', 'src/catalogue', 'src/storage'], packages: [] },
  'src/export': { layers: ['src/domain'], packages: ['bidi-js', 'pdfkit', 'fontkit'] },
  'src/ui': {
    layers: ['src/domain', 'src/catalogue', 'src/workbook', 'src/export'],
    packages: ['react', 'react-dom', 'react-router', 'minisearch'],
  },
  'src/app': {
    layers: ['src/domain', 'src/catalogue', 'src/storage', 'src/workbook', 'src/export', 'src/ui'],
    packages: ['react', 'react-dom', 'react-router', 'workbox-*'],
  },
};

/** The only files that find others by glob, and where they look. */
const GLOBS: Readonly<Record<string, string>> = { 'src/catalogue/': 'content/', 'src/export/formats.ts': 'src/export/formats/' };

/** Where tests may know of the screens: their own room, and that of what starts them. */
const KNOW_SCREENS = ['tests/ui/', 'tests/app/'];

/** Tests in other rooms that hold something against a part of a screen, each with what it takes. */
const TAKE_FROM_SCREENS: Readonly<Record<string, string>> = {
  'tests/content/about.test.ts': 'src/ui/about/Bibliography.tsx',
  'tests/content/chapters.test.ts': 'src/ui/chapter/chapter-components.tsx',
  'tests/content/door-search.test.ts': 'src/ui/doors/find-doors.ts',
  'tests/content/door-slips.test.ts': 'src/ui/doors/find-doors.ts',
  'tests/export/in-page/pdf-directions.test.ts': 'src/ui/shared/tokens.css',
};

const IMPORTS = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g,
  /\bnew URL\(\s*['"`](\.[^'"`]+)['"`]/g,
];

const aliases = Object.entries(packageJson.imports).map(
  ([alias, target]) => [alias.replace('*', ''), target.replace(/^\.\/|\*$/g, '')] as const,
);

/** Where an import leads: a path of the repository, or `package:name`. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(file), specifier).replaceAll('\\', '/');
  if (specifier.startsWith('/')) return specifier.slice(1);
  const alias = aliases.find(([prefix]) => specifier.startsWith(prefix));
  if (alias) return specifier.replace(alias[0], alias[1]);
  return `package:${/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0]}`;
}

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`));
}

function importsOf(code: string): readonly string[] {
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map(([, found = '']) => found));
}

/** Sentences about imports that the table doesn't allow. */
function complaints(file: string, code: string): readonly string[] {
  const layer = layerOf(file) ?? '';
  const { layers = [], packages = [] } = LAYERS[layer] ?? {};
  const wrong = importsOf(code).filter((specifier) => {
    if (file.endsWith('.mdx')) return true;
    const target = targetOf(file, specifier);
    if (!target.startsWith('package:')) return ![layer, ...layers].includes(layerOf(target) ?? '');
    const name = target.slice('package:'.length);
    return !packages.some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed));
  });
  return wrong.map((specifier) => `${file} may not import ${specifier}`);
}

const files = [...filesIn('src'), ...filesIn('content')].filter((file) => /\.(?:[cm]?tsx?|[cm]?js|mdx)$/.test(file));

test('imports run one way, as the table has it', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => complaints(file, read(file)))).toEqual([]);
});

test.each([
  ['src/domain/x.ts', "import { a } from '../storage/vault.ts';"],
  ['src/domain/x.ts', "import type {\n  A,\n} from 'react';"],
  ['src/workbook/x.ts', "export { a } from '#ui/shared/Page.tsx';"],
  ['src/ui/x.tsx', "const a = await import('#storage/vault.ts');"],
  ['src/ui/x.tsx', "import '#content/contents.ts';"],
  ['src/workbook/x.ts', "import { useState } from 'react';"],
  ['src/storage/x.ts', "import { x } from '@noble/hashes/sha2.js';"],
  ['content/en/chapters/x.mdx', "import x from './y.mdx'"],
])('in %s the line %j is noticed', (file, code) => {
  expect(complaints(file, code)).toHaveLength(1);
});

test('folders can be read one after the other: no imports lead from one and back to it', () => {
  const imports = files.flatMap((file) => importsOf(read(file)).map((specifier) => [file, targetOf(file, specifier)] as const));
  const inside = imports.filter(([from, to]) => from.startsWith('src/') && to.startsWith('src/'));
  expect(inside.length).toBeGreaterThan(500);
  expect(folderCircles(inside)).toEqual([]);
});

test('a circle of folders is noticed with the imports that make it, also by way of a third folder or a parent', () => {
  const made = folderCircles([
    ['src/a/one.ts', 'src/b/two.ts'],
    ['src/b/three.ts', 'src/b/four.ts'],
    ['src/b/three.ts', 'src/c/five.ts'],
    ['src/c/six.ts', 'src/a/seven.ts'],
    ['src/c/six.ts', 'src/d/eight.ts'],
    ['src/e/nine.ts', 'src/e/f/ten.ts'],
    ['src/e/f/eleven.ts', 'src/e/twelve.ts'],
  ]);
  expect(made).toEqual([
    {
      folders: ['src/a', 'src/b', 'src/c'],
      imports: [
        'src/a/one.ts imports src/b/two.ts',
        'src/b/three.ts imports src/c/five.ts',
        'src/c/six.ts imports src/a/seven.ts',
      ],
    },
    {
      folders: ['src/e', 'src/e/f'],
      imports: ['src/e/nine.ts imports src/e/f/ten.ts', 'src/e/f/eleven.ts imports src/e/twelve.ts'],
    },
  ]);
});

test('every alias of package.json leads to a layer, so that none slips past the table', () => {
  for (const [, target] of aliases) expect(layerOf(target), target).toBeDefined();
});

test('content is found by glob in the catalogue alone, and formats in one file', () => {
  for (const file of files) {
    for (const [, rest = ''] of read(file).matchAll(/import\.meta\.glob([^;]*)/g)) {
      const patterns = [...rest.matchAll(/['"`]!?([./][^'"`]*)['"`]/g)].map(([, pattern = '']) => targetOf(file, pattern));
      const allowed = Object.entries(GLOBS).find(([where]) => file.startsWith(where))?.[1];
      expect(patterns, file).not.toEqual([]);
      for (const pattern of patterns) expect(pattern.startsWith(allowed ?? '\0'), `${file} finds ${pattern}`).toBe(true);
    }
  }
});

test('a format that needs much is loaded when it is asked for, not with the list of formats', () => {
  for (const file of files.filter((path) => path.startsWith('src/export/format'))) {
    const atOnce = IMPORTS.slice(0, 2).flatMap((pattern) => [...read(file).matchAll(pattern)].map(([, found = '']) => found));
    const heavy = atOnce.filter((found) => !/^(?:#domain\/|\.\.?\/format\.ts$)/.test(found));
    expect(heavy, file).toEqual([]);
  }
});

test('a test stands in the room of what it tests: those of the screens import a screen, and others don’t', () => {
  const tests = filesIn('tests').filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/fixtures/'));
  const targets = new Map(tests.map((file) => [file, importsOf(read(file)).map((specifier) => targetOf(file, specifier))]));
  const ofScreens = (file: string) => targets.get(file)?.filter((target) => /^(?:src|tests)\/ui\/|\.tsx$/.test(target)) ?? [];
  const misplaced = tests.filter((file) => /^tests\/ui\/.*\.test\.tsx?$/.test(file) && ofScreens(file).length === 0);
  expect(misplaced).toEqual([]);
  const elsewhere = tests.filter((file) => !KNOW_SCREENS.some((room) => file.startsWith(room)));
  const taken = elsewhere.flatMap((file) => ofScreens(file).flatMap((target) => (/\/ui\//.test(target) ? [[file, target]] : [])));
  expect(taken).toEqual(Object.entries(TAKE_FROM_SCREENS));
});
