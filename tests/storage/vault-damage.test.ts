import { describe, expect, test } from 'vitest';
import { VAULT_FORMAT } from '#storage/database.ts';
import { documentWith, freshName, putRecord, readValue, recordsIn, sealedRecord, vaultOn } from './on-device.ts';

async function vaultWithTwo(name: string): Promise<void> {
  const vault = await vaultOn(name);
  await vault.put([
    { document: documentWith('goals', { goal: 'sleep' }), keepPrevious: false },
    { document: documentWith('letter', { body: 'Dear' }), keepPrevious: false },
  ]);
  vault.close();
}

describe('somebody whose stored page is damaged', () => {
  test('reads the rest, hears how many are not readable, and loses nothing of the damaged one', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    const damaged = { id: 'damaged', box: new Uint8Array([1, 2, 3]), at: 7 };
    await putRecord(name, 'documents', damaged);
    const vault = await vaultOn(name);
    const contents = await vault.read();
    expect(contents.unreadable).toBe(1);
    expect(contents.documents.map(({ id }) => id).toSorted()).toEqual(['goals', 'letter']);
    await vault.put([{ document: documentWith('goals', { goal: 'sleep well' }, 2), keepPrevious: true }]);
    expect(await recordsIn(name, 'documents')).toContainEqual(damaged);
  });

  test('reads the rest when one bit of a row was flipped', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    const [record] = await recordsIn(name, 'documents');
    if (!record) throw new Error('nothing was stored');
    const box = record.box.slice();
    box[20] = (box[20] ?? 0) ^ 1;
    await putRecord(name, 'documents', { ...record, box });
    const contents = await (await vaultOn(name)).read();
    expect(contents).toMatchObject({ unreadable: 1, documents: [{}] });
    expect((await recordsIn(name, 'documents')).find(({ id }) => id === record.id)?.box).toEqual(box);
  });

  test('reads the rest when a row holds no bytes at all', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    const odd = { id: 'odd', box: 'no bytes', at: 'never' } as never;
    await putRecord(name, 'documents', odd);
    const contents = await (await vaultOn(name)).read();
    expect(contents).toMatchObject({ unreadable: 1, documents: [{}, {}] });
  });

  test('reads the rest when a row was sealed well but holds something else than a page', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    await putRecord(name, 'documents', await sealedRecord(name, 'list', ['not', 'a', 'document']));
    const contents = await (await vaultOn(name)).read();
    expect(contents).toMatchObject({ unreadable: 1, documents: [{}, {}] });
  });

  test('is not shown one page in the place of another', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    const [one, other] = await recordsIn(name, 'documents');
    if (!one || !other) throw new Error('two rows were stored');
    await putRecord(name, 'documents', { ...one, box: other.box });
    expect(await (await vaultOn(name)).read()).toMatchObject({ unreadable: 1, documents: [{}] });
  });
});

describe('somebody with two rows of one page', () => {
  // The browser reads rows in the order of their ids; the first stands before any random id, the second after.
  test.each(['!', '~'])('finds the later of each answer and all that only one has, with the other row at %s', async (id) => {
    const name = freshName();
    const first = await vaultOn(name);
    await first.put([{ document: documentWith('goals', { goal: 'sleep', unplanned: 'I laugh' }, 3), keepPrevious: false }]);
    first.close();
    const twin = documentWith('goals', { goal: 'sleep through', change: 'time' }, 5);
    await putRecord(name, 'documents', await sealedRecord(name, id, { ...twin, kept: { 'goals/old': ['something'] } }));
    const vault = await vaultOn(name);
    const contents = await vault.read();
    expect(contents).toMatchObject({ unreadable: 0, documents: [{ id: 'goals' }] });
    expect(contents.documents[0]?.open().kept).toEqual({ 'goals/old': ['something'] });
    const values = Object.entries(contents.documents[0]?.open().leaves ?? {}).map(([address, { value }]) => [address, value]);
    expect(Object.fromEntries(values)).toEqual({
      'goals/goal': 'sleep through',
      'goals/unplanned': 'I laugh',
      'goals/change': 'time',
    });
    await vault.put([{ document: documentWith('goals', { goal: 'rest' }, 6), keepPrevious: false }]);
    expect(await readValue(vault, 'goals', 'goal')).toBe('rest');
  });
});

describe('somebody who opens Fledge after a later one wrote here', () => {
  test('hears that the vault is newer', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    const [meta] = await recordsIn(name, 'meta');
    if (!meta) throw new Error('there is no vault');
    await putRecord(name, 'meta', { ...meta, format: VAULT_FORMAT + 1 });
    const contents = await (await vaultOn(name)).read();
    expect(contents).toMatchObject({ newer: true, unreadable: 0 });
    expect(contents.documents).toHaveLength(2);
    expect(await recordsIn(name, 'meta')).toEqual([{ ...meta, format: VAULT_FORMAT + 1 }]);
  });

  test('hears that one page is newer, and can read the others', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    const later = { ...documentWith('diary', { day: 'good' }), format: 2, mood: 'unknown to this version' };
    await putRecord(name, 'documents', await sealedRecord(name, 'later', later));
    const contents = await (await vaultOn(name)).read();
    expect(contents.newer).toBe(true);
    expect(contents.documents.map(({ id }) => id).toSorted()).toEqual(['diary', 'goals', 'letter']);
  });

  test('hears that nothing is newer otherwise', async () => {
    const name = freshName();
    await vaultWithTwo(name);
    expect((await (await vaultOn(name)).read()).newer).toBe(false);
  });
});
