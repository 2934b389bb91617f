import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { VaultContents } from '#domain/merge/contents.ts';
import { mergeContents, takeIn } from '#domain/merge/contents.ts';
import { EnvelopeError, LIMITS } from '#storage/copies/envelope.ts';
import { documentWith, filesIn, read } from '../fixtures.ts';
import { fileWith, openFile } from './file-with.ts';
import { hugeContents, mutatedJson, nested } from './made-up-files.ts';
import { CASES, openText } from './opening.ts';

/** The figures with which a key was derived. The real work would take minutes over all cases. */
const asked = vi.hoisted(() => [] as number[][]);
vi.mock('hash-wasm', () => ({
  argon2id: async (figures: { password: string; memorySize: number; iterations: number; parallelism: number }) => {
    asked.push([figures.memorySize, figures.iterations, figures.parallelism]);
    return Uint8Array.from(createHash('sha256').update(figures.password).digest());
  },
}));

const mine: VaultContents = {
  documents: [documentWith('s', { 's/a': 'mine' }), documentWith('goals', { 'goals/goals': ['a'] })],
  versions: [],
};

/** What `work` gives, which has to come soon. By the processor's clock: other things may run on the machine. */
async function soon<T>(work: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const found = await work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000, 'milliseconds').toBeLessThan(2_000);
  return found;
}

/** Opens a file and takes it in, as restoring does. Nothing but an `EnvelopeError` may stop it. */
async function restored(text: string): Promise<'refused' | 'opened'> {
  const theirs = await soon(() =>
    openText(text).catch((error: unknown) => {
      if (!(error instanceof EnvelopeError)) throw error;
      return undefined;
    }),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (!theirs) return 'refused';
  const after = await soon(() => mergeContents(mine, theirs, 1));
  expect(after.documents.slice(0, 2).map(({ id }) => id)).toEqual(['s', 'goals']);
  expect(takeIn(after, mine, 1)).toEqual({ documents: [], versions: [] });
  return 'opened';
}

afterEach(() => {
  for (const [memory = 0, passes = 0, lanes = 0] of asked) {
    expect(memory).toBeLessThanOrEqual(262_144);
    expect(passes).toBeLessThanOrEqual(10);
    expect(lanes).toBeLessThanOrEqual(4);
  }
  asked.length = 0;
});

const frozen = filesIn('tests/fixtures/frozen')
  .filter((file) => !file.endsWith('.contents.json'))
  .map(read);
const payloads = filesIn('tests/fixtures/frozen')
  .filter((file) => file.endsWith('.contents.json'))
  .map(read);
const often = { numRuns: CASES };

describe('somebody who was sent a file that was damaged or made up', { timeout: 120_000 }, () => {
  test('has it opened or refused when bits of it were flipped', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...frozen), flips, async (text, places) => {
        const bytes = new TextEncoder().encode(text);
        for (const [place, bit] of places) bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 << bit);
        await restored(new TextDecoder().decode(bytes));
      }),
      often,
    );
  });

  test('has it refused when it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...frozen), fc.nat(), async (text, place) => {
        expect(await restored(text.slice(0, place % text.length))).toBe('refused');
      }),
      often,
    );
  });

  test('has it opened or refused whatever stands on the outside', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedJson(frozen), async (text) => void (await restored(text))),
      often,
    );
  });

  test('has it opened or refused whatever is sealed inside', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(mutatedJson(payloads), async (text) => void outcomes.add(await restored(fileWith(text)))),
      often,
    );
    expect(outcomes).toEqual(new Set(['refused', 'opened']));
  });

  test('has anything that isn’t JSON at all refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await restored(text)).toBe('refused');
        expect(await restored(fileWith(text))).toBe('refused');
      }),
      { numRuns: CASES / 10 },
    );
  });
});

