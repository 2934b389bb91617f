import type { VaultContents } from '#domain/merge/contents.ts';
import { highestLamport } from '#domain/documents/document.ts';
import type { VaultRow } from '../database.ts';
import { keyOf } from '../rows.ts';
import type { EnvelopeKind, SealedEnvelope } from './envelope.ts';
import { openEnvelope, readEnvelope, sealEnvelope } from './envelope.ts';
import type { Files } from './files.ts';

/** What is mirrored apart from the other: the documents change with each key, what they were seldom. */
export type Part = 'documents' | 'history';

/** A whole copy that the app keeps for itself, each part in two files that are written in turn. */
export interface Mirror {
  /**
   * The newest copy of a part that can be opened and whose stamp is higher than `beyond`; undefined where there is
   * none. Never rejects.
   */
  read(part: Part, beyond: number): Promise<VaultContents | undefined>;
  /** Writes a part and reads it back. Rejects when it isn't there afterwards; the copy before it is, then. */
  write(part: Part, vault: VaultRow, contents: VaultContents): Promise<void>;
}

/** The highest clock in the contents, 0 when they are empty. */
export function stampOf({ documents, versions }: VaultContents): number {
  const all = [...documents, ...versions.map(({ document }) => document)];
  return all.reduce((highest, document) => Math.max(highest, highestLamport(document)), 0);
}

/** The envelope of contents that opens as the vault does. */
export function sealAs(kind: EnvelopeKind, vault: VaultRow, contents: VaultContents): string {
  const made = new Date().toISOString().slice(0, 10);
  return sealEnvelope({ kind, vaultId: vault.vaultId, stamp: stampOf(contents), made, slots: vault.slots }, keyOf(vault), contents);
}

/** Opens an envelope that has an open slot. Throws an `EnvelopeError`, or `VaultUnavailable` where a passcode is asked for. */
export function openAlone(envelope: SealedEnvelope): VaultContents {
  return openEnvelope(envelope, keyOf({ name: 'vault', format: 1, ...envelope }));
}

/** The mirror in some files. */
export function createMirror(files: Files): Mirror {
  /** The file of each part that is written next: the other one holds the newest copy. */
  const next = new Map<Part, 'a' | 'b'>();

  async function candidates(part: Part): Promise<readonly { readonly file: 'a' | 'b'; readonly envelope: SealedEnvelope }[]> {
    const found = await Promise.all(
      (['a', 'b'] as const).map(async (file) => {
        try {
          const text = await files.read(`${part}-${file}`);
          return text === undefined ? [] : [{ file, envelope: readEnvelope(text) }];
        } catch {
          return [];
        }
      }),
    );
    return found.flat().toSorted((a, b) => b.envelope.stamp - a.envelope.stamp);
  }

  async function newest(part: Part, beyond: number): Promise<VaultContents | undefined> {
    for (const { file, envelope } of await candidates(part)) {
      if (envelope.stamp <= beyond) {
        next.set(part, file === 'a' ? 'b' : 'a');
        return undefined;
      }
      try {
        const contents = openAlone(envelope);
        next.set(part, file === 'a' ? 'b' : 'a');
        return contents;
      } catch {
        // Damaged: the other file holds the copy before it.
      }
    }
    next.set(part, 'a');
    return undefined;
  }

  return {
    read: newest,
    async write(part, vault, contents) {
      if (!next.has(part)) await newest(part, Infinity);
      const file = next.get(part) ?? 'a';
      const name = `${part}-${file}`;
      const text = sealAs('mirror', vault, contents);
      await files.write(name, text);
      if ((await files.read(name)) !== text) throw new Error(`${name} isn't as it was written`);
      next.set(part, file === 'a' ? 'b' : 'a');
    },
  };
}
