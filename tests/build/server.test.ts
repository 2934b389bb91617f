import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedSite } from '../../build/server.ts';
import { serveSite } from '../../build/server.ts';

let folder = '';
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fledge-served-'));
  await mkdir(join(folder, 'read'));
  await writeFile(join(folder, 'index.html'), 'first page');
  await writeFile(join(folder, 'read/back.html'), 'chapter');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'sw.js'), '1');
  await mkdir(join(folder, 'therapy'));
  await writeFile(join(folder, 'therapy/index.html'), 'in a folder');
  await writeFile(join(folder, 'therapy/404.html'), 'not in this folder');
  await writeFile(
    join(folder, '_headers'),
    '# a note\n\n/*\n  X-Frame-Options: DENY\n  X-Time: 12:30\n\n/sw.js\n  Cache-Control: no-store\n  X-Time: 12:31\n',
  );
  site = await serveSite(folder, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function get(path: string) {
  const response = await fetch(site.address + path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test('a page is found at its address without an ending', async () => {
  expect(await get('/')).toMatchObject({ status: 200, text: 'first page' });
  expect(await get('/read/back')).toMatchObject({ status: 200, text: 'chapter' });
});

test('an address where nothing stands says so', async () => {
  expect(await get('/read/nothing')).toMatchObject({ status: 404, text: 'not here' });
  expect(await get('/therapy/read/nothing')).toMatchObject({ status: 404, text: 'not in this folder' });
  expect((await get('/read/nothing')).headers.get('cache-control')).toBe('no-cache');
});

test('a folder is opened without its slash too', async () => {
  const opened = await fetch(`${site.address}/therapy`);
  expect(opened.url).toBe(`${site.address}/therapy/`);
  expect(await opened.text()).toBe('in a folder');
});

test('headers go to the addresses that they are for, as on the real host', async () => {
  const worker = await get('/sw.js');
  expect(worker.headers.get('x-frame-options')).toBe('DENY');
  expect(worker.headers.get('x-time')).toBe('12:30, 12:31');
  expect(worker.headers.get('cache-control')).toBe('no-store');
  expect((await get('/read/back')).headers.get('x-frame-options')).toBe('DENY');
  for (const path of ['/read/sw.js', '/sw.js.map', '/swxjs']) {
    expect((await get(path)).headers.get('cache-control'), path).not.toBe('no-store');
  }
});

test('a tester can see what was asked for, with all that an address can carry', async () => {
  const before = site.requests.length;
  await get('/read/back?x=1');
  expect(site.requests.slice(before)).toEqual(['GET /read/back?x=1']);
});

test('a port that is in use is passed over', async () => {
  const used = Number(new URL(site.address).port);
  const second = await serveSite(folder, used);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(used);
  await second.close();
});
