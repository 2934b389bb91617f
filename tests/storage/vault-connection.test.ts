import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Document } from '#domain/documents/document.ts';
import { deleteDatabase, documentWith, freshName, readValue, vaultOn, watchConnections } from './on-device.ts';

const goals = (text: string, lamport = 1) => documentWith('goals', { goal: text }, lamport);
const save = (document: Document) => [{ document, keepPrevious: false }];

/** What another tab with a later version of the database does. */
async function upgradeElsewhere(name: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 11);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  database.close();
}

describe('somebody whose connection to the storage is shut while writing', () => {
  test('by the browser, with a close event: Fledge hears it, and the next change is saved', async () => {
    const name = freshName();
    const connections = watchConnections();
    const closing = vi.fn();
    const vault = await vaultOn(name, closing);
    connections[0]?.close();
    connections[0]?.dispatchEvent(new Event('close'));
    await expect.poll(() => closing.mock.calls.length).toBeGreaterThan(0);
    await vault.put(save(goals('sleep')));
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep');
  });

  test('by another tab that upgrades: that tab is not held up, and the next change is saved', async () => {
    const name = freshName();
    const closing = vi.fn();
    const vault = await vaultOn(name, closing);
    await upgradeElsewhere(name);
    expect(closing).toHaveBeenCalled();
    await vault.put(save(goals('sleep')));
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep');
  });

  test('can send what is not saved yet in the last moment before it is shut', async () => {
    const name = freshName();
    const sent: Promise<void>[] = [];
    const vault = await vaultOn(name, () => sent.push(vault.put(save(goals('the last word')))));
    await upgradeElsewhere(name);
    expect(sent.length).toBeGreaterThan(0);
    await Promise.all(sent);
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('the last word');
  });

  test('can still read what is stored', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put(save(goals('sleep')));
    await upgradeElsewhere(name);
    expect(await readValue(vault, 'goals', 'goal')).toBe('sleep');
  });

  test('keeps the later of two changes, though the first is still waiting for the connection', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await upgradeElsewhere(name);
    const original = IDBDatabase.prototype.transaction;
    onTestFinished(() => {
      IDBDatabase.prototype.transaction = original;
    });
    let second: Promise<void> | undefined;
    // The second change comes just when the connection is there again, as a flush at hiding does.
    IDBDatabase.prototype.transaction = function transaction(...named) {
      second ??= Promise.resolve().then(() => vault.put(save(goals('second', 2))));
      return original.apply(this, named);
    };
    await vault.put(save(goals('first', 1)));
    await second;
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('second');
  });
});

describe('somebody whose site data is cleared while Fledge is open', () => {
  test('has everything back at the next change', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put(save(goals('sleep')));
    await vault.put(save(documentWith('letter', { body: 'Dear' })));
    await deleteDatabase(name);
    await vault.put(save(goals('sleep well', 2)));
    const again = await vaultOn(name);
    expect((await again.read()).unreadable).toBe(0);
    expect(await readValue(again, 'goals', 'goal')).toBe('sleep well');
    expect(await readValue(again, 'letter', 'body')).toBe('Dear');
  });

  test('has back what was only read in this visit, not written', async () => {
    const name = freshName();
    const before = await vaultOn(name);
    await before.put(save(documentWith('letter', { body: 'Dear' })));
    before.close();
    const vault = await vaultOn(name);
    await vault.read();
    await deleteDatabase(name);
    await vault.put(save(goals('sleep')));
    expect(await readValue(await vaultOn(name), 'letter', 'body')).toBe('Dear');
  });

  test('has everything back, readable, even when a new tab has begun a new vault by then', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put(save(documentWith('letter', { body: 'Dear' })));
    await deleteDatabase(name);
    await (await vaultOn(name)).put(save(documentWith('diary', { day: 'good' })));
    // The new tab reloads, as the one writer among the tabs changes; the old one goes on.
    await upgradeElsewhere(name);
    await vault.put(save(goals('sleep')));
    const again = await vaultOn(name);
    expect((await again.read()).unreadable).toBe(0);
    expect(await readValue(again, 'letter', 'body')).toBe('Dear');
    expect(await readValue(again, 'diary', 'day')).toBe('good');
    expect(await readValue(again, 'goals', 'goal')).toBe('sleep');
  });

  test('has everything back, readable, even when putting it there fails at the first try', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put(save(documentWith('letter', { body: 'Dear' })));
    await deleteDatabase(name);
    await (await vaultOn(name)).put(save(documentWith('diary', { day: 'good' })));
    await upgradeElsewhere(name);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(vault.put(save(goals('sleep')))).rejects.toThrow();
    full.mockRestore();
    await vault.put(save(goals('sleep')));
    const again = await vaultOn(name);
    expect((await again.read()).unreadable).toBe(0);
    expect(await readValue(again, 'letter', 'body')).toBe('Dear');
  });
});
