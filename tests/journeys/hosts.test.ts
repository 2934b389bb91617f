import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { hosts } from '../build/hosts/hosts.ts';
import { opensWithoutSignal } from './on-host.ts';
import { openSite } from './site.ts';
import type { Visit } from './visit.ts';
import { visit } from './visit.ts';

let here: Visit;

beforeAll(async () => {
  here = await visit();
});
afterAll(() => here.end());

describe('somebody whose Fledge is at the root of a host', () => {
  it.each(Object.entries(hosts))('has all of it from %s after one visit, and opens a chapter without a signal', (_, of) =>
    opensWithoutSignal(here, of('dist', '/'), '/'),
  );
});

/** Every way that a script has to ask for something, as it stands in code that was made smaller. */
const WAYS_OUT =
  /(?<![.\w]|async )fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTC\w+)\b|(?<![.\w])import\s*\(/g;

const waysOutOf = (file: string) => readFileSync(file, 'utf8').match(WAYS_OUT) ?? [];

describe('somebody who looks at what the headers of a host do', () => {
  let site: ServedSite;
  /** The worker that hears a passcode; the script beside it, which holds its address, has no WebAssembly. */
  let deriving = '';
  /** Another host, with a page that shows Fledge in a frame, and what it heard. */
  const heard: string[] = [];
  let elsewhere = '';
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' });
    response.end(`<iframe src="${site.address}/help"></iframe>`);
  });

  beforeAll(async () => {
    site = await openSite();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const scripts = readdirSync('dist/assets').filter((name) => name.startsWith('derive-worker-'));
    deriving = scripts.find((name) => readFileSync(`dist/assets/${name}`, 'utf8').includes('WebAssembly')) ?? '';
  });
  afterAll(async () => {
    await site.close();
    server.close();
  });

  it('finds no way out in the worker that hears a passcode, and one fetch in the one that works offline', () => {
    expect(deriving).not.toBe('');
    expect(waysOutOf(`dist/assets/${deriving}`)).toEqual([]);
    // Workbox's own: what a page of this site asks for, and what is on the worker's list.
    expect(waysOutOf('dist/sw.js')).toEqual(['fetch(']);
  });

  it('would find one', () => {
    expect('e=await fetch(a)'.match(WAYS_OUT)).toEqual(['fetch(']);
    expect('n.fetch(a);self.importScripts(b);import("c");new WebSocket(d)'.match(WAYS_OUT)).toHaveLength(3);
  });

  it('sees the one that works offline fetch from this site alone, and make no code from text', async () => {
    const { page, context } = here;
    await page.goto(`${site.address}/install`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const worker = context.serviceWorkers().find((each) => each.url() === `${site.address}/sw.js`);
    if (!worker) throw new Error('there is no worker');
    expect(await worker.evaluate(fetches, `${site.address}/manifest.webmanifest`)).toBe(true);
    expect(await worker.evaluate(fetches, elsewhere)).toBe(false);
    expect(await worker.evaluate(codeFromText)).toMatch(/TrustedScript/);
    expect(heard).toEqual([]);
  });

  it('sees the one that hears a passcode fetch from nowhere, this site included, and make no code from text', async () => {
    const started = here.page.waitForEvent('worker');
    await here.page.evaluate((address) => {
      const policy = window.trustedTypes?.createPolicy('derive', { createScriptURL: (asked) => asked });
      const trusted = (policy?.createScriptURL(address) ?? address) as string;
      Object.assign(window, { deriving: new Worker(trusted, { type: 'module' }) });
    }, `/assets/${deriving}`);
    const worker = await started;
    for (const address of [`${site.address}/manifest.webmanifest`, elsewhere])
      expect(await worker.evaluate(fetches, address), address).toBe(false);
    expect(await worker.evaluate(codeFromText)).toMatch(/TrustedScript/);
    expect(heard).toEqual([]);
  });

  it('sees nothing of Fledge in a frame of another site', async () => {
    await here.page.goto(elsewhere);
    await expect.poll(() => here.page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    expect(site.requests).toContain('GET /help');
  });
});

/** Whether an address can be fetched. */
function fetches(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

/** What a browser says where a text is to become code: nothing where it does. */
function codeFromText(): string {
  const later: (code: string) => unknown = setTimeout;
  try {
    later('0');
    return '';
  } catch (error) {
    return String(error);
  }
}
