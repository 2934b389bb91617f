import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { ServedSite } from '../build/server.ts';
import { serveSite } from '../build/server.ts';

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

/** Serves both sites while `use` runs. */
export async function whileServed<Result>(
  sites: { readonly app: Site; readonly floor: Site },
  use: (served: { readonly app: ServedSite; readonly floor: ServedSite }) => Promise<Result>,
): Promise<Result> {
  const app = await serveSite(sites.app.folder, 0);
  const floor = await serveSite(sites.floor.folder, 0);
  try {
    return await use({ app, floor });
  } finally {
    await Promise.all([app.close(), floor.close()]);
  }
}

/** One SHA-256 over the names and contents of a folder's files, in hexadecimal. */
export async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await filesIn(folder)) {
    hash.update(`${relative(folder, path)}\0`).update(await readFile(path)).update('\0');
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
