import { expect, onTestFinished, test } from 'vitest';
import { VAULT_FORMAT } from '#storage/database.ts';
import { versionsIn } from '#storage/copies/upkeep.ts';
import { lockFromJson, lockKeyBehind } from '#storage/lock/lock.ts';
import type { OpenedLock } from '#storage/records.ts';
import { openVault } from '#storage/vault.ts';
import first from '../fixtures/frozen-vaults/vault.v1.json' with { type: 'json' };
import second from '../fixtures/frozen-vaults/vault.v2.json' with { type: 'json' };
import third from '../fixtures/frozen-vaults/vault.v3.json' with { type: 'json' };
import type { FrozenVault, KeyPlaceName } from './frozen-vault.ts';
import { layOutVault } from './frozen-vault.ts';
import { documentWith, freshName, readValue } from './on-device.ts';

const FROZEN: readonly (readonly [string, FrozenVault, readonly KeyPlaceName[]])[] = [
  ['with the key in the database, each row the document alone', first as FrozenVault, []],
  ['with the key in a file and in the cache', second as FrozenVault, ['file', 'cache']],
  ['with the key in a file alone', second as FrozenVault, ['file']],
  ['with the key in the cache alone', second as FrozenVault, ['cache']],
  ['with a lock, and the recovery code on paper', third as FrozenVault, ['file', 'cache']],
];

test('a vault of every format that there was is among those that were kept from earlier days', () => {
  expect(new Set(FROZEN.map(([, { meta }]) => meta.format))).toEqual(
    new Set(Array.from({ length: VAULT_FORMAT }, (_, index) => index + 1)),
  );
});

/** The lock of a frozen vault, opened with what was kept on paper; undefined where it has none. */
async function openedLock({ meta: { vaultId, lock }, code = '' }: FrozenVault): Promise<OpenedLock | undefined> {
  const ways = lockFromJson(lock);
  const lockKey = ways && (await lockKeyBehind(vaultId, ways, { way: 'recovery', code }));
  if (typeof lockKey === 'string') throw new Error(lockKey);
  return ways && lockKey && { vaultId, lock: ways, lockKey };
}

test.each(FROZEN)(
  'somebody who wrote with an earlier Fledge, %s, finds all of it, earlier wordings too, and writes on',
  async (_how, frozen, places) => {
    const name = freshName();
    await layOutVault(name, frozen, places);
    const lock = await openedLock(frozen);
    const open = async () => {
      const opened = await openVault({ name, lock, onClosing: () => undefined });
      onTestFinished(() => opened.close());
      return opened;
    };
    const vault = await open();
    const { documents, unreadable, newer } = await vault.read();
    expect([unreadable, newer]).toEqual([0, false]);
    expect(documents.map(({ open }) => open()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(frozen.contents.documents);
    expect(await versionsIn(vault)).toEqual(frozen.contents.versions);
    await vault.put([{ document: documentWith('goals', { unplanned: 'I laugh a lot' }, 9), keepPrevious: true }]);
    expect(await readValue(await open(), 'goals', 'unplanned')).toBe('I laugh a lot');
  },
);
