import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { ServedSite } from '../../../build/server.ts';

/** What a host answers at a path. Names of headers are in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** What is sent, by where it lies on this machine. */
  readonly file?: string;
}

/** A host as its own documentation has it, for the parts of its settings that Fledge uses. */
export type Host = (path: string) => Answer;

/** Whether a file, not a folder, lies at a path of a folder. */
export function isFile(folder: string, path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A folder at a path without its slash: every host sends whoever asks so to the one with it. Undefined for anything else. */
export function toFolder(folder: string, path: string, status: number): Answer | undefined {
  if (path.endsWith('/') || !existsSync(join(folder, path, 'index.html'))) return undefined;
  return { status, headers: new Map([['location', `${path}/`]]) };
}

/** As these hosts name them. A browser takes no script and no style of another kind, as `nosniff` says. */
const KINDS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Answers in the place of a host, on a free port. */
export async function serveAs(host: Host): Promise<ServedSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status, headers, file } = host(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    response.setHeaders(new Map(headers));
    if (file) response.setHeader('Content-Type', KINDS[extname(file)] ?? 'application/octet-stream');
    response.writeHead(status);
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
