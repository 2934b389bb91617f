import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { words } from '#catalogue/words.ts';
import { staticWords } from '../../build/language.ts';
import { plainManifest } from '../../build/plain-manifest.ts';
import { read, readWorded } from '../fixtures.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
  readonly label?: string;
}

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly background_color: string;
  readonly icons: readonly Picture[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Picture[] }[];
  readonly screenshots: readonly Picture[];
}

const text = await readWorded('public/manifest.webmanifest');
const manifest: Manifest = JSON.parse(text);
const { plainName } = (await staticWords('en')).device;
const plain: Manifest = JSON.parse(plainManifest(text, plainName));
const pictures = [
  ...manifest.icons,
  ...plain.icons,
  ...manifest.shortcuts.flatMap(({ icons }) => icons),
  ...manifest.screenshots,
];

/** Width and height, as they stand in a PNG's first chunk. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe.each(pictures)('the picture $src', ({ src, sizes, type }) => {
  test('is there, and is as large as the device is told', () => {
    const file = readFileSync(`public${src}`);
    if (type === 'image/svg+xml') expect([file.toString().includes('viewBox='), sizes]).toEqual([true, 'any']);
    else expect([sizeOf(file), type]).toEqual([sizes, 'image/png']);
  });
});

test('somebody who picks up the phone reads nothing about therapy under the icon, or when they hold it down', () => {
  const { name, short_name, description, shortcuts, screenshots } = manifest;
  expect([name, short_name]).toEqual(['Fledge', 'Fledge']);
  const seen = [name, short_name, description, ...shortcuts.map((each) => each.name), ...screenshots.map(({ label }) => label)];
  expect(
    seen.filter((line) => !line || /therap|session|counsel|mental|health|crisis|ending|goodbye|feel|suicid/i.test(line)),
  ).toEqual([]);
});

test('somebody who chose the plain name has it and a plain notebook in every place, and the same app behind them', async () => {
  expect([plain.name, plain.short_name]).toEqual(['Notebook', 'Notebook']);
  expect(words.app.plainName).toBe(plainName);
  expect(plain.shortcuts.map(({ name }) => name)).toEqual(['Today', 'Write']);
  expect(plain.screenshots).toBeUndefined();
  expect(plain.icons.map(({ src }) => src).filter((src) => !src.startsWith('/icons/notebook'))).toEqual([]);
  expect(plain.icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual(
    manifest.icons.map(({ sizes, purpose }) => [sizes, purpose]),
  );
  expect(JSON.stringify(plain)).not.toMatch(/fledge|therap/i);
  const other = new Set(['name', 'short_name', 'icons', 'shortcuts', 'screenshots']);
  const same = Object.fromEntries(Object.entries(manifest).filter(([key]) => !other.has(key)));
  expect(Object.keys(same).length).toBeGreaterThan(5);
  expect(plain).toMatchObject(same);
});

test('whatever of the head has a plain name is there', async () => {
  const page = await readWorded('index.html');
  const files = [...page.matchAll(/data-(?:plain|fledge)="\/([^"]+)"/g)].map(([, file = '']) => file);
  expect(files).toHaveLength(6);
  // Made of the other one when the site is built.
  for (const file of files.filter((each) => each !== 'notebook.webmanifest'))
    expect(existsSync(`public/${file}`), file).toBe(true);
  expect(page).toContain(`data-plain="${plainName}"`);
});

test('every shortcut leads to a page', async () => {
  const addresses = await allAddresses();
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['/', '/rooms', '/help']);
  for (const { url } of manifest.shortcuts) expect(addresses).toContain(url);
});

test('a phone and a computer are each shown what they would install', () => {
  expect(manifest.screenshots.map(({ form_factor, sizes }) => `${form_factor} ${sizes}`)).toEqual([
    'narrow 720x1480',
    'narrow 720x1480',
    'wide 1280x800',
  ]);
});

test('the icon can be cut to any shape, and has one that isn’t', () => {
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable']));
});

test('the first moment after opening has the paper’s colour', () => {
  expect(read('src/ui/shared/tokens.css')).toContain(`--paper: light-dark(${manifest.background_color},`);
});
