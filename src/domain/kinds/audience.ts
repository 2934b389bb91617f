import type { FieldBase } from './field.ts';

/** Who a summary is for. */
export type Audience = 'last-session' | 'myself';

/** Whether an audience may hold what is answered to a field, or read what is said to some only. What isn't kept is for nobody. */
export function isFor({ kept, for: only }: Pick<FieldBase, 'for' | 'kept'>, audience: Audience): boolean {
  return kept !== false && (only?.includes(audience) ?? true);
}
