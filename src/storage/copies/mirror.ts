import type { VaultContents } from '#domain/merge/contents.ts';
import { mergeContents } from '#domain/merge/contents.ts';
import { highestLamport } from '#domain/documents/document.ts';
import { KEY_BYTES, throughLock, underLock } from '../lock-key.ts';
import type { LockedVault } from '../patience.ts';
import { VaultLocked, VaultUnavailable } from '../patience.ts';
import type { Unlocked } from '../records.ts';
import { randomBytes } from '../sealing.ts';
import type { Lock, Slot } from '../slot.ts';
import type { EnvelopeHead, EnvelopeKind, SealedEnvelope } from './envelope.ts';
import { BOUNDLESS, openEnvelopeAside, readEnvelope, sealEnvelopeAside, stampOn } from './envelope.ts';
import type { Files } from './files.ts';

/** What is mirrored apart from the other: the documents change with each key, what they were seldom. */
export type Half = 'documents' | 'history';

/** A whole copy that the app keeps for itself, each half in two files that are written in turn. */
export interface Mirror {
  /** The stamp of the newest copy of a half, by what stands on it; -1 where there is none. Never rejects. */
  stamp(half: Half): Promise<number>;
  /**
   * The newest copy of a half that can be opened and whose stamp is higher than `beyond`; undefined where there is
   * none. Never rejects.
   */
  read(half: Half, beyond: number): Promise<VaultContents | undefined>;
  /**
   * Opens a half as it will be read, writes it, and reads it back. Rejects when it doesn't open or isn't there
   * afterwards; the copy before it is, then. `clean` first takes away the file that it goes to, with what a killed browser
   * may have left half written of it.
   */
  write(half: Half, vault: Unlocked, contents: VaultContents, clean?: boolean): Promise<void>;
  /** The locks that stand on the copies of the documents, the newest copy's first. Never rejects. */
  locks(): Promise<readonly LockedVault[]>;
}

/** The highest clock in the contents, 0 when they are empty. */
export function stampOf({ documents, versions }: VaultContents): number {
  const all = [...documents, ...versions.map(({ document }) => document)];
  return all.reduce((highest, document) => Math.max(highest, highestLamport(document)), 0);
}

/** What stands on an envelope of contents that opens in these ways. */
export function headFor(
  kind: EnvelopeKind,
  vaultId: string,
  { slots, lock }: { readonly slots: readonly Slot[]; readonly lock?: Lock | undefined },
  contents: VaultContents,
): EnvelopeHead {
  return { kind, vaultId, stamp: stampOf(contents), made: new Date().toISOString().slice(0, 10), slots, lock };
}

/** The key of a copy that the app keeps for itself. Throws `VaultLocked` where it is under a lock of another key. */
function keyOf({ vaultId, slots, lock }: SealedEnvelope, lockKey: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> {
  for (const slot of slots) {
    const key = slot.type === 'open' ? throughLock(vaultId, lock && lockKey, slot.key) : undefined;
    if (key) return key;
  }
  if (lock) throw new VaultLocked({ vaultId, lock });
  throw new VaultUnavailable('no open slot');
}

/** Opens the text of a copy, keeping the page free meanwhile. Rejects with an `EnvelopeError`, or where `keyOf` throws. */
async function openAside(text: string, lockKey: Uint8Array<ArrayBuffer> | undefined): Promise<VaultContents> {
  const envelope = readEnvelope(text, BOUNDLESS);
  return openEnvelopeAside(envelope, keyOf(envelope, lockKey), BOUNDLESS);
}

/** The mirror in some files; `lockKey` is that of the lock that is open, where there is one. */
export function createMirror(files: Files, lockKey: () => Uint8Array<ArrayBuffer> | undefined = () => undefined): Mirror {
  /** The file of each half that is written next: the other one holds the newest copy. */
  const next = new Map<Half, 'a' | 'b'>();
  /** Whether a copy is under a lock that nobody has opened: it may hold what is nowhere else. */
  let isLockedAway = false;

  /** The files of a half that say that they are copies, the newest first. */
  async function candidates(
    half: Half,
  ): Promise<readonly { readonly file: 'a' | 'b'; readonly text: string; readonly stamp: number }[]> {
    const found = await Promise.all(
      (['a', 'b'] as const).map(async (file) => {
        const text = await files.read(`${half}-${file}`).catch(() => undefined);
        const stamp = text === undefined ? undefined : stampOn(text);
        return text === undefined || stamp === undefined ? [] : [{ file, text, stamp }];
      }),
    );
    return found.flat().sort((a, b) => b.stamp - a.stamp);
  }

  async function newest(half: Half, beyond: number): Promise<VaultContents | undefined> {
    let found: { readonly stamp: number; readonly contents: VaultContents } | undefined;
    for (const { file, text, stamp } of await candidates(half)) {
      if (found && stamp < found.stamp) break;
      if (!found) next.set(half, file === 'a' ? 'b' : 'a');
      if (stamp <= beyond) return undefined;
      try {
        const contents = await openAside(text, lockKey());
        // What a restoring made private or erased has the stamp that it had before: of two alike neither is the newer one.
        found = { stamp, contents: found ? mergeContents(found.contents, contents, 0, 'later') : contents };
      } catch (error) {
        // Damaged: the other file holds the copy before it.
        isLockedAway ||= error instanceof VaultLocked;
      }
    }
    if (!found) next.set(half, 'a');
    return found?.contents;
  }

  return {
    async stamp(half) {
      const [first] = await candidates(half);
      return first?.stamp ?? -1;
    },
    read: newest,
    async locks() {
      return (await candidates('documents')).flatMap(({ text }) => {
        try {
          const { vaultId, lock } = readEnvelope(text, BOUNDLESS);
          return lock ? [{ vaultId, lock }] : [];
        } catch {
          return [];
        }
      });
    },
    async write(half, { record: { vaultId, lock }, lockKey: under }, contents, clean = false) {
      // A clean one follows an exchange of the key, after which only a lock that was taken off would open what is there.
      if (!next.has(half)) await newest(half, under || clean ? Infinity : -1);
      if (isLockedAway && !under) throw new Error('a copy is locked away');
      const file = next.get(half) ?? 'a';
      const name = `${half}-${file}`;
      // A key of its own, in the file alone: it opens where the database is lost or its key, and goes with the file.
      const key = randomBytes(KEY_BYTES);
      const slots: readonly Slot[] = [{ type: 'open', key: underLock(vaultId, under, key) }];
      const text = await sealEnvelopeAside(headFor('mirror', vaultId, { slots, lock }, contents), key, contents);
      // Before it takes the place of another: one that doesn't open would be the end of both.
      await openAside(text, under);
      if (clean) await files.discard(name);
      await files.write(name, text);
      if ((await files.read(name)) !== text) throw new Error(`${name} isn't as it was written`);
      next.set(half, file === 'a' ? 'b' : 'a');
    },
  };
}
