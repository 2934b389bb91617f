import type { Value } from '../documents/document.ts';
import { valueAt } from '../documents/document.ts';
import { blocksAsLine } from '../blocks/block.ts';
import type { FieldBase } from './field.ts';
import type { KindRules, LeafRules } from './kind.ts';

/** The prompt as the summary tells it. */
export function toldOf(field: FieldBase): string {
  return field.told ?? field.prompt;
}

/** Lifts the rules of one leaf to rules over a document. */
export function overDocument<F extends FieldBase, A extends Value>(rules: LeafRules<F, A>): KindRules<F, A> {
  const read: KindRules<F, A>['read'] = (field, document, address) => {
    const value: unknown = valueAt(document, address);
    return rules.fits(field, value) ? value : rules.blank(field);
  };
  return {
    read,
    unreadable: (field, document, address) => {
      const value = valueAt(document, address);
      return value === undefined || rules.fits(field, value) ? [] : [address];
    },
    isAnswered: (_field, answer) => rules.isAnswered(answer),
    parts: (field, document, address, includes) => {
      const answer = read(field, document, address);
      if (!rules.isAnswered(answer) || !includes(address, field)) return [];
      const label = blocksAsLine(rules.summarise(field, answer));
      const about = toldOf(field);
      return [{ address, ...(!label.startsWith(about) && { about }), label, children: [] }];
    },
    summarise: (field, document, address, includes) => {
      const answer = read(field, document, address);
      return rules.isAnswered(answer) && includes(address, field) ? rules.summarise(field, answer) : [];
    },
  };
}
