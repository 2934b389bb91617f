import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';

/** Whether a document is the filling-in of a worksheet that this version has; marks, settings and the like are not. */
export function isWorksheetDocument(documentId: string): boolean {
  return worksheetDefinitions.has(worksheetIdOf(documentId));
}
