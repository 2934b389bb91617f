import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileFor, writePages } from '../../build/pages.ts';
import { policyFor } from '../../build/policy.ts';
import { readWorded } from '../fixtures.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fledge-pages-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A built page before it is filled, with a style sheet whose text would trip up a careless replacement. */
async function built(): Promise<void> {
  const template = (await readWorded('index.html'))
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(
      '</head>',
      '<script type="module" crossorigin src="/assets/index-1.js"></script><link rel="modulepreload" crossorigin href="/assets/app-1.js"></head>',
    )
    .replace('</head>', '<link rel="stylesheet" crossorigin href="/assets-style.css"></head>');
  await writeFile(join(folder, 'index.html'), template);
  await writeFile(join(folder, 'list.html'), await readWorded('public/list.html'));
  await writeFile(join(folder, 'assets-style.css'), `a::before { content: "$&$'$1" }\n`);
}

async function page(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

test.each([
  ['/', 'index.html'],
  ['/help', 'help.html'],
  ['/read/looking-back', 'read/looking-back.html'],
])('the page at %s is stored as %s', (address, file) => {
  expect(fileFor(address)).toBe(file);
});

test('each address gets a page with its text, its title and the styles', async () => {
  await built();
  await writePages(folder, '/', [
    { address: '/', html: '<p>Hello</p>' },
    {
      address: '/read/back',
      html: '<article class="a" data-name="Looking back"><h1 tabindex="-1">Back</h1><p>$& costs $1</p></article>',
    },
  ]);
  const text = await page('read/back.html');
  expect(text).toContain(
    '<div id="root"><article class="a" data-name="Looking back"><h1 tabindex="-1">Back</h1><p>$& costs $1</p></article></div>',
  );
  expect(text).toContain('<title>Looking back · Fledge</title>');
  expect(text).toContain(`<style>a:before{content:"$&$'$1"}</style></head>`);
  expect(await page('index.html')).toContain('<div id="root"><p>Hello</p></div>');
  expect(await page('index.html')).toContain('<title>Fledge</title>');
});

test('the shell holds no page’s words, so that it can stand before the lock', async () => {
  await built();
  await writePages(folder, '/', [{ address: '/', html: '<p>Hello</p>' }]);
  const shell = await page('shell.html');
  expect(shell).toContain('<div id="root"></div>');
  expect(shell).not.toContain('Hello');
});

test('a page with words is shown before its scripts are asked for; the shell asks at once', async () => {
  await built();
  await writePages(folder, '/', [{ address: '/', html: '<p>Hello</p>' }]);
  const text = await page('index.html');
  expect(text).not.toMatch(/<script[^>]+src=|rel="modulepreload" crossorigin/);
  expect(text).toContain('["/assets/app-1.js","/assets/index-1.js"]');
  expect(text.indexOf('<p>Hello</p>')).toBeLessThan(text.indexOf('/assets/index-1.js'));
  expect(await page('shell.html')).toContain(
    '<script defer src="/assets/app-1.js"></script><script defer src="/assets/index-1.js"></script>',
  );
});

test('a page with words records what is tapped from before its first word on, until its scripts take it over; the shell has nothing to tap', async () => {
  await built();
  await writePages(folder, '/', [{ address: '/', html: '<p>Hello</p>' }]);
  const text = await page('index.html');
  expect(text.indexOf('fledgeEarly')).toBeGreaterThan(0);
  expect(text.indexOf('fledgeEarly')).toBeLessThan(text.indexOf('<p>Hello</p>'));
  for (const [, script = ''] of text.matchAll(/<script>([\s\S]*?)<\/script>/g)) expect(() => new Function(script)).not.toThrow();
  expect(await page('shell.html')).not.toContain('fledgeEarly');
});

test('a page holds the styles that it shows, so that the first paint waits for one file, and the others come behind it', async () => {
  await built();
  await writeFile(join(folder, 'assets-style.css'), 'a{color:red}._own_ab12c_1{margin:0}._other_ab12c_9{margin:1px}');
  await writePages(folder, '/', [{ address: '/', html: '<p class="card _own_ab12c_1">Hello</p>' }]);
  const text = await page('index.html');
  expect(text).toContain('<style>a{color:red}._own_ab12c_1{margin:0}</style>');
  expect(text).not.toContain('<link rel="stylesheet"');
  expect(text).toContain("href: '/assets-style.css'");
  const shell = await page('shell.html');
  expect(shell).toContain('._other_ab12c_9{margin:1px}</style>');
  expect(shell).not.toMatch(/stylesheet/);
});

test('every page carries the policy with the hashes of what really stands in it', async () => {
  await built();
  await writePages(folder, '/', [{ address: '/help', html: '<h1>Help</h1>' }]);
  const text = await page('help.html');
  const inline = (tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, found = '']) => found);
  expect(inline('script').length).toBeGreaterThan(0);
  expect(text).toContain(
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(inline('script'), inline('style'))}" />`,
  );
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style>'));
  expect(text).not.toMatch(/\s(?:style|on[a-z]+)="/);
});

test('a build without styles stops, rather than leave pages bare', async () => {
  await writeFile(join(folder, 'index.html'), '<html><head></head></html>');
  await expect(writePages(folder, '/', [])).rejects.toThrow('no stylesheet');
});
