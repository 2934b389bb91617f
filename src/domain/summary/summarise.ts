import { addressOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import type { Includes } from '../kinds/kind.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Filled } from '../worksheets/filled.ts';
import type { OwnPage } from '../worksheets/worksheet.ts';
import type { Audience } from '../kinds/audience.ts';
import { isFor } from '../kinds/audience.ts';
import type { FirstPage } from './first-page.ts';
import { makeFirstPage } from './first-page.ts';
import { markAt } from '../marks/marks.ts';
import type { Block } from '../blocks/block.ts';
import type { SummaryDocument } from './summary-document.ts';

/** What a summary says beside the reader's own words. */
export type Wording = Omit<SummaryDocument, 'blocks'>;

/**
 * The document for a reader: what is marked *bring* and may be held by that audience. First the page that is read
 * first, then of each section what isn't on it, in the order given, and a sheet that is used by itself on a page of its
 * own. What is unmarked, *mine* or *maybe* is not in it.
 */
export function summarise(
  filled: readonly Filled[],
  marks: Document,
  audience: Audience,
  wording: Wording,
  firstPage: FirstPage = { items: [], atMostWords: 0 },
): SummaryDocument {
  const brings: Includes = (address, field) => isFor(field, audience) && markAt(marks, address) === 'bring';
  const first = makeFirstPage(filled, audience, brings, firstPage);
  const pages: (readonly Block[])[] = [first.blocks];
  let shared: Block[] = [];
  for (const { worksheet, document, day } of filled) {
    const told = Object.values(worksheet.sections).flatMap((section): readonly Block[] => {
      const inside = Object.entries(section.fields).flatMap(([id, field]) => {
        if (!isFor(field, audience)) return [];
        const address = addressOf(document.id, id);
        return rulesOf(field).summarise(field, document, address, (at, each) => brings(at, each) && !first.holds(at));
      });
      return inside.length === 0
        ? []
        : [{ type: 'heading', level: 2, text: day === undefined ? section.heading : `${section.heading}: ${day}` }, ...inside];
    });
    if (!worksheet.page) shared.push(...told);
    else if (told.length > 0) {
      pages.push(shared, pageOf(worksheet.page, told));
      shared = [];
    }
  }
  const filledPages = [...pages, shared].filter(({ length }) => length > 0);
  return {
    ...wording,
    blocks: filledPages.flatMap((page, index): readonly Block[] => (index === 0 ? page : [{ type: 'break' }, ...page])),
  };
}

/** A sheet that is used by itself: what it is, what comes before all of it, then the reader's words. */
function pageOf({ heading, first }: OwnPage, told: readonly Block[]): readonly Block[] {
  return [{ type: 'heading', level: 2, text: heading }, { type: 'paragraph', text: first }, ...told];
}
