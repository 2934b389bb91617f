import { isRecord } from '../documents/document.ts';
import type { ChoiceField } from './field.ts';
import type { LeafRules } from './kind.ts';
import { toldOf } from './leaf.ts';

/** The ids of the options picked, and what was written under 'in my own words'. */
export type ChoiceAnswer = { readonly picked: readonly string[]; readonly own: string };

const BLANK: ChoiceAnswer = { picked: [], own: '' };

/** One option or many. An id that the field no longer offers makes the answer unreadable, so that it is kept, not guessed. */
export const choiceRules: LeafRules<ChoiceField, ChoiceAnswer> = {
  fits: ({ options }, value): value is ChoiceAnswer => {
    if (!isRecord(value) || typeof value['own'] !== 'string' || !Array.isArray(value['picked'])) return false;
    return value['picked'].every((id) => typeof id === 'string' && Object.hasOwn(options, id));
  },
  blank: () => BLANK,
  isAnswered: (answer) => answer.picked.length > 0 || answer.own.trim() !== '',
  summarise: (field, answer) => {
    const labels = answer.picked.map((id) => field.options[id]?.label ?? id);
    const items = answer.own.trim() === '' ? labels : [...labels, answer.own];
    const [only] = items;
    return items.length === 1 && only !== undefined
      ? [{ type: 'paragraph', label: toldOf(field), text: only }]
      : [{ type: 'list', label: toldOf(field), items }];
  },
};
