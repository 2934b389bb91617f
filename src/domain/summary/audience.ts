import type { FieldBase } from '../kinds/field.ts';

/** Who a summary is for. */
export type Audience = 'last-session' | 'myself';

/** Whether an audience may hold what is answered to a field. What isn't kept is for nobody. */
export function isFor(field: FieldBase, audience: Audience): boolean {
  return field.kept !== false && (field.for?.includes(audience) ?? true);
}
