import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Document } from '#domain/documents/document.ts';
import type { Version } from '#domain/documents/version.ts';
import { mark, mirroredMarkOf } from '#storage/copy-marks.ts';
import { openFiles } from '#storage/copies/files.ts';
import type { Copies } from '#storage/copies/copies.ts';
import { createCopies } from '#storage/copies/copies.ts';
import { createMirror } from '#storage/copies/mirror.ts';
import { createSentence } from '#storage/copies/sentence.ts';
import { documentWith, freshName, vaultOn } from './on-device.ts';

/** The timers are false, the disk is not: beside other work it may take seconds to write and to read back. */
const ON_A_BUSY_DEVICE = { timeout: 10_000 };

interface Kept {
  readonly copies: Copies;
  /** The text that the mirror holds; undefined where there is none yet. */
  readonly mirrored: () => Promise<unknown>;
}

/** What looks after somebody's copies. They have one already, so that the next one isn't hurried. */
async function copiesOf(
  name: string,
  documents: () => readonly Document[],
  versions: () => Promise<readonly Version[]>,
  mayWrite = () => true,
): Promise<Kept> {
  const vault = await vaultOn(name);
  const copies = createCopies({
    name,
    identity: vault.identity,
    keys: vault.keys,
    documents,
    versions,
    readable: () => [],
    mayWrite,
  });
  onTestFinished(() => copies.clear());
  mark(mirroredMarkOf(name), '1');
  // Opening the files is given up after a while; a false clock that jumps past it would have them never opened.
  await copies.reached();
  const mirrored = async () =>
    (await createMirror(await openFiles(name)).read('documents', -1))?.documents[0]?.leaves['goals/goal']?.value;
  return { copies, mirrored };
}

describe('somebody whose words are mirrored', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  test('has them in the mirror ten seconds after the last key', async () => {
    const { copies, mirrored } = await copiesOf(
      freshName(),
      () => [documentWith('goals', { goal: 'sleep' })],
      async () => [],
    );
    copies.saved();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await mirrored()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(async () => expect(await mirrored()).toBe('sleep'), ON_A_BUSY_DEVICE);
  });

  test('and types on without a pause, has them there after a minute', async () => {
    let seconds = 0;
    const { copies, mirrored } = await copiesOf(
      freshName(),
      () => [documentWith('goals', { goal: `after ${seconds}` }, seconds + 1)],
      async () => [],
    );
    for (; seconds < 60; seconds += 1) {
      copies.saved();
      await vi.advanceTimersByTimeAsync(1_000);
      if (seconds === 50) expect(await mirrored()).toBeUndefined();
    }
    await vi.waitFor(async () => expect(await mirrored()).toMatch(/^after/), ON_A_BUSY_DEVICE);
  });

  test('and puts the page away, has them there at once', async () => {
    const { copies, mirrored } = await copiesOf(
      freshName(),
      () => [documentWith('goals', { goal: 'sleep' })],
      async () => [],
    );
    copies.saved();
    copies.hidden([]);
    await vi.waitFor(async () => expect(await mirrored()).toBe('sleep'), ON_A_BUSY_DEVICE);
  });
});

test(
  'somebody whose long history takes six seconds to be read has it in the copy all the same',
  { timeout: 20_000 },
  async () => {
    const name = freshName();
    const before: Version = { at: 1, document: documentWith('goals', { goal: 'rest' }) };
    const slowly = () => new Promise<readonly Version[]>((resolve) => setTimeout(() => resolve([before]), 6_000));
    const { copies } = await copiesOf(name, () => [documentWith('goals', { goal: 'sleep' }, 2)], slowly);
    await copies.renew();
    expect(await createMirror(await openFiles(name)).read('history', -1)).toEqual({ documents: [], versions: [before] });
  },
);

test('somebody who goes on in another tab isn’t told by this one that the copies are made anew', async () => {
  const none = async () => [];
  const { copies } = await copiesOf(
    freshName(),
    () => [documentWith('goals', { goal: 'sleep' })],
    none,
    () => false,
  );
  await expect(copies.renew()).rejects.toThrow();
});

test('somebody whose sheet has grown beyond what a file takes has all of it in the last sentence', async () => {
  const name = freshName();
  const vault = await vaultOn(name);
  const sentence = createSentence(name);
  onTestFinished(sentence.drop);
  const grown = documentWith('goals', Object.fromEntries(Array.from({ length: 20_001 }, (_, row) => [`goals/${row}/goal`, 'x'])));
  expect(sentence.write(vault.identity(), [grown])).toBe(true);
  expect(await sentence.read(vault.keys)).toEqual({ documents: [grown], versions: [] });
});
