/** A state that is kept: of which document, and when it was put away, in milliseconds since 1970. */
export interface KeptState {
  readonly of: string;
  readonly at: number;
}

const DAY_MS = 86_400_000;
const WHOLE_FOR_DAYS = 30;

/** The states that can go: those older than thirty days, but for the last one of each document's day. */
export function surplus<T extends KeptState>(states: readonly T[], now: number): readonly T[] {
  const dayOf = ({ of, at }: T) => `${of} ${Math.floor(at / DAY_MS)}`;
  const old = states.filter(({ at }) => now - at > WHOLE_FOR_DAYS * DAY_MS);
  const lastOfDay = new Map<string, T>();
  for (const state of old) {
    const last = lastOfDay.get(dayOf(state));
    if (!last || state.at >= last.at) lastOfDay.set(dayOf(state), state);
  }
  return old.filter((state) => lastOfDay.get(dayOf(state)) !== state);
}
