import type { Version } from '#domain/documents/version.ts';
import type { DocumentStore } from './memory/document-store.ts';
import type { Persistence } from './persistence/persistence.ts';
import { NOWHERE } from './persistence/persistence.ts';

/** What takes the place of the device where nothing is kept on it. */
export interface InMemory extends Persistence {
  /** What came with a file beside its documents, and how its documents stood before they were changed here. */
  versions(): readonly Version[];
}

/**
 * Keeps a workbook in memory alone, for a reader who chose so: a file can be taken in and one made, and nothing touches
 * the device.
 */
export function keepInMemory(store: DocumentStore): InMemory {
  const versions = new Map<string, Version>();
  /** Ids of documents that came with a file and weren't changed since. */
  const untouched = new Set<string>();
  const put = (version: Version) => versions.set(JSON.stringify(version), version);

  store.tell({ storage: 'nowhere' });
  store.follow({
    // So that a file that is made here holds each wording that the one before it held.
    onWritten(document, before) {
      if (before && untouched.delete(document.id)) put({ at: Date.now(), document: before });
    },
  });

  return {
    ...NOWHERE,
    async takeIn(theirs, marks, onProgress) {
      const { takeContents } = await import('./persistence/take-contents.ts');
      const taken = await takeContents(theirs, { store, vault: undefined, put: () => Promise.resolve() }, marks, onProgress);
      taken.versions.forEach(put);
      for (const { id } of taken.documents) untouched.add(id);
      const { moveAnswers } = await import('./persistence/move-answers.ts');
      await moveAnswers(store);
      return taken;
    },
    async exchange(_rewrite, done) {
      done();
      return 'gone';
    },
    versions: () => [...versions.values()],
  };
}
