import type { TextField } from './field.ts';
import type { LeafRules } from './kind.ts';
import { toldOf } from './leaf.ts';

/** Free text of any length. Kept to the letter, so nothing is trimmed but for asking whether it is there. */
export const textRules: LeafRules<TextField, string> = {
  fits: (_field, value) => typeof value === 'string',
  blank: () => '',
  isAnswered: (answer) => answer.trim() !== '',
  summarise: (field, answer) => [{ type: 'paragraph', label: toldOf(field), text: answer }],
};
