import type { Document } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { sentenceKeyOf } from '../copy-marks.ts';
import type { DeviceKeys } from '../device-keys.ts';
import { throughLock } from '../lock-key.ts';
import type { Unlocked } from '../records.ts';
import type { SealedEnvelope } from './envelope.ts';
import { BOUNDLESS, openEnvelope, readEnvelope, sealEnvelope } from './envelope.ts';
import { headFor } from './mirror.ts';

/** The last sentence: what wasn't saved when the page was hidden, sealed, in the one storage that takes it at once. */
export interface Sentence {
  /** Seals and writes the documents. Synchronous; false when the browser doesn't take it. */
  write(vault: Unlocked, unsaved: readonly Document[]): boolean;
  /** What was written; undefined where there is nothing, or nothing that can be opened. Never rejects. */
  read(keys: DeviceKeys, lockKey?: Uint8Array<ArrayBuffer>): Promise<VaultContents | undefined>;
  /** Once all of it is saved. */
  drop(): void;
}

/** The last sentence of the workbook of that name. */
export function createSentence(name: string): Sentence {
  const key = sentenceKeyOf(name);
  return {
    write(vault, unsaved) {
      try {
        const contents = { documents: unsaved, versions: [] };
        // It opens as the vault does: what once lay in this storage can be read in its log for long.
        const head = headFor('sentence', vault.record.vaultId, vault.record, contents);
        localStorage.setItem(key, sealEnvelope(head, vault.key, contents));
        return true;
      } catch {
        return false;
      }
    },
    async read(keys, lockKey) {
      try {
        const text = localStorage.getItem(key);
        const envelope = text === null ? undefined : readEnvelope(text, BOUNDLESS);
        const dataKey = envelope && (await keyTo(envelope, keys, lockKey));
        return envelope && dataKey && openEnvelope(envelope, dataKey, BOUNDLESS);
      } catch {
        return undefined;
      }
    },
    drop() {
      try {
        localStorage.removeItem(key);
      } catch {
        // It is only a copy.
      }
    },
  };
}

async function keyTo(
  { vaultId, slots, lock }: SealedEnvelope,
  keys: DeviceKeys,
  lockKey: Uint8Array<ArrayBuffer> | undefined,
): Promise<Uint8Array | undefined> {
  for (const slot of slots) {
    const held = slot.type === 'open' ? slot.key : slot.type === 'device' ? await keys.open(vaultId, slot) : undefined;
    const key = held && throughLock(vaultId, lock && lockKey, held);
    if (key) return key;
  }
  return undefined;
}
