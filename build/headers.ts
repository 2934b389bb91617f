import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Headers of an answer, by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What a page may ask a browser for: its own passkeys, for a lock to come, and none of these. */
const REFUSED =
  'accelerometer autoplay camera clipboard-read display-capture geolocation gyroscope hid idle-detection local-fonts ' +
  'magnetometer microphone midi payment serial usb xr-spatial-tracking';
const PASSKEYS = ['publickey-credentials-get=(self)', 'publickey-credentials-create=(self)'];

/** What every answer carries. The policy of a page stands in the page; see policy.ts. */
const EVERYWHERE: Headers = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [...REFUSED.split(' ').map((name) => `${name}=()`), ...PASSKEYS].join(', '),
  // Browsers heed it over https alone. It holds for the whole name of the host, and for two years.
  'Strict-Transport-Security': 'max-age=63072000',
};

/** Framing is forbidden by a header alone: browsers pass over the word in a page. */
const FRAMING = "frame-ancestors 'none'";

/** In a worker no text becomes code, and there is no policy under Trusted Types that could let any through. */
const NO_CODE_FROM_TEXT = "require-trusted-types-for 'script'; trusted-types 'none'";

/** A worker's policy is that of its own answer, not a page's. The service worker fetches the app's own files, and nothing else. */
const SERVICE_WORKER = `default-src 'none'; script-src 'self'; connect-src 'self'; ${NO_CODE_FROM_TEXT}`;

/** What derives a key from a passcode asks for nothing at all. Argon2id is WebAssembly. */
const DERIVING = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ${NO_CODE_FROM_TEXT}`;

/** The browser asks whether there is a newer one. */
const ASKED_FOR = 'no-cache';
/** Names in assets/ hold a hash of the content, so that one never changes. */
const KEPT = 'public, max-age=31536000, immutable';

/** What an address of the site has to be answered with, by its path on the host. This is the one definition for every host. */
export function headersAt(path: string): Headers {
  const isAsset = path.includes('/assets/');
  const policy = path.endsWith('/sw.js') ? SERVICE_WORKER : path.includes('/assets/derive-worker-') ? DERIVING : FRAMING;
  return { ...EVERYWHERE, 'Content-Security-Policy': policy, 'Cache-Control': isAsset ? KEPT : ASKED_FOR };
}

/**
 * The `_headers` file for Netlify, Cloudflare Pages and their like, for what is under `base`. Such hosts join what several
 * rules say of one header, or take the last. So a policy adds to the one about framing, which forbids a worker nothing; and
 * of caching only one rule speaks, since these hosts have pages asked for anew by themselves. `workers` are the paths of the
 * scripts with policies of their own, in full: a star in the middle means something else on each host.
 */
export function headersFile(base: string, workers: readonly string[]): string {
  const rule = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const caching = (path: string) => ({ 'Cache-Control': headersAt(path)['Cache-Control'] ?? '' });
  const policy = (path: string) => ({ 'Content-Security-Policy': headersAt(path)['Content-Security-Policy'] ?? '' });
  const services = workers.filter((path) => path.endsWith('/sw.js'));
  return `${[
    rule(`${base}*`, { ...EVERYWHERE, 'Content-Security-Policy': FRAMING }),
    ...services.map((path) => join(dirname(path), 'assets/*')).map((path) => rule(path, caching(path))),
    ...workers.map((path) => rule(path, { ...policy(path), ...(services.includes(path) ? caching(path) : {}) })),
  ].join('\n\n')}\n`;
}

/** Writes the `_headers` file of a built site, in all of its languages, to the root of its host. */
export async function writeHeaders(host: string, base: string): Promise<void> {
  const files = await readdir(host, { recursive: true });
  const workers = files
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((path) => headersAt(path)['Content-Security-Policy'] !== FRAMING);
  await writeFile(join(host, '_headers'), headersFile(base, workers.toSorted()));
}
