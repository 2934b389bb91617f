import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import type { Address } from '#domain/documents/address.ts';
import { worksheetIdOf } from '#domain/documents/address.ts';

/** Whether what stands at an address is something that a reader wrote or picked, rather than which rows a list has. */
export function isAnswer(address: Address): boolean {
  const [documentId = '', field = '', , column] = address.split('/');
  const sections = Object.values(worksheetDefinitions.now(worksheetIdOf(documentId))?.sections ?? {});
  const kind = sections.flatMap(({ fields }) => (Object.hasOwn(fields, field) ? [fields[field]?.kind] : []))[0];
  return kind !== 'rows' || column !== undefined;
}
