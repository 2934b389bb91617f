import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createDeviceKeys } from '#storage/device-keys.ts';
import { keyPlaces } from '#storage/key-places.ts';
import { VaultUnavailable } from '#storage/patience.ts';
import { openBytes } from '#storage/sealing.ts';
import { openVault } from '#storage/vault.ts';
import { documentWith, freshName, putRecord, readValue, recordsIn, vaultOn } from './on-device.ts';

const goals = (text: string, lamport = 1) => [{ document: documentWith('goals', { goal: text }, lamport), keepPrevious: false }];

/** Somebody who wrote before, and whose device key lies in both places. */
async function wrote(name: string, text: string): Promise<void> {
  const vault = await vaultOn(name);
  await vault.put(goals(text));
  const { record } = vault.identity();
  const [slot] = record.slots;
  if (slot?.type !== 'device') throw new Error('there is no device key');
  await vault.keys.keepOnly(record.vaultId, slot);
  vault.close();
}

async function only<T>(things: readonly T[]): Promise<T> {
  expect(things).toHaveLength(1);
  return things[0] as T;
}

describe('somebody who writes', () => {
  test('has no key in the database that opens anything, and the same device key in two places', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    const { slots } = await only(await recordsIn(name, 'meta'));
    expect(slots.map(({ type }) => type)).toEqual(['device']);
    const { first, second } = keyPlaces(name);
    const id = await only(await first.names());
    expect(await second.names()).toEqual([id]);
    expect(await second.read(id)).toEqual(await first.read(id));
    expect(await first.read(id)).toHaveLength(32);
  });

  test('has that key, as the 32 bytes that it is, where later versions look for it, and the slot sealed under it as they open it', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    const {
      vaultId,
      slots: [slot],
    } = await only(await recordsIn(name, 'meta'));
    if (slot?.type !== 'device') throw new Error('there is no device key');
    const root = await navigator.storage.getDirectory();
    const file = await (await (await root.getDirectoryHandle(`${name}-key`)).getFileHandle(slot.id)).getFile();
    const key = new Uint8Array(await file.arrayBuffer());
    expect(key).toHaveLength(32);
    const second = await (await caches.open(`${name}-key`)).match(`/device-key/${slot.id}`);
    expect(new Uint8Array((await second?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(key);
    expect(openBytes(key, `fledge|slot|1|${vaultId}|device|${slot.id}`, slot.box)).toHaveLength(32);
  });

  test('finds it when the file of the key is gone, and has the file again', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    const { first } = keyPlaces(name);
    const id = await only(await first.names());
    await first.remove(id);
    const vault = await vaultOn(name);
    expect(await readValue(vault, 'goals', 'goal')).toBe('sleep');
    const [slot] = vault.identity().record.slots;
    if (slot?.type !== 'device') throw new Error('there is no device key');
    await vault.keys.keepOnly(vault.identity().record.vaultId, slot);
    expect(await first.names()).toEqual([id]);
  });

  test('finds it when the file of the key is damaged, and has it whole again', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    const { first, second } = keyPlaces(name);
    const id = await only(await first.names());
    await first.write(id, new Uint8Array(32));
    const vault = await vaultOn(name);
    expect(await readValue(vault, 'goals', 'goal')).toBe('sleep');
    const [slot] = vault.identity().record.slots;
    if (slot?.type !== 'device') throw new Error('there is no device key');
    await vault.keys.keepOnly(vault.identity().record.vaultId, slot);
    expect(await first.read(id)).toEqual(await second.read(id));
  });

  test('loses nothing when the file system doesn’t answer once: a key that can’t be read isn’t lost', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    const id = await only(await keyPlaces(name).second.names());
    await keyPlaces(name).second.remove(id);
    const before = await recordsIn(name, 'meta');
    const folder = vi
      .spyOn(FileSystemDirectoryHandle.prototype, 'getDirectoryHandle')
      .mockRejectedValue(new DOMException('busy', 'InvalidStateError'));
    onTestFinished(() => folder.mockRestore());
    await expect(openVault({ name, onClosing: () => undefined })).rejects.toBeInstanceOf(VaultUnavailable);
    expect(await recordsIn(name, 'meta')).toEqual(before);
    folder.mockRestore();
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep');
  });

  test('begins anew when the key is lost in both places, and what can’t be opened stays until it is put aside', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    await createDeviceKeys(name).clear();
    const vault = await vaultOn(name);
    expect(await vault.read()).toMatchObject({ documents: [], unreadable: 1 });
    await vault.put(goals('rest'));
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('rest');
  });

  test('has a row of the vault that leads to no key put aside, and a new one begun', async () => {
    const name = freshName();
    await wrote(name, 'sleep');
    const record = await only(await recordsIn(name, 'meta'));
    await putRecord(name, 'meta', { ...record, slots: [] });
    const vault = await vaultOn(name);
    await vault.put(goals('rest'));
    expect(await recordsIn(name, 'quarantine')).toMatchObject([{ table: 'meta', row: { vaultId: record.vaultId, slots: [] } }]);
    expect((await only(await recordsIn(name, 'meta'))).vaultId).not.toBe(record.vaultId);
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('rest');
  });
});

describe('somebody whose browser writes no files', () => {
  test('has the key in the database, as an earlier Fledge had, and can write', async () => {
    const name = freshName();
    const root = vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('private', 'SecurityError'));
    onTestFinished(() => root.mockRestore());
    const vault = await vaultOn(name);
    await vault.put(goals('sleep'));
    expect(await recordsIn(name, 'meta')).toMatchObject([{ format: 1, slots: [{ type: 'open' }] }]);
    expect(await readValue(await vaultOn(name), 'goals', 'goal')).toBe('sleep');
  });
});

test('a slot that is moved to another vault, or another key’s, opens nothing', async () => {
  const name = freshName();
  await wrote(name, 'sleep');
  const record = await only(await recordsIn(name, 'meta'));
  const [slot] = record.slots;
  if (slot?.type !== 'device') throw new Error('there is no device key');
  const keys = createDeviceKeys(name);
  expect(await keys.open(record.vaultId, slot)).toHaveLength(32);
  expect(await keys.open('another', slot)).toBeUndefined();
  expect(await keys.open(record.vaultId, { ...slot, id: 'another' })).toBeUndefined();
  await putRecord(name, 'meta', { ...record, vaultId: 'another' });
  expect(await (await vaultOn(name)).read()).toMatchObject({ unreadable: 1 });
});
