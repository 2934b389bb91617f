import type { Document } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { sentenceKeyOf } from '../copy-marks.ts';
import type { VaultRow } from '../database.ts';
import { keyOf } from '../rows.ts';
import { BOUNDLESS, readEnvelope, sealEnvelope } from './envelope.ts';
import { headFor, openAlone } from './mirror.ts';

/** The last sentence: what wasn't saved when the page was hidden, sealed, in the one storage that takes it at once. */
export interface Sentence {
  /** Keeps the documents. Synchronous; false when the browser doesn't take it. */
  keep(vault: VaultRow, unsaved: readonly Document[]): boolean;
  /** What was kept; undefined where there is nothing, or nothing that can be opened. */
  read(): VaultContents | undefined;
  /** Once all of it is saved. */
  drop(): void;
}

/** The last sentence of the workbook of that name. */
export function createSentence(name: string): Sentence {
  const key = sentenceKeyOf(name);
  return {
    keep(vault, unsaved) {
      try {
        const contents = { documents: unsaved, versions: [] };
        localStorage.setItem(key, sealEnvelope(headFor('sentence', vault, contents), keyOf(vault), contents));
        return true;
      } catch {
        return false;
      }
    },
    read() {
      try {
        const text = localStorage.getItem(key);
        return text === null ? undefined : openAlone(readEnvelope(text, BOUNDLESS));
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
