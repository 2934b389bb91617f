import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENVELOPE_FORMAT, readEnvelope } from '#storage/copies/envelope.ts';
import { findPython } from '../../build/python.mjs';
import { filesIn, read } from '../fixtures.ts';
import { openText, PASSCODE, PASSCODE_OTHERWISE } from './opening.ts';

const FOLDER = 'tests/fixtures/frozen';
const files = filesIn(FOLDER);
const frozen = files.filter((file) => !file.endsWith('.contents.json'));
const python = findPython() ?? 'python3';

function contentsOf(file: string): unknown {
  return JSON.parse(read(file.replace(/\.json$/, '.contents.json')));
}

/** What the reader in Python says about a file. */
function readByPython(file: string, passcode = PASSCODE) {
  const env = { ...process.env, FLEDGE_PASSCODE: passcode };
  const { status, stdout, stderr } = spawnSync(python, ['docs/read_backup.py', file], { env, encoding: 'utf8' });
  return { status, stdout, complaint: stderr.trim() };
}

test('a copy of each kind is among those that were kept from earlier days, locked and not', () => {
  const heads = frozen.map((file) => readEnvelope(read(file)));
  expect(new Set(heads.map(({ kind }) => kind))).toEqual(new Set(['backup', 'mirror', 'sentence']));
  expect(new Set(heads.flatMap(({ slots }) => slots.map(({ type }) => type)))).toEqual(new Set(['open', 'passcode']));
  expect(files).toHaveLength(frozen.length * 2);
});

test('a copy of every format that there was is among them', () => {
  const formats = frozen.map((file) => (JSON.parse(read(file)) as { readonly format: number }).format);
  expect(new Set(formats)).toEqual(new Set(Array.from({ length: ENVELOPE_FORMAT }, (_, index) => index + 1)));
});

test('none of them was made anew, or taken away', () => {
  const listed = read('tests/fixtures/frozen.sha256')
    .trim()
    .split('\n')
    .map((line) => line.split('  ').toReversed());
  const found = files.map((file) => [file.slice(FOLDER.length + 1), createHash('sha256').update(read(file)).digest('hex')]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
});

describe.each(frozen)('somebody who finds %s after years', { timeout: 30_000 }, (file) => {
  test('gets back everything that they wrote, and nothing else', async () => {
    expect(await openText(read(file))).toEqual(contentsOf(file));
  });

  test('can read it without Fledge', () => {
    const { status, stdout, complaint } = readByPython(file);
    expect(complaint).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(contentsOf(file));
  });
});

test('somebody whose keyboard composes letters in another way still gets in', { timeout: 30_000 }, async () => {
  const file = `${FOLDER}/backup-with-a-passcode.v1.json`;
  expect(PASSCODE_OTHERWISE).not.toBe(PASSCODE);
  expect(await openText(read(file), PASSCODE_OTHERWISE)).toEqual(contentsOf(file));
  expect(readByPython(file, PASSCODE_OTHERWISE).status).toBe(0);
});

describe('somebody who reads a backup without Fledge', { timeout: 30_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fledge-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const whole = read(`${FOLDER}/backup.v1.json`);
  const locked = read(`${FOLDER}/backup-with-a-passcode.v1.json`);
  const damaged = 'This file is damaged: something in it is missing or was changed.';

  test.each([
    ['a wrong passcode', locked, "The passcode doesn't open this file.", 'Cafe finch 27'],
    ['a file that was cut off', whole.slice(0, -20), damaged],
    ['a changed day', whole.replace('2026-11-21', '2026-11-22'), damaged],
    ['a changed clock', whole.replace('"stamp":15', '"stamp":16'), damaged],
    ['another kind', whole.replace('"backup"', '"mirror"'), damaged],
    ['a box that is too short', whole.replace(/"box":"[^"]*"/, '"box":"AAAA"'), damaged],
    ['a slot without a key', whole.replace(/"key":"[^"]*"/, '"key":7'), damaged],
    ['slots that are none', whole.replace(/"slots":\[.*?\]/, '"slots":[7]'), damaged],
    ['figures beyond the cap', locked.replace('"memory":65536', '"memory":4194304'), damaged],
    ['figures below the floor', locked.replace('"memory":65536', '"memory":64'), damaged],
    [
      'figures that are too much together',
      locked.replace(
        /"slots":\[(.*?\})\]/,
        (_, slot: string) => `"slots":[${Array(8).fill(slot.replace('"passes":3', '"passes":10')).join()}]`,
      ),
      damaged,
    ],
    ['nine ways in', whole.replace(/"slots":\[(.*?)\]/, (_, slot: string) => `"slots":[${Array(9).fill(slot).join()}]`), damaged],
    ['an unknown way in', whole.replace('"open"', '"palm"'), 'There is no way into this file that this reader knows.'],
    ['a later format', whole.replace('"format":1', '"format":2'), 'A later Fledge wrote this file, or it is damaged.'],
    ['a file of something else', '{"app":"other"}', "This isn't a file that Fledge wrote."],
    ['a file that nests without end', '['.repeat(100_000), damaged],
    ['an empty file', '', damaged],
  ])('is told in one sentence about %s', (name, text, sentence, passcode = PASSCODE) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, text);
    expect(readByPython(file, passcode)).toEqual({ status: 1, stdout: '', complaint: sentence });
  });

  test('gets the same where a later Fledge has added properties and ways in', () => {
    const file = join(folder, 'added.json');
    const slots = [
      { type: 'palm', line: 3 },
      { type: 'device', id: 'A'.repeat(22), box: 'AAAA' },
    ];
    writeFileSync(
      file,
      whole.replace('{', '{"voice":7,').replace('"slots":[', `"slots":[${slots.map((slot) => JSON.stringify(slot)).join()},`),
    );
    const { complaint, stdout } = readByPython(file);
    expect(complaint).toBe('');
    expect(JSON.parse(stdout)).toEqual(contentsOf(`${FOLDER}/backup.v1.json`));
  });

  test('is told when there is no such file', () => {
    const { status, complaint } = readByPython(join(folder, 'none.json'));
    expect([status, complaint]).toEqual([1, "The file can't be read: No such file or directory."]);
  });
});
