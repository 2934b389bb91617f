import { addressOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Worksheet } from '../worksheets/worksheet.ts';
import type { Audience } from './audience.ts';
import { isFor } from './audience.ts';
import { markAt } from './marks.ts';
import type { Block, SummaryDocument } from './summary-document.ts';

/** A worksheet that somebody filled in. */
export interface Filled {
  readonly worksheet: Worksheet;
  /** In the worksheet's present shape. */
  readonly document: Document;
}

/** What a summary says beside the reader's own words. */
export type Wording = Omit<SummaryDocument, 'blocks'>;

/**
 * The document for a reader: of each section what is marked *bring* and may be held by that audience, in the
 * order given. What is unmarked, *mine* or *maybe* is not in it.
 */
export function summarise(
  filled: readonly Filled[],
  marks: Document,
  audience: Audience,
  wording: Wording,
): SummaryDocument {
  const blocks = filled.flatMap(({ worksheet, document }) =>
    Object.values(worksheet.sections).flatMap((section): readonly Block[] => {
      const inside = Object.entries(section.fields).flatMap(([id, field]) => {
        if (!isFor(field, audience)) return [];
        return rulesOf(field).summarise(
          field,
          document,
          addressOf(document.id, id),
          (address, each) => isFor(each, audience) && markAt(marks, address) === 'bring',
        );
      });
      return inside.length === 0 ? [] : [{ type: 'heading', level: 2, text: section.heading }, ...inside];
    }),
  );
  return { ...wording, blocks };
}
