import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { headersAt, headersFile, writeHeaders } from '../../build/headers.ts';

const policyAt = (path: string) => headersAt(path)['Content-Security-Policy']?.split('; ');

test('the worker has a policy of its own, under which it fetches the app’s files and nothing else', () => {
  expect(policyAt('/sw.js')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(policyAt('/therapy/de/sw.js')).toEqual(policyAt('/sw.js'));
});

test('the worker that hears a passcode can ask for nothing, by the policy of its own answer', () => {
  expect(policyAt('/assets/derive-worker-x-1.js')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('a page carries its policy itself, and hears by a header only that nobody may frame it', () => {
  for (const path of ['/', '/read/ready', '/assets/index-1.js', '/read/sw.json'])
    expect(policyAt(path), path).toEqual(["frame-ancestors 'none'"]);
});

test('nothing but what never changes is kept without asking again', () => {
  for (const path of ['/', '/read/ready', '/sw.js', '/icons/icon.svg', '/manifest.webmanifest'])
    expect(headersAt(path)['Cache-Control'], path).toBe('no-cache');
  expect(headersAt('/therapy/assets/index-1.js')['Cache-Control']).toMatch(/immutable/);
});

test('passkeys are left to Fledge, and no device is', () => {
  const permissions = headersAt('/')['Permissions-Policy']?.split(', ') ?? [];
  expect(permissions.filter((each) => !each.endsWith('=()'))).toEqual([
    'publickey-credentials-get=(self)',
    'publickey-credentials-create=(self)',
  ]);
  for (const name of ['camera', 'microphone', 'geolocation', 'clipboard-read']) expect(permissions).toContain(`${name}=()`);
});

test('the rules of a built site name each worker in full, in every language, and say nothing twice but of policies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fledge-headers-'));
  const files = ['index.html', 'sw.js', 'assets/derive-worker-x-1.js', 'de/sw.js', 'de/assets/derive-worker-x-2.js'];
  for (const file of files) {
    await mkdir(dirname(join(folder, 'therapy', file)), { recursive: true });
    await writeFile(join(folder, 'therapy', file), '');
  }
  await writeHeaders(folder, '/therapy/');
  await writeHeaders(folder, '/therapy/');
  const rules = (await readFile(join(folder, '_headers'), 'utf8')).split('\n\n');
  await rm(folder, { recursive: true });
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
    '/therapy/*',
    '/therapy/de/assets/*',
    '/therapy/assets/*',
    '/therapy/assets/derive-worker-x-1.js',
    '/therapy/de/assets/derive-worker-x-2.js',
    '/therapy/de/sw.js',
    '/therapy/sw.js',
  ]);
  expect(rules[0]).not.toContain('Cache-Control');
});

test('they stay within what Cloudflare takes: 100 rules, 2,000 letters a line', () => {
  const text = headersFile('/', ['/sw.js', '/assets/derive-worker-x-1.js', '/assets/derive-worker-1.js']);
  expect(text.split('\n\n').length).toBeLessThan(100 / 10);
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
});
