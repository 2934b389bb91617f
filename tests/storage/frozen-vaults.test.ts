import { expect, test } from 'vitest';
import { VAULT_FORMAT } from '#storage/database.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import first from '../fixtures/frozen-vaults/vault.v1.json' with { type: 'json' };
import second from '../fixtures/frozen-vaults/vault.v2.json' with { type: 'json' };
import type { FrozenVault, KeyPlaceName } from './frozen-vault.ts';
import { layOutVault } from './frozen-vault.ts';
import { documentWith, freshName, readValue, vaultOn } from './on-device.ts';

const FROZEN: readonly (readonly [string, FrozenVault, readonly KeyPlaceName[]])[] = [
  ['with the key in the database, each row the document alone', first as FrozenVault, []],
  ['with the key in a file and in the cache', second as FrozenVault, ['file', 'cache']],
  ['with the key in a file alone', second as FrozenVault, ['file']],
  ['with the key in the cache alone', second as FrozenVault, ['cache']],
];

test('a vault of every format that there was is among those that were kept from earlier days', () => {
  expect(new Set(FROZEN.map(([, { meta }]) => meta.format))).toEqual(
    new Set(Array.from({ length: VAULT_FORMAT }, (_, index) => index + 1)),
  );
});

test.each(FROZEN)(
  'somebody who wrote with an earlier Fledge, %s, finds all of it, earlier wordings too, and writes on',
  async (_how, frozen, places) => {
    const name = freshName();
    await layOutVault(name, frozen, places);
    const vault = await vaultOn(name);
    const { documents, unreadable, newer } = await vault.read();
    expect([unreadable, newer]).toEqual([0, false]);
    expect(documents.map(({ open }) => open()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(frozen.contents.documents);
    expect(await versionsIn(vault)).toEqual(frozen.contents.versions);
    await vault.put([{ document: documentWith('goals', { unplanned: 'I laugh a lot' }, 9), keepPrevious: true }]);
    expect(await readValue(await vaultOn(name), 'goals', 'unplanned')).toBe('I laugh a lot');
  },
);
