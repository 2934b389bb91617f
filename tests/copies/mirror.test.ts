import { expect, test } from 'vitest';
import type { VaultContents } from '#domain/merge/contents.ts';
import { BOUNDLESS, readEnvelope } from '#storage/copies/envelope.ts';
import type { Files } from '#storage/copies/files.ts';
import { createMirror } from '#storage/copies/mirror.ts';
import type { Unlocked } from '#storage/records.ts';
import { randomBytes } from '#storage/sealing.ts';
import { documentWith, leaf, marked } from '../fixtures.ts';

const vault: Unlocked = {
  key: randomBytes(32),
  record: { name: 'vault', format: 1, vaultId: 'mine', slots: [] },
};

function inMemory(): { readonly files: Files; readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  const files: Files = {
    read: async (name) => held.get(name),
    write: async (name, text) => void held.set(name, text),
    discard: async (name) => void held.delete(name),
    clear: async () => held.clear(),
  };
  return { files, held };
}

const wrote = (text: string, lamport: number): VaultContents => ({
  documents: [{ ...documentWith('goals', {}), leaves: { 'goals/unplanned': leaf(text, lamport) } }],
  versions: [],
});

test('somebody’s good copies stay as they are where the next one wouldn’t open, however often it is tried', async () => {
  const { files, held } = inMemory();
  const mirror = createMirror(files);
  await mirror.write('documents', vault, wrote('first', 1));
  await mirror.write('documents', vault, wrote('second', 2));
  const before = new Map(held);
  // No Fledge writes a document under such a name, and none opens it.
  const unopenable = { documents: [documentWith('goals/unplanned', {})], versions: [] };
  for (let count = 0; count < 3; count += 1) await expect(mirror.write('documents', vault, unopenable)).rejects.toThrow();
  expect(held).toEqual(before);
  expect(await createMirror(files).read('documents', -1)).toMatchObject(wrote('second', 2));
});

test('somebody whose sheet has grown beyond what a file takes has all of it in the mirror', async () => {
  const { files } = inMemory();
  const rows = Object.fromEntries(Array.from({ length: 20_001 }, (_, row) => [`goals/goals/${row}/goal`, 'x']));
  await createMirror(files).write('documents', vault, { documents: [documentWith('goals', rows)], versions: [] });
  const found = await createMirror(files).read('documents', -1);
  expect(Object.keys(found?.documents[0]?.leaves ?? {})).toHaveLength(20_001);
});

test.each([
  ['bring', 'mine'],
  ['mine', 'bring'],
] as const)(
  'somebody whose two copies bear one stamp, with a mark %s in one and %s in the other, finds it private',
  async (one, other) => {
    const { files } = inMemory();
    const mirror = createMirror(files);
    // As a restoring leaves it that made a mark more private.
    for (const mark of [one, other])
      await mirror.write('documents', vault, { documents: [marked({ 'goals/unplanned': mark })], versions: [] });
    expect(await createMirror(files).read('documents', -1)).toEqual({
      documents: [marked({ 'goals/unplanned': 'mine' })],
      versions: [],
    });
  },
);

test('each file of somebody’s mirror opens by itself, with a key of its own that is made each time it is written', async () => {
  const { files, held } = inMemory();
  const mirror = createMirror(files);
  const keys = new Set<string>();
  for (const lamport of [1, 2, 3]) {
    await mirror.write('documents', vault, wrote('words', lamport));
    for (const text of held.values()) {
      const { slots } = readEnvelope(text, BOUNDLESS);
      expect(slots.map(({ type }) => type)).toEqual(['open']);
      for (const slot of slots) if (slot.type === 'open') keys.add(slot.key.join());
    }
  }
  expect(held.size).toBe(2);
  expect(keys.size).toBe(3);
});
