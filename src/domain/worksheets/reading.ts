import type { Address } from '../documents/address.ts';
import { addressOf } from '../documents/address.ts';
import type { Document, Leaf } from '../documents/document.ts';
import { keptBeside } from '../documents/document.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Part } from '../kinds/kind.ts';
import type { Audience } from '../kinds/audience.ts';
import { isFor } from '../kinds/audience.ts';
import type { Worksheet } from './worksheet.ts';
import { fieldsOf, versionOf } from './worksheet.ts';

/** No worksheet changes its shape so often. A document that says so was made up, and is read in the present shape. */
const MOST_SHAPES = 1_000;

/** Whether a later version of the worksheet wrote the document. */
export function isWrittenLater(worksheet: Worksheet, { worksheetVersion }: Pick<Document, 'worksheetVersion'>): boolean {
  return worksheetVersion > versionOf(worksheet) && worksheetVersion <= MOST_SHAPES;
}

/**
 * The document in the worksheet's present shape: older ones go through the migrations, and a value that does
 * not fit its field moves to `kept`, so that the field is blank and what was there stays. A document of a later
 * version comes back unchanged.
 */
export function present(worksheet: Worksheet, document: Document): Document {
  if (isWrittenLater(worksheet, document)) return document;
  const leaves = worksheet.migrations
    .slice(document.worksheetVersion - 1)
    .reduce((older, migrate) => migrate(older), document.leaves);
  const current: Document = { ...document, worksheetVersion: versionOf(worksheet), leaves };
  const unreadable = unreadableIn(worksheet, current);
  if (unreadable.length === 0) return current;
  const readable: Record<Address, Leaf> = { ...leaves };
  for (const address of unreadable) delete readable[address];
  const found = unreadable.map((address) => [address, leaves[address]] as const);
  return { ...current, leaves: readable, kept: keptBeside(current.kept, found) };
}

function unreadableIn(worksheet: Worksheet, document: Document): readonly Address[] {
  return fieldsOf(worksheet).flatMap(([id, field]) => rulesOf(field).unreadable(field, document, addressOf(document.id, id)));
}

/** How many of a worksheet's fields hold an answer. Told as words; never a score. */
export function progress(worksheet: Worksheet, document: Document): { readonly answered: number; readonly fields: number } {
  const fields = fieldsOf(worksheet).filter(([, { kept }]) => kept !== false);
  const answered = fields.filter(([id, field]) => {
    const rules = rulesOf(field);
    return rules.isAnswered(field, rules.read(field, document, addressOf(document.id, id)));
  });
  return { answered: answered.length, fields: fields.length };
}

/** Everything answered in the document that can be marked for an audience, field by field. */
export function partsOf(worksheet: Worksheet, document: Document, audience: Audience): readonly Part[] {
  return fieldsOf(worksheet)
    .filter(([, field]) => isFor(field, audience))
    .flatMap(([id, field]) =>
      rulesOf(field).parts(field, document, addressOf(document.id, id), (_address, each) => isFor(each, audience)),
    );
}
