/** Who a summary is for. */
export type Audience = 'last-session' | 'myself';

/** Something that some audiences may hold, or none. */
export interface Restricted {
  readonly for?: readonly Audience[];
  readonly kept?: false;
}

/** Whether an audience may hold what is answered to a field, or read what is said to some only. What isn't kept is for nobody. */
export function isFor({ kept, for: only }: Restricted, audience: Audience): boolean {
  return kept !== false && (only?.includes(audience) ?? true);
}
