import type { VaultContents } from '#domain/merge/contents.ts';
import { mergeContents } from '#domain/merge/contents.ts';
import { highestLamport } from '#domain/documents/document.ts';
import { keyOf } from '../records.ts';
import { randomBytes } from '../sealing.ts';
import type { Slot } from '../slot.ts';
import type { EnvelopeHead, EnvelopeKind, SealedEnvelope } from './envelope.ts';
import { BOUNDLESS, openEnvelope, openEnvelopeAside, readEnvelope, sealEnvelopeAside, stampOn } from './envelope.ts';
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
  write(half: Half, vaultId: string, contents: VaultContents, clean?: boolean): Promise<void>;
}

/** The highest clock in the contents, 0 when they are empty. */
export function stampOf({ documents, versions }: VaultContents): number {
  const all = [...documents, ...versions.map(({ document }) => document)];
  return all.reduce((highest, document) => Math.max(highest, highestLamport(document)), 0);
}

/** What stands on an envelope of contents that opens in these ways. */
export function headFor(kind: EnvelopeKind, vaultId: string, slots: readonly Slot[], contents: VaultContents): EnvelopeHead {
  return { kind, vaultId, stamp: stampOf(contents), made: new Date().toISOString().slice(0, 10), slots };
}

/**
 * Opens a copy that the app keeps for itself and that has an open slot. Throws an `EnvelopeError`, or `VaultUnavailable`
 * where a passcode is asked for.
 */
export function openAlone(envelope: SealedEnvelope): VaultContents {
  return openEnvelope(envelope, keyOf(envelope), BOUNDLESS);
}

/** As `openAlone` from the text on, keeping the page free while it opens the box. */
async function openAside(text: string): Promise<VaultContents> {
  const envelope = readEnvelope(text, BOUNDLESS);
  return openEnvelopeAside(envelope, keyOf(envelope), BOUNDLESS);
}

/** The mirror in some files. */
export function createMirror(files: Files): Mirror {
  /** The file of each half that is written next: the other one holds the newest copy. */
  const next = new Map<Half, 'a' | 'b'>();

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
        const contents = await openAside(text);
        // What a restoring made private or erased has the stamp that it had before: of two alike neither is the newer one.
        found = { stamp, contents: found ? mergeContents(found.contents, contents, 0, 'later') : contents };
      } catch {
        // Damaged: the other file holds the copy before it.
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
    async write(half, vaultId, contents, clean = false) {
      if (!next.has(half)) await newest(half, Infinity);
      const file = next.get(half) ?? 'a';
      const name = `${half}-${file}`;
      // A key of its own, in the file alone: it opens where the database is lost or its key, and goes with the file.
      const key = randomBytes(32);
      const text = await sealEnvelopeAside(headFor('mirror', vaultId, [{ type: 'open', key }], contents), key, contents);
      // Before it takes the place of another: one that doesn't open would be the end of both.
      await openAside(text);
      if (clean) await files.discard(name);
      await files.write(name, text);
      if ((await files.read(name)) !== text) throw new Error(`${name} isn't as it was written`);
      next.set(half, file === 'a' ? 'b' : 'a');
    },
  };
}
