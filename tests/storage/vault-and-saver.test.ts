import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Saver } from '#storage/saver.ts';
import { createSaver } from '#storage/saver.ts';
import { deleteDatabase, documentWith, freshName, readValue, vaultOn, watchConnections } from './on-device.ts';

const goals = (text: string, lamport = 1) => documentWith('goals', { goal: text }, lamport);

/** A vault and a saver that are joined as in the app: what isn't acknowledged goes out before a connection closes. */
async function savingOn(name: string): Promise<{ readonly saver: Saver; readonly statuses: readonly string[] }> {
  const statuses: string[] = [];
  const vault = await vaultOn(name, () => saver.flush());
  const saver = createSaver({ put: vault.put, onStatus: (status) => statuses.push(status) });
  saver.allow(true);
  return { saver, statuses };
}

async function writeFirst(saver: Saver, statuses: readonly string[]): Promise<void> {
  saver.changed(goals('sleep'));
  await expect.poll(() => statuses.at(-1)).toBe('saved');
}

describe('somebody who writes while the connection to the storage is lost', () => {
  test('without a word from the browser: the change is saved, and no failure is shown', async () => {
    const name = freshName();
    const connections = watchConnections();
    const { saver, statuses } = await savingOn(name);
    await writeFirst(saver, statuses);
    connections[0]?.close();
    saver.changed(goals('sleep well', 2));
    await expect.poll(() => saver.unsaved().size).toBe(0);
    expect(statuses).toEqual(['saving', 'saved', 'saving', 'saved']);
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep well');
  });

  test('with a close event in the middle of a word: the word is saved', async () => {
    const name = freshName();
    const connections = watchConnections();
    const { saver, statuses } = await savingOn(name);
    await writeFirst(saver, statuses);
    saver.changed(goals('sleep w', 2));
    connections[0]?.close();
    saver.changed(goals('sleep well', 3));
    connections[0]?.dispatchEvent(new Event('close'));
    await expect.poll(() => saver.unsaved().size).toBe(0);
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep well');
  });

  test('by clearing the site data in the middle of a word: the word is saved without another key', async () => {
    const name = freshName();
    const { saver, statuses } = await savingOn(name);
    await writeFirst(saver, statuses);
    saver.changed(goals('sleep w', 2));
    saver.changed(goals('sleep well', 3));
    await deleteDatabase(name);
    await expect.poll(() => saver.unsaved().size).toBe(0);
    saver.changed(documentWith('letter', { body: 'Dear' }));
    await expect.poll(() => saver.unsaved().size).toBe(0);
    const again = await vaultOn(name);
    expect(await readValue(again, 'letter', 'body')).toBe('Dear');
    expect(await readValue(again, 'goals', 'goal')).toBe('sleep well');
  });

  test('and can’t be had again for a while: Fledge asks now and then, says so, and saves once it can', async () => {
    const name = freshName();
    const connections = watchConnections();
    const { saver, statuses } = await savingOn(name);
    await writeFirst(saver, statuses);
    connections[0]?.close();
    let asked = 0;
    const refused = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      asked += 1;
      if (asked > 200) throw new Error('enough');
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    onTestFinished(() => refused.mockRestore());
    saver.changed(goals('sleep well', 2));
    await expect.poll(() => statuses.at(-1), { timeout: 2_000 }).toBe('failed');
    expect(asked).toBeLessThan(20);
    refused.mockRestore();
    saver.flush();
    await expect.poll(() => statuses.at(-1), { timeout: 3_000 }).toBe('saved');
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep well');
  });
});

test('somebody whose disk is full is told within two seconds, and saved when there is room again', async () => {
  const name = freshName();
  const { saver, statuses } = await savingOn(name);
  await writeFirst(saver, statuses);
  const full = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function commit(this: IDBTransaction) {
    this.abort();
  });
  onTestFinished(() => full.mockRestore());
  saver.changed(goals('sleep well', 2));
  await expect.poll(() => statuses.at(-1), { timeout: 2_000 }).toBe('failed');
  full.mockRestore();
  await expect.poll(() => statuses.at(-1), { timeout: 2_000 }).toBe('saved');
  expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep well');
});
