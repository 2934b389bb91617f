import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { highestLamport, withLeaf } from '#domain/documents/document.ts';
import { broughtDown } from '#domain/merge/clocks.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { mergeContents, NOTHING } from '#domain/merge/contents.ts';
import {
  BOUNDLESS,
  LIMITS,
  openEnvelope,
  openEnvelopeAside,
  readEnvelope,
  sealEnvelope,
  sealEnvelopeAside,
} from '#storage/copies/envelope.ts';
import { headFor } from '#storage/copies/mirror.ts';
import { randomBytes } from '#storage/sealing.ts';
import { makeBackup, openBackup } from '#workbook/care/backup.ts';
import { documentWith } from '../fixtures.ts';
import { documentOf, fileWith, leafAt } from './file-with.ts';
import { anyFile } from './legal-files.ts';
import { CASES } from './opening.ts';

const NOW = 1_795_258_800_000;
const key = randomBytes(32);
const vault = { name: 'vault', format: 1, vaultId: 'mine', slots: [{ type: 'open', key }] } as const;
const mine: VaultContents = { documents: [documentWith('goals', { 'goals/unplanned': 'I sleep' })], versions: [] };

/** What a file gives to somebody who restores it; undefined where it is refused. */
async function restored(text: string, here = mine): Promise<VaultContents | undefined> {
  const opened = await openBackup(text, undefined);
  return 'fault' in opened ? undefined : mergeContents(here, opened.contents, NOW);
}

/** What is on the device once one word more was written. */
function written(here: VaultContents, word: string): VaultContents {
  const clock = Math.max(0, ...[...here.documents, ...here.versions.map(({ document }) => document)].map(highestLamport));
  const leaf: Leaf = { value: word, lamport: clock + 1, writer: 'me', at: NOW };
  const before = here.documents.find(({ id }) => id === 'goals') ?? documentWith('goals', {});
  return {
    ...here,
    documents: [...here.documents.filter(({ id }) => id !== 'goals'), withLeaf(before, 'goals/unplanned', leaf)],
  };
}

function wordIn({ documents }: VaultContents): Value | undefined {
  return documents.find(({ id }) => id === 'goals')?.leaves['goals/unplanned']?.value;
}

/** What the mirror gives back after everything else was lost. */
async function mirrored(here: VaultContents): Promise<VaultContents> {
  const text = await sealEnvelopeAside(headFor('mirror', vault.vaultId, vault, here), key, here);
  return openEnvelopeAside(readEnvelope(text, BOUNDLESS), key, BOUNDLESS);
}

/** What the files of a backup give back, restored one after the other on an empty device. */
async function backFrom(texts: readonly string[]): Promise<VaultContents | undefined> {
  let whole: VaultContents | undefined = NOTHING;
  for (const text of texts.toReversed()) whole = whole && (await restored(text, whole));
  return whole;
}

async function lostAndFound(here: VaultContents): Promise<readonly (VaultContents | undefined)[]> {
  const { texts } = await makeBackup('mine', here, undefined, '2026-11-30');
  return [await mirrored(here), await backFrom(texts)];
}

const fileOf = (contents: VaultContents) => fileWith(JSON.stringify(contents));

describe('somebody who restored a file with a clock as high as a file may have it', () => {
  const highest = [1e9, 1e12 - 1, 1e12, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER];

  test.each(highest)('%d, has the word that they write afterwards in every copy', async (clock) => {
    const after = await restored(
      fileOf({ documents: [documentOf('marks', { 'goals/unplanned': leafAt(clock, 'bring') })], versions: [] }),
    );
    expect(after).toBeDefined();
    const here = written(after ?? NOTHING, 'one word');
    for (const copy of await lostAndFound(here)) expect(copy && wordIn(copy)).toBe('one word');
  });

  test('in days when that was taken as it is, has backups and a mirror again', async () => {
    const poisoned = mergeContents(
      mine,
      { documents: [documentOf('marks', { 'goals/unplanned': leafAt(1e12, 'bring') })], versions: [] },
      NOW,
    );
    for (const copy of await lostAndFound(written(poisoned, 'one word'))) expect(copy && wordIn(copy)).toBe('one word');
  });

  test('finds what it holds in its own order', async () => {
    const versions = [{ at: 1, document: documentOf('goals', { 'goals/changed': leafAt(1e12 - 7, 'older') }) }];
    const after = await restored(
      fileOf({
        documents: [documentOf('goals', { 'goals/changed': leafAt(1e12, 'newer'), 'goals/unplanned': leafAt(0, 'first') })],
        versions,
      }),
    );
    const goals = after?.documents.find(({ id }) => id === 'goals')?.leaves;
    expect([goals?.['goals/changed']?.value, goals?.['goals/unplanned']?.value]).toEqual(['newer', 'I sleep']);
    expect(after?.versions.map(({ document }) => Object.values(document.leaves).map(({ value }) => value))).toContainEqual([
      'older',
    ]);
  });
});

