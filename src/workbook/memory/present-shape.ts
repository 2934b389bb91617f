import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';
import type { Document } from '#domain/documents/document.ts';
import { emptyDocument } from '#domain/documents/document.ts';
import { isWrittenLater, present } from '#domain/worksheets/reading.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { versionOf } from '#domain/worksheets/worksheet.ts';
import type { Shelf } from './shelf.ts';

function worksheetOf(documentId: string): Worksheet | undefined {
  return worksheetDefinitions.now(worksheetIdOf(documentId));
}

/** A document in its worksheet's present shape, where that worksheet is loaded; else as it is. */
export function presentShape(document: Document): Document {
  const worksheet = worksheetOf(document.id);
  return worksheet ? present(worksheet, document) : document;
}

/** Whether a newer Fledge wrote a document. Of a worksheet that isn't loaded, or that this one doesn't have, nobody can tell. */
export function isAhead(document: Document): boolean {
  const worksheet = worksheetOf(document.id);
  return worksheet !== undefined && isWrittenLater(worksheet, document);
}

/** Documents in present shape, each brought into it once. */
export interface PresentDocuments {
  /** The same object until the document on the shelf, or what is known of its worksheet, changes; an empty one where there is none. */
  of(documentId: string): Document;
  /** Notes that a document is in its present shape, so that the next reading needn't walk it again. */
  note(document: Document): void;
}

/** What stands on a shelf, in present shape. */
export function createPresentDocuments(shelf: Shelf): PresentDocuments {
  const empties = new Map<string, Document>();
  const shaped = new Map<string, { readonly from: Document; readonly worksheet: Worksheet; readonly document: Document }>();

  function emptyOf(documentId: string): Document {
    const worksheet = worksheetOf(documentId);
    const empty = empties.get(documentId) ?? emptyDocument(documentId, worksheet ? versionOf(worksheet) : 1);
    empties.set(documentId, empty);
    return empty;
  }

  return {
    of(documentId) {
      const found = shelf.get(documentId);
      if (!found) return emptyOf(documentId);
      const worksheet = worksheetOf(documentId);
      if (!worksheet) return found;
      const known = shaped.get(documentId);
      if (known?.from === found && known.worksheet === worksheet) return known.document;
      const document = present(worksheet, found);
      shaped.set(documentId, { from: found, worksheet, document });
      return document;
    },
    note(document) {
      const worksheet = worksheetOf(document.id);
      if (worksheet) shaped.set(document.id, { from: document, worksheet, document });
    },
  };
}
