import { describe, expect, onTestFinished, test } from 'vitest';
import { createSaver } from '#storage/saver.ts';
import { dieOn, documentWith, freshName, readValue, vaultOn, watchConnections } from './on-device.ts';

const goals = (text: string, lamport = 1) => documentWith('goals', { goal: text }, lamport);
const save = (text: string, lamport: number) => [{ document: goals(text, lamport), keepPrevious: false }];

const DEATHS = [
  ['whose every transaction is broken off', 'aborts'],
  ['that gives no answer any more', 'is-silent'],
] as const;

describe.each(DEATHS)('somebody who writes on a connection %s, though the browser says that it is open', (_death, how) => {
  test('is told at most for a moment; the words are saved by themselves, with what is typed meanwhile', async () => {
    const name = freshName();
    const connections = watchConnections();
    const statuses: string[] = [];
    const vault = await vaultOn(name, () => saver.flush());
    const saver = createSaver({ put: vault.put, onStatus: (status) => statuses.push(status) });
    saver.allow(true);
    saver.changed(goals('sleep'));
    await expect.poll(() => statuses.at(-1)).toBe('saved');
    for (const connection of connections) dieOn(connection, how);
    saver.changed(goals('sleep w', 2));
    await new Promise((resolve) => setTimeout(resolve, 300));
    saver.changed(goals('sleep well', 3));
    await expect.poll(() => saver.unsaved().size, { timeout: 6_000 }).toBe(0);
    expect(statuses.at(-1)).toBe('saved');
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep well');
  });

  test('has it saved with “Try again” once a failure is shown', { timeout: 20_000 }, async () => {
    const name = freshName();
    const connections = watchConnections();
    const statuses: string[] = [];
    const vault = await vaultOn(name);
    const saver = createSaver({ put: vault.put, onStatus: (status) => statuses.push(status) });
    saver.allow(true);
    saver.changed(goals('sleep'));
    await expect.poll(() => statuses.at(-1)).toBe('saved');
    const opened = [...connections];
    for (const connection of opened) dieOn(connection, how);
    saver.changed(goals('sleep well', 2));
    await expect.poll(() => statuses.includes('failed') || saver.unsaved().size === 0, { timeout: 3_000 }).toBe(true);
    saver.flush();
    await expect.poll(() => saver.unsaved().size, { timeout: 5_000 }).toBe(0);
  });

  test('can look up what is kept, and have copies and backups made of it', { timeout: 20_000 }, async () => {
    const name = freshName();
    const connections = watchConnections();
    const vault = await vaultOn(name);
    await vault.put(save('sleep', 1));
    for (const connection of connections) dieOn(connection, how);
    const { database } = await vault.connection();
    expect(await database.documents.count()).toBe(1);
  });

  test('can read after another tab has written', { timeout: 20_000 }, async () => {
    const name = freshName();
    const connections = watchConnections();
    const vault = await vaultOn(name);
    await vault.put(save('sleep', 1));
    for (const connection of connections) dieOn(connection, how);
    // As the workbook asks: once more where the first reading fails.
    const { documents } = await vault.read().catch(vault.read);
    expect(documents.map(({ id }) => id)).toEqual(['goals']);
  });
});

test(
  'somebody whose storage can’t be opened again, and doesn’t say so, has the words saved once it can',
  { timeout: 20_000 },
  async () => {
    const name = freshName();
    const connections = watchConnections();
    const vault = await vaultOn(name);
    await vault.put(save('sleep', 1));
    connections[0]?.close();
    const original = IDBFactory.prototype.open;
    onTestFinished(() => {
      IDBFactory.prototype.open = original;
    });
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    await expect(vault.put(save('sleep well', 2))).rejects.toThrow();
    IDBFactory.prototype.open = original;
    await vault.put(save('sleep well', 2));
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep well');
  },
);
