import type { Block } from '../blocks/block.ts';
import { addressOf } from '../documents/address.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Filled } from '../worksheets/filled.ts';

/** All that stands on one sheet, for whoever wrote it: marks don't matter, and what is empty is left out. */
export function toldWhole({ worksheet, document }: Filled): readonly Block[] {
  return Object.values(worksheet.sections).flatMap((section): readonly Block[] => {
    const inside = Object.entries(section.fields).flatMap(([id, field]) =>
      rulesOf(field).summarise(field, document, addressOf(document.id, id), () => true),
    );
    return inside.length === 0 ? [] : [{ type: 'heading', level: 2, text: section.heading }, ...inside];
  });
}