describe('clocks that were made up', () => {
  const clock = fc.oneof(
    fc.nat({ max: 5 }),
    fc.nat({ max: 1e6 }),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.constantFrom(1e9, 1e9 + 1, 2e9, 1e12, Number.MAX_SAFE_INTEGER),
  );
  const contents = fc.array(clock, { maxLength: 8 }).map((clocks): VaultContents => ({
    documents: [documentOf('s', Object.fromEntries(clocks.map((each, index) => [`s/${index}`, leafAt(each)])))],
    versions: [],
  }));
  const clocksOf = ({ documents }: VaultContents) =>
    documents.flatMap(({ leaves }) => Object.values(leaves).map(({ lamport }) => lamport));

  test('are brought down once, keep their order, and stay as they are when they were merged with others', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const [lower, other] = [broughtDown(a), broughtDown(b)];
        expect(broughtDown(lower)).toBe(lower);
        const [before, after] = [clocksOf(a), clocksOf(lower)];
        before.forEach((one, i) =>
          before.forEach((two, j) => expect(Math.sign((after[i] ?? 0) - (after[j] ?? 0))).toBe(Math.sign(one - two))),
        );
        expect(Math.max(0, ...after)).toBeLessThanOrEqual(8e9);
        const both = { documents: [...lower.documents, ...other.documents.map((each) => ({ ...each, id: 't' }))], versions: [] };
        expect(broughtDown(both)).toBe(both);
      }),
      { numRuns: CASES },
    );
  });

  test('are left alone where somebody could have written so often', () => {
    const years: VaultContents = { documents: [documentOf('s', { 's/a': leafAt(1), 's/b': leafAt(999_999_999) })], versions: [] };
    expect(broughtDown(years)).toBe(years);
  });
});

