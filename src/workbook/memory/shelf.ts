import type { Document } from '#domain/documents/document.ts';
import type { StoredDocument } from '#storage/stored-document.ts';

/** The documents of a workbook by their ids. What comes from the device is parsed when it is first asked for. */
export interface Shelf {
  get(documentId: string): Document | undefined;
  set(documentId: string, document: Document): void;
  /** Puts what the device holds in the place of what stands here. */
  put(stored: StoredDocument): void;
  ids(): readonly string[];
  all(): readonly Document[];
  /** Takes all of them out of memory. */
  clear(): void;
  /** Those that were asked for or written in. */
  opened(): readonly Document[];
}

/** An empty shelf. */
export function createShelf(): Shelf {
  const opened = new Map<string, Document>();
  const closed = new Map<string, StoredDocument>();

  function get(documentId: string): Document | undefined {
    const stored = closed.get(documentId);
    if (stored) {
      opened.set(documentId, stored.open());
      closed.delete(documentId);
    }
    return opened.get(documentId);
  }

  const ids = () => [...new Set([...opened.keys(), ...closed.keys()])];

  return {
    get,
    set(documentId, document) {
      closed.delete(documentId);
      opened.set(documentId, document);
    },
    put(stored) {
      closed.set(stored.id, stored);
    },
    ids,
    clear() {
      opened.clear();
      closed.clear();
    },
    all: () => ids().flatMap((id) => get(id) ?? []),
    opened: () => [...opened.keys()].flatMap((id) => get(id) ?? []),
  };
}
