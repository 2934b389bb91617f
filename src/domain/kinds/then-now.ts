import type { ThenNowField } from './field.ts';
import type { LeafRules } from './kind.ts';
import { isRecord } from '../documents/document.ts';
import { toldOf } from './leaf.ts';
import { isRating } from './scale.ts';

/** Two ratings on one line. Either may be unset. */
export type ThenNowAnswer = { readonly then: number | null; readonly now: number | null };

const BLANK: ThenNowAnswer = { then: null, now: null };

export const thenNowRules: LeafRules<ThenNowField, ThenNowAnswer> = {
  fits: (_field, value): value is ThenNowAnswer => isRecord(value) && isRating(value['then']) && isRating(value['now']),
  blank: () => BLANK,
  isAnswered: (answer) => answer.then !== null || answer.now !== null,
  summarise: (field, answer) => [
    {
      type: 'figure',
      figure: { low: field.low, high: field.high, words: field.telling.figure, pairs: [{ label: toldOf(field), ...answer }] },
    },
  ],
};