describe('somebody who writes more than one file takes', { timeout: 120_000 }, () => {
  const room = { bytes: 3_000, things: 400, documents: 3, versions: 4, leavesInDocument: 6 };

  test('has a longer text than any in every copy', async () => {
    const here = written(mine, 'a '.repeat(3_000_000));
    for (const copy of await lostAndFound(here)) expect(copy && wordIn(copy)).toBe(wordIn(here));
  });

  test.each([
    [
      'answers in one sheet',
      (): VaultContents => ({
        documents: [
          documentOf(
            'goals',
            Object.fromEntries(
              Array.from({ length: LIMITS.leavesInDocument + 500 }, (_, n) => [`goals/goals/${n}/goal`, leafAt(n)]),
            ),
          ),
        ],
        versions: [],
      }),
    ],
    [
      'sheets',
      (): VaultContents => ({
        documents: Array.from({ length: LIMITS.documents + 50 }, (_, n) =>
          documentOf(`goals@${n}`, { [`goals@${n}/unplanned`]: leafAt(n) }),
        ),
        versions: [],
      }),
    ],
    [
      'words',
      (): VaultContents => ({
        documents: [
          documentOf(
            'goals',
            Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`goals/goals/${n}/goal`, leafAt(n, 'w'.repeat(1_000_000))])),
          ),
        ],
        versions: [],
      }),
    ],
    [
      'earlier wordings',
      (): VaultContents => ({
        documents: [],
        versions: Array.from({ length: LIMITS.versions + 50 }, (_, n) => ({
          at: n,
          document: documentOf('goals', { 'goals/changed': leafAt(n) }),
        })),
      }),
    ],
  ])('%s, has each of them in the backup, and the newest in its first file', async (_, contents) => {
    const here = written(contents(), 'one word');
    const { texts, tooLong } = await makeBackup('mine', here, undefined, '2026-11-30');
    expect(tooLong).toBe(0);
    const first = await restored(texts[0], NOTHING);
    expect(first && wordIn(first)).toBe('one word');
    const leavesOf = (all: VaultContents | undefined) => all?.documents.flatMap(({ leaves }) => Object.keys(leaves)).toSorted();
    expect(leavesOf(await backFrom(texts))).toEqual(leavesOf(here));
    expect(leavesOf(await mirrored(here))).toEqual(leavesOf(here));
  });

  test('has an answer that is too long for any file in none, all others in the backup, and is told how many are missing', async () => {
    const here = written(mine, 'one word');
    const leaves = { 'last-session/wish': leafAt(1, 'w'.repeat(LIMITS.bytes)), 'last-session/say': leafAt(2, 'thank you') };
    const { texts, tooLong } = await makeBackup(
      'mine',
      { ...here, documents: [...here.documents, documentOf('last-session', leaves)] },
      undefined,
      '2026-11-30',
    );
    expect(tooLong).toBe(1);
    const back = await backFrom(texts);
    expect(back?.documents.flatMap((document) => Object.keys(document.leaves)).toSorted()).toEqual([
      'goals/unplanned',
      'last-session/say',
    ]);
  });

  test('has all of it in parts that each fit, whatever it is', async () => {
    const { inVolumes } = await import('#domain/merge/volumes.ts');
    const leaf = fc.record({
      value: fc.oneof(fc.string(), fc.constant('long '.repeat(700)), fc.array(fc.nat(), { maxLength: 30 })),
      lamport: fc.nat(),
      writer: fc.constant('a'),
      at: fc.nat(),
    });
    const unread = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 });
    const document = (id: string) =>
      fc
        .record({
          leaves: fc.dictionary(
            fc.stringMatching(/^[a-z]{1,2}$/).map((name) => `${id}/${name}`),
            leaf,
            { maxKeys: 10, noNullPrototype: true },
          ),
          kept: fc.dictionary(fc.constantFrom(`${id}/x`, `${id}/y`), unread, { noNullPrototype: true }),
        })
        .map((rest): Document => ({ format: 1, id, worksheetVersion: 1, ...rest }));
    await fc.assert(
      fc.asyncProperty(fc.tuple(...['s', 't', 'u', 'v', 'w'].map(document)), async (documents) => {
        const { volumes, tooLong } = inVolumes({ documents, versions: [] }, room);
        for (const volume of volumes) {
          if (volumes.length > 1) expect(JSON.stringify(volume).length).toBeLessThanOrEqual(room.bytes);
          expect(volume.documents.length).toBeLessThanOrEqual(volumes.length > 1 ? room.documents : 5);
          const head = { kind: 'backup', vaultId: 'mine', stamp: 0, made: '2026-11-30', slots: vault.slots } as const;
          const sealed = sealEnvelope(head, key, volume);
          openEnvelope(readEnvelope(sealed), key, { ...BOUNDLESS, ...room });
        }
        const pieces = (contents: readonly VaultContents[]) =>
          contents.flatMap((each) =>
            each.documents.flatMap(({ leaves, kept }) => [
              ...Object.entries(leaves).map((entry) => JSON.stringify(entry)),
              ...Object.entries(kept).flatMap(([at, things]) => things.map((thing) => JSON.stringify([at, 'kept', thing]))),
            ]),
          );
        expect(pieces(volumes)).toHaveLength(pieces([{ documents, versions: [] }]).length - tooLong);
        expect(new Set(pieces(volumes)).size).toBe(pieces(volumes).length);
        const leavesOf = (volume: VaultContents) => volume.documents.flatMap(({ leaves }) => Object.values(leaves));
        const clocks = volumes.map((volume) => leavesOf(volume).map(({ lamport }) => lamport));
        clocks.forEach((these, index) =>
          expect(Math.min(...these, Infinity)).toBeGreaterThanOrEqual(Math.max(...(clocks[index + 1] ?? []), -1)),
        );
      }),
      { numRuns: CASES / 4 },
    );
  });
});

test(
  'whatever legal-looking file somebody restores, a word that they write afterwards is in the mirror, in a backup, and back after a loss',
  { timeout: 600_000 },
  async () => {
    const outcomes = { restored: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { minLength: 1, maxLength: 3 }), async (files) => {
        let here = mine;
        for (const file of files) {
          const after = await restored(fileOf(file), here);
          outcomes[after ? 'restored' : 'refused'] += 1;
          here = after ?? here;
        }
        here = written(here, 'one word');
        const [mirror, backup] = await lostAndFound(here);
        expect(mirror).toEqual(here);
        expect(backup && wordIn(backup)).toBe('one word');
      }),
      { numRuns: CASES },
    );
    expect(Math.min(outcomes.restored, outcomes.refused)).toBeGreaterThan(0);
  },
);
