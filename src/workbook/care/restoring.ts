import { documentIdOf } from '#domain/documents/address.ts';
import type { Taken } from '#domain/merge/contents.ts';
import { MARKS } from '#domain/marks/marks.ts';
import type { DocumentStore } from '../memory/document-store.ts';
import type { Progress } from '../pace/pauses.ts';
import type { Persistence } from '../persistence/persistence.ts';
import { allHere, inPresentShape, whatChanges } from '../persistence/take-contents.ts';
import type { BackupFault } from './backup.ts';
import { openBackup } from './backup.ts';
import type { Erasing } from './erase.ts';
import { sortFile } from './from-file.ts';
import type { BackupPreview, Choices } from './preview.ts';
import { previewOf } from './preview.ts';

/** A backup is opened and shown, and then taken in. */
export interface Restoring {
  /** Opens a file's text and tells what restoring it would change, or why it can't be opened. Changes nothing. */
  open(
    text: string,
    passcode: string | undefined,
    onProgress?: Progress,
  ): Promise<BackupPreview | { readonly fault: BackupFault }>;
  /**
   * Takes a backup in: adds, and takes nothing out but what the reader chose to erase. Resolves once it is on the device.
   */
  restore(backup: BackupPreview, choices?: Choices, onProgress?: Progress): Promise<Taken>;
}

/** Restores into the workbook's own documents. */
export function createRestoring(store: DocumentStore, persistence: Persistence, erasing: Erasing): Restoring {
  return {
    async open(text, passcode, onProgress) {
      const opened = await openBackup(text, passcode?.trim());
      if ('fault' in opened) return opened;
      const shaped = await inPresentShape(opened.contents);
      const here = await allHere({ store, vault: persistence.vault() });
      const file = sortFile(shaped, here);
      const marks = shaped.documents.find(({ id }) => id === MARKS);
      return previewOf(opened, file, marks, here, await whatChanges(here, file.contents, 'private', onProgress));
    },
    async restore({ file, opens, closes }, { open, keepOpen, erase, putBack } = {}, onProgress) {
      const { documents, versions } = file.contents;
      const erasings = erase && file.erasings ? [file.erasings] : [];
      const taken = await persistence.takeIn({ documents: [...documents, ...erasings], versions }, 'private', onProgress);
      if (taken.erasings) await erasing.leaveOut(taken.erasings);
      const chosen = [...(open ? opens : []), ...(keepOpen ? closes : [])];
      if (chosen.length > 0) store.change(MARKS, chosen);
      const back = putBack ? file.erasedHere : [];
      for (const id of new Set(back.map(([address]) => documentIdOf(address)))) {
        const values = back.filter(([address]) => documentIdOf(address) === id);
        store.change(id, values);
      }
      return taken;
    },
  };
}
