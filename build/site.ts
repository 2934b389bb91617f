import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { injectManifest } from 'workbox-build';
import { CHUNK_GROUPS, fileOf, holds } from './chunks.ts';
import { writePages } from './pages.ts';

/** Where the site is built, and where the prerenderer is for the time of the build. */
const SITE = 'dist';
const PRERENDERER = 'node_modules/.cache/fledge-prerenderer';

/** What Vite puts around each import that comes later. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** What the worker puts on the device. Of the app's pages only the shell is in it, which answers for all of them. */
const PRECACHED = ['shell.html', 'list.html', 'manifest.webmanifest', 'assets/**/*', 'icons/**/*'];

/**
 * Builds the site in one go: the app for the browser, the prerenderer, every page, the worker with its list.
 * The prerenderer is built apart, so that React's server renderer never reaches the browser.
 */
export function site(): Plugin {
  return {
    name: 'fledge:site',
    enforce: 'pre',
    // Vite's own asks for what a chunk needs beside it. Here that lies on the device by then.
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    config: () => ({
      environments: {
        client: {
          build: {
            outDir: SITE,
            cssCodeSplit: false,
            assetsInlineLimit: 0,
            // Pages name what they begin with; what is loaded later lies on the device by then.
            modulePreload: {
              polyfill: false,
              resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? parts : []),
            },
            // In parts that run one after the other on a first visit, each in a task of some milliseconds.
            rolldownOptions: {
              output: {
                // Shortening drops it, as modules have it anyway; of these some run as classic scripts.
                postBanner: '"use strict";',
                codeSplitting: {
                  groups: CHUNK_GROUPS.map((group) => ({
                    name: group.name,
                    test: (id: string) => holds(group, fileOf(id) ?? ''),
                  })),
                },
              },
            },
          },
        },
        prerenderer: {
          consumer: 'server',
          // A server build of React and the router would be resolved from packages; one bundle has one copy of each.
          resolve: { noExternal: true },
          build: {
            outDir: PRERENDERER,
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: { input: 'src/app/prerender.tsx', output: { entryFileNames: 'prerender.js' } },
          },
        },
        worker: {
          consumer: 'client',
          build: {
            outDir: SITE,
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/app/service-worker.ts',
              output: { entryFileNames: 'sw.js', format: 'iife' },
            },
          },
        },
      },
      builder: { buildApp: buildSite },
    }),
  };
}

async function buildSite(builder: ViteBuilder): Promise<void> {
  const environment = (name: string) => {
    const found = builder.environments[name];
    if (!found) throw new Error(`there is no ${name} environment`);
    return builder.build(found);
  };
  await environment('client');
  await environment('prerenderer');
  const { root } = builder.config;
  const folder = join(root, SITE);
  const prerenderer = join(root, PRERENDERER, 'prerender.js');
  const { prerenderSite } = await import(pathToFileURL(prerenderer).href);
  await writePages(folder, await prerenderSite());
  await rm(join(root, PRERENDERER), { recursive: true });
  await environment('worker');
  const worker = join(folder, 'sw.js');
  const { count, size, warnings } = await injectManifest({
    swSrc: worker,
    swDest: worker,
    globDirectory: folder,
    globPatterns: PRECACHED,
    maximumFileSizeToCacheInBytes: 4_000_000,
    // File names in assets/ hold a hash of their content already.
    dontCacheBustURLsMatching: /^assets\//,
  });
  for (const warning of warnings) builder.config.logger.warn(warning);
  builder.config.logger.info(`${count} files, ${Math.round(size / 1000)} kB, are kept on the device`);
}
