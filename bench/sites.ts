import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** What static hosts compress. Pictures and fonts they leave as they are. */
const TEXT = /\.(html|js|css|svg|json|webmanifest|txt|xml)$/;

/** A built site, as a static host would hold it. */
export interface Site {
  readonly folder: string;
  /** The page that is measured, by its path: one with a field to type in. */
  readonly page: string;
  /** Bytes of each text file under brotli, by its address: `/assets/index-….js`. */
  readonly brotli: ReadonlyMap<string, number>;
}

/** Copies a built site to a folder, with each text file compressed beside itself as static hosts do it. */
export async function prepareSite(built: string, folder: string, page: string): Promise<Site> {
  await cp(built, folder, { recursive: true });
  const brotli = new Map<string, number>();
  for (const path of await filesIn(folder)) {
    if (!TEXT.test(path)) continue;
    const bytes = await compress(await readFile(path));
    await writeFile(`${path}.br`, bytes);
    brotli.set(`/${relative(folder, path)}`, bytes.length);
  }
  return { folder, page, brotli };
}

/** What is no page of the app's own: the shell, the page for a wrong address, and the plain list behind *Hide now*. */
const NO_PAGES = /^\/(shell|404|list)$/;

/** A step of a path or of the way in, or a part of a worksheet: drawn as the page that it belongs to, and smaller. */
const PARTS = /^\/(begin|paths\/[\w-]+|worksheets\/[\w-]+)\/.+/;

/** The addresses of the app's pages, without the parts of one: `/`, `/help`, `/worksheets/goals`. */
export function pagesOf({ brotli }: Site): readonly string[] {
  return [...brotli.keys()]
    .filter((address) => address.endsWith('.html'))
    .map((address) => address.replace(/(^\/index)?\.html$/, '') || '/')
    .filter((page) => !NO_PAGES.test(page) && !PARTS.test(page))
    .toSorted();
}

/** A site that is being served. */
export interface Served {
  /** `http://localhost:4173`, without a slash at the end. */
  readonly address: string;
}

/** Serves both sites while `use` runs, each on a thread of its own: whoever measures doesn't keep the pages waiting. */
export async function whileServed<Result>(
  sites: { readonly app: Site; readonly floor: Site },
  use: (served: { readonly app: Served; readonly floor: Served }) => Promise<Result>,
): Promise<Result> {
  const threads: Worker[] = [];
  const serve = async ({ folder }: Site): Promise<Served> => {
    const thread = new Worker(new URL('./serving.ts', import.meta.url), { workerData: folder });
    threads.push(thread);
    const [address] = (await once(thread, 'message')) as [string];
    return { address };
  };
  try {
    return await use({ app: await serve(sites.app), floor: await serve(sites.floor) });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** One SHA-256 over the names and contents of a folder's files, in hexadecimal. */
export async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await filesIn(folder)) {
    hash
      .update(`${relative(folder, path)}\0`)
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
