import type { DateField } from './field.ts';
import type { LeafRules } from './kind.ts';
import { toldOf } from './leaf.ts';

/** Whether a text is a day of the calendar as `YYYY-MM-DD`, in the years 1 to 9999. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // Some engines read 30 February as a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day, past or to come. What is no day of the calendar is kept, not guessed. */
export const dateRules: LeafRules<DateField, string> = {
  fits: (_field, value): value is string => typeof value === 'string' && (value === '' || isDay(value)),
  blank: () => '',
  isAnswered: (answer) => answer !== '',
  summarise: (field, answer) => [{ type: 'paragraph', label: toldOf(field), text: field.telling.day(answer) }],
};
