import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './build/browser.mjs';
import { mdx } from './build/mdx.ts';
import { site } from './build/site.ts';
import packageJson from './package.json' with { type: 'json' };

export default defineConfig({
  plugins: [mdx(), react(), site()],
  // Dexie's default entry is its ES5 build, larger and slower to start.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  define: { __FLEDGE_VERSION__: JSON.stringify(packageJson.version) },
  test: {
    reporters: ['default', './build/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{content,copies,domain,export,build}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Found late, a package would make the browser reload in the middle of a run.
        optimizeDeps: {
          include: [
            '@noble/ciphers/aes.js',
            'axe-core',
            'dexie',
            'fast-check',
            'react',
            'react-dom',
            'react-dom/client',
            'react-dom/server.edge',
            'react-router',
            'react/jsx-dev-runtime',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/{storage,ui}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser() ?? '', args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 740 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
