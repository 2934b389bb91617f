import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersIn } from '../../../build/server.ts';
import type { Answer, Host } from './host.ts';
import { isFile, toFolder } from './host.ts';

/** What both have browsers do with an answer of which no rule says more. */
export const ASKED_ANEW = 'public, max-age=0, must-revalidate';

function withHeadersFile(folder: string, missingPageFor: (path: string) => string | undefined): Host {
  const headersOf = headersIn(readFileSync(join(folder, '_headers'), 'utf8'));
  return (path): Answer => {
    const headers = new Map([['cache-control', ASKED_ANEW]]);
    for (const [name, value] of headersOf(path)) headers.set(name.toLowerCase(), value);
    const found = [path, `${path}.html`, `${path}index.html`].find((each) => isFile(folder, each));
    const missing = found ? undefined : missingPageFor(path);
    if (found) return { status: 200, headers, file: join(folder, found) };
    return toFolder(folder, path, 301) ?? { status: 404, headers, ...(missing ? { file: join(folder, missing) } : {}) };
  };
}

/** Netlify: a page is found with and without its ending, and there is one page for what isn't there. */
export function netlify(folder: string): Host {
  return withHeadersFile(folder, () => (isFile(folder, '/404.html') ? '/404.html' : undefined));
}

/** Cloudflare Pages: whoever asks for a page with its ending is sent to the address without it; the nearest page for what isn't there. */
export function cloudflare(folder: string): Host {
  const host = withHeadersFile(folder, (path) => {
    for (let at = dirname(path); ; at = dirname(at)) {
      if (isFile(folder, join(at, '404.html'))) return join(at, '404.html');
      if (at === '/') return undefined;
    }
  });
  return (path) => {
    if (!path.endsWith('.html') || !isFile(folder, path)) return host(path);
    return { status: 308, headers: new Map([['location', path.replace(/(?<=\/)index\.html$|\.html$/, '')]]) };
  };
}