describe('a file that was made to stop the device', { timeout: 60_000 }, () => {
  const whole = openFile(mine);
  const passcode = {
    type: 'passcode',
    derivation: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 },
    salt: 'AAAAAAAAAAAAAAAA',
    box: 'AAAA',
  };
  const { slots: openSlots } = JSON.parse(whole) as { slots: readonly object[] };
  const outside = (change: object) => JSON.stringify({ ...(JSON.parse(whole) as object), ...change });

  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['33 MB of letters', 'a'.repeat(33_000_000)],
    ['33 MB of spaces around a copy', `${' '.repeat(33_000_000)}${whole}`],
    ['a box of 33 MB', outside({ box: 'A'.repeat(33_000_000) })],
    ['a box of nearly 20 MB', outside({ box: 'A'.repeat(19_999_000) })],
    ['brackets 100,000 deep', nested(100_000)],
    ['20 slots', outside({ slots: Array.from({ length: 20 }, () => passcode) })],
    [
      'enormous figures',
      outside({ slots: [{ ...passcode, derivation: { ...passcode.derivation, memory: 1e15, passes: 1e9, lanes: 1e6 } }] }),
    ],
    [
      'enormous figures beside a key',
      outside({ slots: [...openSlots, { ...passcode, derivation: { name: 'argon2id', memory: 1e9, passes: 1, lanes: 1 } }] }),
    ],
    ['a number beyond all numbers for a clock', whole.replace('"stamp":1', '"stamp":1e999')],
  ])('is refused with %s', async (_, text) => {
    expect(await restored(text)).toBe('refused');
  });

  test.each([
    ['brackets 100,000 deep for a slot', whole.replace('"slots":[', `"slots":[${nested(100_000)},`)],
    ['a made-up prototype', whole.replace('{', '{"__proto__":{"app":"other"},"constructor":7,')],
  ])('is opened with %s beside what belongs there, which is passed over', async (_, text) => {
    expect(await restored(text)).toBe('opened');
  });

  const nameless = (id: string) =>
    `{"documents":[{"format":1,"id":${JSON.stringify(id)},"worksheetVersion":1,"leaves":{},"kept":{}}],"versions":[]}`;

  const answer = (address: string, change: object) =>
    JSON.stringify({
      documents: [
        {
          format: 1,
          id: 's',
          worksheetVersion: 1,
          leaves: { [address]: { value: 'x', lamport: 1, writer: 'a', at: 1, ...change } },
          kept: {},
        },
      ],
      versions: [],
    });

  test.each([
    ['a version that is nothing', '{"documents":[],"versions":[null]}'],
    ['a version that is a figure', '{"documents":[],"versions":[7]}'],
    ['a version that is a list', '{"documents":[],"versions":[[]]}'],
    ['a version without a time', `{"documents":[],"versions":[{"document":${JSON.stringify(mine.documents[0])}}]}`],
    [
      'a version whose time is a text',
      `{"documents":[],"versions":[{"at":"1","document":${JSON.stringify(mine.documents[0])}}]}`,
    ],
    [
      'a version of a day that nobody can tell',
      `{"documents":[],"versions":[{"at":9e15,"document":${JSON.stringify(mine.documents[0])}}]}`,
    ],
    ['a version of nothing', '{"documents":[],"versions":[{"at":1,"document":null}]}'],
    ['an answer of a day that nobody can tell', answer('s/a', { at: 9e15 })],
    ['an answer whose address is too long', answer(`s/${'a'.repeat(LIMITS.addressCharacters - 1)}`, {})],
    ['an answer that is nested too deep', answer('s/a', { value: JSON.parse(nested(LIMITS.depth - 4)) as unknown })],
    ['a document with an address for its name', nameless('s/a')],
    ['a document with a blank in its name', nameless('s a')],
    ['a document without a name', nameless('')],
    ['a document whose name is too long', nameless('s'.repeat(LIMITS.idCharacters + 1))],
    [
      'a key that means something to the language in an answer',
      '{"documents":[{"format":1,"id":"s","worksheetVersion":1,"leaves":{"s/a":{"value":{"__proto__":[]},"lamport":1,"writer":"a","at":1}},"kept":{}}],"versions":[]}',
    ],
    ['no list of documents', '{"versions":[]}'],
    ['no list of versions', '{"documents":[]}'],
    ['nothing but a list', '[]'],
  ])('is refused with %s inside', async (_, payload) => {
    expect(await restored(fileWith(payload))).toBe('refused');
  });

  test.each([
    ['a document whose name is as long as it may be', nameless('s'.repeat(LIMITS.idCharacters))],
    ['an answer of the last day that there is', answer('s/a', { at: 8.64e15 })],
    ['an answer whose address is as long as it may be', answer(`s/${'a'.repeat(LIMITS.addressCharacters - 2)}`, {})],
    ['an answer that is nested as deep as it may be', answer('s/a', { value: JSON.parse(nested(LIMITS.depth - 5)) as unknown })],
  ])('is opened with %s', async (_, payload) => {
    expect(await restored(fileWith(payload))).toBe('opened');
  });

  test.each(hugeContents(LIMITS))('is dealt with soon when it holds $what', { timeout: 60_000 }, async ({ payload, outcome }) => {
    expect(await restored(fileWith(payload()))).toBe(outcome);
  });
});
