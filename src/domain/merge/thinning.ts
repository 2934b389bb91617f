import type { Address } from '../documents/address.ts';

/** What a document was, whole or in part. */
export interface PutAwayState {
  /** Of which document. */
  readonly of: string;
  /** When it was put away, in milliseconds since 1970. */
  readonly at: number;
  /** Where it holds something. */
  readonly addresses: readonly Address[];
}

const DAY_MS = 86_400_000;
const WHOLE_FOR_DAYS = 30;

/**
 * The states that can go: those older than thirty days of which everything also stands in a later state of the same
 * document and day. A whole state holds all that an earlier one does; what a merge put away holds a few addresses, and
 * takes the place of nothing else.
 */
export function surplus<T extends PutAwayState>(states: readonly T[], now: number): readonly T[] {
  const old = states.filter(({ at }) => now - at > WHOLE_FOR_DAYS * DAY_MS);
  const later = new Map<string, Set<Address>>();
  const gone = new Set<T>();
  // Of two that were put away at the same moment the one that stands last is the later one.
  for (const state of [...old].reverse().sort((a, b) => b.at - a.at)) {
    const day = `${state.of} ${Math.floor(state.at / DAY_MS)}`;
    const held = later.get(day) ?? new Set<Address>();
    if (later.has(day) && state.addresses.every((address) => held.has(address))) gone.add(state);
    for (const address of state.addresses) held.add(address);
    later.set(day, held);
  }
  return old.filter((state) => gone.has(state));
}
