import type { Address } from '../documents/address.ts';
import type { Value } from '../documents/document.ts';
import { emptyDocument } from '../documents/document.ts';
import { thenNowSentences } from '../figures/then-now.ts';
import type { LeafField } from '../kinds/field.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Earlier } from '../merge/history.ts';

/** Where the value stands while it is told. */
const HERE: Address = 'telling/field';

/**
 * A value as the summary tells an answer to that field, without what it answers: texts with their line breaks, labels
 * of options, a day spelled out, a plan as its sentence, two ratings as 'then 2, now 7'. Undefined for what isn't an
 * answer to the field.
 */
export function tellValue(field: LeafField, value: Value): string | undefined {
  const document = { ...emptyDocument('telling', 1), leaves: { [HERE]: { value, lamport: 1, writer: '', at: 0 } } };
  const blocks = rulesOf(field).summarise(field, document, HERE, () => true);
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
        return [block.text];
      case 'list':
        return [block.items.join(', ')];
      case 'figure':
        return thenNowSentences({ ...block.figure, pairs: block.figure.pairs.map((row) => ({ ...row, label: '' })) }).map(
          (told) => told.slice(2),
        );
      default:
        return [];
    }
  });
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** Of earlier wordings each once, as it was written last, and never the present one. */
export function eachOnce(earlier: readonly Earlier[], present: Value | undefined): readonly Earlier[] {
  const seen = new Set([JSON.stringify(present ?? null)]);
  return earlier.filter(({ value }) => {
    const text = JSON.stringify(value);
    const first = !seen.has(text);
    seen.add(text);
    return first;
  });
}
