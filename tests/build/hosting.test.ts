import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersAt, writeHeaders } from '../../build/headers.ts';
import { caddy } from './hosts/caddy.ts';
import { ASKED_ANEW } from './hosts/headers-file.ts';
import type { Host } from './hosts/host.ts';
import { hosts } from './hosts/hosts.ts';
import { nginx } from './hosts/nginx.ts';

const FILES = (
  'index.html 404.html shell.html about.html about/privacy.html read/ready.html sw.js manifest.webmanifest icons/icon.svg ' +
  'assets/app-1.js assets/style-1.css assets/derive-worker-x-1.js'
).split(' ');

/** Addresses of pages and files, from where Fledge is. */
const FOUND: Readonly<Record<string, string>> = {
  '': 'index.html',
  about: 'about.html',
  'about/privacy': 'about/privacy.html',
  'read/ready': 'read/ready.html',
  ...Object.fromEntries(FILES.filter((file) => !file.endsWith('.html')).map((file) => [file, file])),
};

const everywhere = Object.entries(hosts).flatMap(([name, of]) => ['/', '/therapy/'].map((base) => ({ name, base, of })));

describe.each(everywhere)('somebody who puts Fledge on $name at $base', ({ name, base, of }) => {
  let built = '';
  let host: Host;

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'fledge-host-'));
    for (const file of [...FILES.map((each) => base + each), '/.well-known/security.txt']) {
      await mkdir(dirname(join(built, file)), { recursive: true });
      await writeFile(join(built, file), file);
    }
    await writeHeaders(built, base);
    host = of(built, base);
  });
  afterAll(() => rm(built, { recursive: true }));

  it('has every page at its address without an ending, and every file', () => {
    for (const [address, file] of Object.entries(FOUND))
      expect(host(base + address), address).toMatchObject({ status: 200, file: join(built, base, file) });
  });

  it('sends with each of them what the one table says, and nothing that takes it back', () => {
    for (const address of Object.keys(FOUND)) {
      const path = base + address;
      const sent = host(path).headers;
      const { 'Content-Security-Policy': policy = '', 'Cache-Control': caching, ...others } = headersAt(path);
      for (const [header, value] of Object.entries(others))
        expect(sent.get(header.toLowerCase()), `${path} ${header}`).toBe(value);
      // Joined ones all hold. What is said of framing beside a worker's own forbids that nothing.
      const policies = (sent.get('content-security-policy') ?? '').split(', ');
      expect(policies, path).toContain(policy);
      expect(
        policies.filter((each) => each !== policy && each !== headersAt('/')['Content-Security-Policy']),
        path,
      ).toEqual([]);
      const anew = caching === 'no-cache' ? [caching, ASKED_ANEW] : [caching];
      expect(anew, path).toContain(sent.get('cache-control'));
    }
  });

  it('answers where nothing stands that nothing does, with the page for it, and has nobody keep that', () => {
    for (const address of ['read/nothing', 'nothing', 'read']) {
      const { status, file, headers } = host(base + address);
      expect(status, address).toBe(404);
      // Netlify knows one such page, at the root.
      const own = name === 'Netlify' && base !== '/' ? undefined : join(built, base, '404.html');
      expect(file, address).toBe(own);
      expect(['no-cache', ASKED_ANEW, undefined], address).toContain(headers.get('cache-control'));
      expect(headers.get('x-frame-options'), address).toBe('DENY');
    }
    // The other two take a rule for a folder to hold for what isn’t in it, which no file of settings changes.
    if (['Caddy', 'nginx'].includes(name)) expect(host(`${base}assets/gone.js`).headers.get('cache-control')).toBe('no-cache');
  });

  it('has the address for reports at the root of the host, and the folder opened without its slash', () => {
    expect(host('/.well-known/security.txt')).toMatchObject({ status: 200 });
    if (base !== '/') expect(host(base.slice(0, -1)).headers.get('location')).toBe(base);
  });
});

describe('whoever changes a file of settings', () => {
  const fileOf = (name: string) => readFileSync(`docs/hosting/${name}`, 'utf8');

  it('hears of an instruction that the tests can’t follow', () => {
    expect(() => caddy(fileOf('Caddyfile').replace('file_server', 'templates'), '.')('/')).toThrow('templates');
    expect(() => nginx(fileOf('nginx.conf').replace('charset utf-8', 'autoindex on'), '.')).toThrow('autoindex');
    expect(() =>
      nginx(fileOf('nginx.conf').replace('$fledge_policy always', '$policy always'), '.')('/docs/hosting.md'),
    ).toThrow();
  });

  it('hears of a header that two instructions set', () => {
    const twice = fileOf('Caddyfile').replace('header @asset Cache-Control', 'header Cache-Control');
    expect(() => caddy(twice, '.')('/')).toThrow('Cache-Control');
  });
});
