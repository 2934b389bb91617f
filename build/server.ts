import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, normalize } from 'node:path';
import sirv from 'sirv';

interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: an address, `*` for anything, then its headers, indented. */
function readHeaderRules(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((rule) => rule.trim() !== '' && !rule.startsWith('#'))
    .map((rule) => {
      const [address = '', ...lines] = rule.split('\n').filter((line) => line.trim() !== '');
      const pattern = address
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      return {
        path: new RegExp(`^${pattern.join('.*')}$`),
        headers: lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        }),
      };
    });
}

/** What a `_headers` file has sent with the answer at a path: where several rules speak of one header, their values are joined. */
export function headersIn(text: string): (path: string) => ReadonlyMap<string, string> {
  const rules = readHeaderRules(text);
  return (path) => {
    const headers = new Map<string, string>();
    for (const [name, value] of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers)) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return headers;
  };
}

/** A served site. */
export interface ServedSite {
  /** `http://localhost:4173`, without a slash at the end. */
  readonly address: string;
  /** What was asked for, in order: the method and the whole address, as `GET /read/back?x=1`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain static host does: `/read/x` from `read/x.html`, `/therapy` from the folder of that name,
 * the nearest `404.html` for what isn't there, and the headers of its `_headers` file. Takes any free port for 0, and the
 * next free one for a port in use.
 */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const headersOf = headersIn(readFileSync(join(folder, '_headers'), 'utf8'));
  const requests: string[] = [];
  const serve = sirv(folder, { extensions: ['html'], etag: true, dev: true, brotli: true, gzip: false });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(`${request.method} ${request.url}`);
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, { Location: `${path}/` });
      response.end();
      return;
    }
    serve(request, response, () => {
      // An address at which nothing stands today may have something tomorrow.
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(missingPage(folder, path));
    });
  });
  const used = await listen(server, port);
  return {
    address: `http://localhost:${used}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page for a path where nothing stands: the nearest on the way up. */
function missingPage(folder: string, path: string): Buffer | string {
  for (let at = dirname(normalize(path)); ; at = dirname(at)) {
    const page = join(folder, at, '404.html');
    if (existsSync(page)) return readFileSync(page);
    if (at === '/' || at === '.') return 'Nothing is here.';
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}
