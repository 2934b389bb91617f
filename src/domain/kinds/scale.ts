import { SCALE_MAX } from '../figures/then-now.ts';
import type { ScaleField } from './field.ts';
import type { LeafRules } from './kind.ts';
import { toldOf } from './leaf.ts';

/** Whether a value is a whole number from 0 to 10, or null, as before it is set. */
export function isRating(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SCALE_MAX);
}

export const scaleRules: LeafRules<ScaleField, number | null> = {
  fits: (_field, value) => isRating(value),
  blank: () => null,
  isAnswered: (answer) => answer !== null,
  summarise: (field, answer) => [
    {
      type: 'paragraph',
      label: toldOf(field),
      text: answer === null ? '' : field.telling.rating(answer, SCALE_MAX, field.low, field.high),
    },
  ],
};
