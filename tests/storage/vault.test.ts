import { describe, expect, test } from 'vitest';
import { documentWith, freshName, readValue, recordsIn, vaultOn } from './on-device.ts';

const goals = (text: string, lamport = 1) => documentWith('goals', { goal: text }, lamport);

describe('somebody who closes Fledge and opens it again', () => {
  test('finds what was written', async () => {
    const name = freshName();
    const first = await vaultOn(name);
    const written = [goals('sleep \ud83d 🐦'), documentWith('letter@1', { body: 'Dear', stars: 3, picked: ['a'] })];
    await first.put(written.map((document) => ({ document, keepPrevious: false })));
    first.close();
    const contents = await (await vaultOn(name)).read();
    expect(contents).toMatchObject({ unreadable: 0, newer: false });
    expect(contents.documents.map(({ open }) => open()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(written);
  });

  test('finds the last of many changes, in one row', async () => {
    const name = freshName();
    const first = await vaultOn(name);
    for (const text of ['s', 'sl', 'sle']) await first.put([{ document: goals(text), keepPrevious: false }]);
    first.close();
    const again = await vaultOn(name);
    expect(await readValue(again, 'goals', 'goal')).toBe('sle');
    await again.put([{ document: goals('sleep'), keepPrevious: false }]);
    expect(await readValue(again, 'goals', 'goal')).toBe('sleep');
    expect(await recordsIn(name, 'documents')).toHaveLength(1);
  });

  test('finds changes that were sent one upon the other without waiting, the last one on top', async () => {
    const name = freshName();
    const first = await vaultOn(name);
    await Promise.all(Array.from({ length: 20 }, (_, n) => first.put([{ document: goals(`${n}`), keepPrevious: false }])));
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('19');
  });

  test('finds the vault empty, and not damaged, when nothing was written', async () => {
    const name = freshName();
    (await vaultOn(name)).close();
    expect(await (await vaultOn(name)).read()).toEqual({ documents: [], unreadable: 0, newer: false });
  });
});

describe('somebody who copies the files of the browser', () => {
  test('finds neither the words nor the names of the worksheets in them', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put([{ document: goals('canary-one'), keepPrevious: false }]);
    await vault.put([{ document: goals('canary-two 🐦'), keepPrevious: true }]);
    const tables = await Promise.all([recordsIn(name, 'documents'), recordsIn(name, 'versions'), recordsIn(name, 'meta')]);
    expect(tables.map((rows) => rows.length)).toEqual([1, 1, 1]);
    const stored = JSON.stringify(tables, (_key, value: unknown) =>
      value instanceof Uint8Array ? String.fromCharCode(...value) : value,
    );
    // The search itself works: what may be in clear is found.
    expect(stored).toContain(tables[2]?.[0]?.vaultId);
    for (const secret of ['canary', 'c\\u0000a\\u0000n', 'goals', 'leaves', 'lamport']) expect(stored).not.toContain(secret);
  });
});

describe('what was there before a stretch of writing', () => {
  test('is kept when the stretch begins, and only then', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put([{ document: goals('first'), keepPrevious: true }]);
    expect(await recordsIn(name, 'versions')).toHaveLength(0);
    const [before] = await recordsIn(name, 'documents');
    await vault.put([{ document: goals('second'), keepPrevious: true }]);
    await vault.put([{ document: goals('second, and more'), keepPrevious: false }]);
    await vault.put([{ document: goals('second, and more still'), keepPrevious: false }]);
    const versions = await recordsIn(name, 'versions');
    expect(versions).toMatchObject([{ of: before?.id, box: before?.box, at: before?.at }]);
  });

  test('is kept after Fledge was closed in between', async () => {
    const name = freshName();
    const first = await vaultOn(name);
    await first.put([{ document: goals('last week'), keepPrevious: true }]);
    first.close();
    const [before] = await recordsIn(name, 'documents');
    const again = await vaultOn(name);
    await again.read();
    await again.put([{ document: goals('today'), keepPrevious: true }]);
    expect(await recordsIn(name, 'versions')).toMatchObject([{ of: before?.id, box: before?.box }]);
  });

  test('is kept once when the second write goes out before the first is acknowledged', async () => {
    const name = freshName();
    const vault = await vaultOn(name);
    await vault.put([{ document: goals('first'), keepPrevious: true }]);
    await Promise.all(['second', 'second, and more'].map((text) => vault.put([{ document: goals(text), keepPrevious: true }])));
    expect(await recordsIn(name, 'versions')).toHaveLength(1);
  });
});

test('a change counts as kept only once the browser says so, and the write is asked for before that', async () => {
  const name = freshName();
  const vault = await vaultOn(name);
  const order: string[] = [];
  const put = vault.put([{ document: goals('sleep'), keepPrevious: false }]).then(() => order.push('acknowledged'));
  order.push('asked for');
  // A reading transaction on the same table waits for writes that were issued before it.
  expect(await recordsIn(name, 'documents')).toHaveLength(1);
  await put;
  expect(order).toEqual(['asked for', 'acknowledged']);
});
