import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { placeOf } from './build/base.ts';
import { findBrowser } from './build/browser.mjs';
import { FLOOR } from './build/floor.ts';
import { language } from './build/language.ts';
import { mdx } from './build/mdx.ts';
import { MIRRORED } from './build/mirrored-language.ts';
import { packedFonts } from './build/packed-fonts.ts';
import { site } from './build/site.ts';
import { smallRouter } from './build/small-router.ts';
import { startScripts } from './build/start-scripts.ts';
import packageJson from './package.json' with { type: 'json' };
import { keepLine } from './tests/faults/results.ts';
import type { Line } from './tests/faults/tally.ts';

/** A Chromium for tests that run in a page; each project has its own. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: findBrowser() ?? '', args: ['--no-sandbox'] } }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 360, height: 740 } }],
});

// Found late, a package would make the browser reload in the middle of a run.
const optimizeDeps = {
  include: [
    '@noble/ciphers/aes.js',
    'axe-core',
    'bidi-js',
    'dexie',
    'fast-check',
    'fontkit',
    'hash-wasm',
    'minisearch',
    'pdfkit',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server.edge',
    'react-router',
    'react/jsx-dev-runtime',
    'workbox-window',
  ],
};

/** Tests that need a browser, in rooms whose other tests need none. */
const IN_PAGE = 'tests/{workbook,export}/in-page/*.test.ts';

/** How many runs of each fault, where another number than its own is asked for, and from which on. */
const faults = { runs: Number(process.env['FAULT_RUNS']) || null, from: Number(process.env['FAULT_FROM']) || 0 };

/** Whether they were asked for. Those that take minutes are no part of every test run. */
const inAll = process.env['FAULT_RUNS'] !== undefined;
const LONG_FAULTS = ['erasing', 'first-visit', 'lock-residue'].map((name) => `tests/faults/${name}.test.ts`);

/** The language that is built, by the name of its folder in `content`. */
const tag = process.env['FLEDGE_LANGUAGE'] ?? 'en';

/** Unit tests that need Python or poppler, build the app, or take longer than somebody waits: no part of `npm run check`. */
const LONG_UNITS = [
  'tests/build/{first-scripts,prerendering}.test.ts',
  'tests/content/{door-slips,first-page}.test.ts',
  'tests/copies/{ceilings,envelope,frozen,hostile,lock,merging,standards}.test.ts',
  'tests/domain/many-rows.test.ts',
  'tests/export/{hostile,pdf}.test.ts',
];

export default defineConfig({
  base: placeOf(tag).base,
  plugins: [
    ...language(tag),
    mdx(tag),
    // What stayed English says so on the screen: see the file.
    react(tag === 'en' || tag === MIRRORED ? {} : { jsxImportSource: '#ui/gaps' }),
    packedFonts(),
    smallRouter(),
    startScripts(),
    site(tag),
  ],
  resolve: {
    alias: [
      // Dexie's default entry is its ES5 build, larger and slower to start; its own minifying is the smallest.
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
      { find: 'brotli/decompress.js', replacement: fileURLToPath(new URL('build/no-compressed-fonts.ts', import.meta.url)) },
    ],
  },
  build: { target: FLOOR },
  define: { __FLEDGE_VERSION__: JSON.stringify(packageJson.version) },
  test: {
    reporters: ['default', './build/count-reporter.ts'],
    // On a busy machine a page may take seconds over what it does in a few frames elsewhere.
    expect: { poll: { timeout: 5_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{content,copies,domain,export,build,workbook}/**/*.test.ts'],
          exclude: [...LONG_UNITS, IN_PAGE],
          // Beside a browser that is at work, what takes two seconds by itself takes ten.
          testTimeout: 30_000,
          // By themselves and on two processors: no browser is at work then.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: { name: 'unit-long', include: LONG_UNITS, testTimeout: 60_000, maxWorkers: 2, sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'browser',
          include: ['tests/{storage,app,ui}/**/*.test.{ts,tsx}', IN_PAGE],
          provide: { faults },
          testTimeout: 30_000,
          // Beside other browsers a key may reach nobody. What isn't so fails twice.
          retry: 1,
          browser: browser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // After all others, one after the other: what is measured here is what a busy machine changes first.
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts'],
          exclude: inAll ? [] : LONG_FAULTS,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          provide: { faults },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'faults-in-page',
          include: ['tests/faults/in-page/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          provide: { faults },
          testTimeout: 120_000,
          browser: { ...browser(), commands: { keepLine: (_context: unknown, line: Line) => keepLine(line) } },
        },
      },
    ],
  },
});
