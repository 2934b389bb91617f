import type { DeviceSlot } from './slot.ts';
import { keyPlaces } from './key-places.ts';
import { KEY_BYTES } from './lock-key.ts';
import { VaultUnavailable } from './patience.ts';
import { openBytes, randomBytes, randomId, sealBytes } from './sealing.ts';

/** How long to wait for another tab, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * The device keys of a workbook. A data key is stored only sealed under one of them, and they lie in files of their
 * own: with the file, all that is sealed in the database is gone, whatever the database's log still holds of it.
 */
export interface DeviceKeys {
  /**
   * What a slot holds, which under a lock isn't the data key yet; undefined when its device key is lost. Rejects when the
   * browser can't say.
   */
  open(vaultId: string, slot: DeviceSlot): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** A slot that holds something, of a new device key, which is in its file by then. Rejects where no such file can be written and read. */
  make(vaultId: string, held: Uint8Array): Promise<DeviceSlot>;
  /** Destroys every device key but the slot's, and sees that this one lies in both places. Rejects when another may be left. */
  keepOnly(vaultId: string, slot: DeviceSlot): Promise<void>;
  /** Destroys every device key. Rejects when one may be left. */
  clear(): Promise<void>;
}

/** What a device slot's box is bound to. */
function slotData(vaultId: string, id: string): string {
  return `fledge|slot|1|${vaultId}|device|${id}`;
}

/** What a slot holds; undefined when the device key is another's or something of it is damaged. */
export function heldIn(
  vaultId: string,
  { id, box }: DeviceSlot,
  deviceKey: Uint8Array | undefined,
): Uint8Array<ArrayBuffer> | undefined {
  if (deviceKey?.length !== KEY_BYTES) return undefined;
  try {
    return new Uint8Array(openBytes(deviceKey, slotData(vaultId, id), box));
  } catch {
    return undefined;
  }
}

/** The device keys of the workbook of that name. They are read from now on, beside whatever is opened meanwhile. */
export function createDeviceKeys(name: string): DeviceKeys {
  const { first, second } = keyPlaces(name);
  const ahead = first.all();
  // Whoever needs it is told; where nobody does, nothing went wrong.
  ahead.catch(() => undefined);

  async function clearPlaces(but: string | undefined): Promise<void> {
    for (const place of [first, second]) {
      for (const each of await place.names()) if (each !== but) await place.remove(each);
    }
  }

  return {
    async open(vaultId, slot) {
      let silent: unknown;
      const ways = [async () => (await ahead).get(slot.id), () => first.read(slot.id), () => second.read(slot.id)];
      for (const way of ways) {
        try {
          const held = heldIn(vaultId, slot, await way());
          if (held) return held;
          if (way === ways[1]) silent = undefined;
        } catch (error) {
          silent = error;
        }
      }
      // A file system that fails once is no lost key: all that is sealed would be given up.
      if (silent !== undefined) throw new VaultUnavailable('the key can’t be read', { cause: silent });
      return undefined;
    },
    async make(vaultId, held) {
      const [id, deviceKey] = [randomId(), randomBytes(KEY_BYTES)];
      await first.write(id, deviceKey);
      const slot: DeviceSlot = { type: 'device', id, box: sealBytes(deviceKey, slotData(vaultId, id), held) };
      if (!heldIn(vaultId, slot, await first.read(id))) throw new Error('the key isn’t as it was written');
      return slot;
    },
    async keepOnly(vaultId, slot) {
      await clearPlaces(slot.id);
      const found = await Promise.all(
        [first, second].map(async (place) => {
          const key = await place.read(slot.id).catch(() => undefined);
          return { place, key: heldIn(vaultId, slot, key) && key };
        }),
      );
      const key = found.find((each) => each.key)?.key;
      // A second copy is there against damage; that it can't be made is borne.
      if (key) await Promise.allSettled(found.map(({ place, key: there }) => there ?? place.write(slot.id, key)));
    },
    clear: () => clearPlaces(undefined),
  };
}

/**
 * Does `work` while no other tab makes or destroys keys: one that is made for an exchange isn't stored with the vault
 * yet, and would be destroyed as one too many. Rejects when another tab doesn't come to an end.
 */
export async function aloneWithKeys<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  return navigator.locks.request(`${name}-keys`, { signal: patience.signal }, () => {
    clearTimeout(timer);
    return work();
  });
}
