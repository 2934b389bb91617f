import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { injectManifest } from 'workbox-build';
import { hostFolder, isFirst, placeOf } from './base.ts';
import { CHUNK_GROUPS, fileOf, holds } from './chunks.ts';
import { writeHeaders } from './headers.ts';
import { fillIn, staticWords } from './language.ts';
import { writePages } from './pages.ts';
import { plainManifest } from './plain-manifest.ts';
import { securityTxt } from './security-txt.ts';

/** Where the prerenderer is for the time of the build. */
const prerendererOf = (tag: string) => `node_modules/.cache/fledge-prerenderer-${tag}`;

/** What Vite puts around each import that comes later. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** What the worker puts on the device. Of the app's pages only the shell is in it, which answers for all of them, and the one for a lock. */
const PRECACHED = ['shell.html', 'locked.html', 'list.html', '*.webmanifest', 'assets/**/*', 'icons/**/*'];

/** What comes from `public` and has words in it. */
const WORDED = ['list.html', 'manifest.webmanifest'];

/**
 * Builds the site in one go: the app for the browser, the prerenderer, every page, the worker with its list,
 * and what a host reads. The prerenderer is built apart, so that React's server renderer never reaches the browser. `tag` is the language.
 */
export function site(tag: string): Plugin {
  const { folder } = placeOf(tag);
  return {
    name: 'fledge:site',
    enforce: 'pre',
    // Vite's own asks for what a chunk needs beside it. Here that lies on the device by then.
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    config: () => ({
      environments: {
        client: {
          build: {
            outDir: folder,
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
            outDir: prerendererOf(tag),
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: { input: 'src/app/prerender.tsx', output: { entryFileNames: 'prerender.js' } },
          },
        },
        worker: {
          consumer: 'client',
          build: {
            outDir: folder,
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/app/service-worker.ts',
              output: { entryFileNames: 'sw.js', format: 'iife' },
            },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, tag) },
    }),
  };
}

async function buildSite(builder: ViteBuilder, tag: string): Promise<void> {
  const environment = (name: string) => {
    const found = builder.environments[name];
    if (!found) throw new Error(`there is no ${name} environment`);
    return builder.build(found);
  };
  const { root, base } = builder.config;
  const place = placeOf(tag);
  const host = join(root, place.host);
  const folder = join(root, place.folder);
  const contact = process.env['FLEDGE_SECURITY_CONTACT'];
  const security = contact ? securityTxt(contact, new Date()) : undefined;
  // What an earlier build has left beside the folder that is built now would be copied to the host with it.
  if (isFirst(tag)) await rm(host, { recursive: true, force: true });
  await environment('client');
  await environment('prerenderer');
  const prerenderer = join(root, prerendererOf(tag));
  const { prerenderSite } = await import(pathToFileURL(join(prerenderer, 'prerender.js')).href);
  const words = await staticWords(tag);
  await fillIn(folder, WORDED, { ...words, base });
  const manifest = await readFile(join(folder, 'manifest.webmanifest'), 'utf8');
  await writeFile(join(folder, 'notebook.webmanifest'), plainManifest(manifest, words.device.plainName));
  await writePages(folder, base, await prerenderSite());
  await rm(prerenderer, { recursive: true });
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
  await writeHeaders(host, hostFolder());
  if (security) {
    await mkdir(join(host, '.well-known'), { recursive: true });
    await writeFile(join(host, '.well-known/security.txt'), security);
  }
  for (const warning of warnings) builder.config.logger.warn(warning);
  builder.config.logger.info(`${count} files, ${Math.round(size / 1000)} kB, are kept on the device`);
}
