import type { Concern } from '#domain/paths/table.ts';

/** It thanks them, or misses them. */
const fond = ['unsafe'] as const satisfies readonly Concern[];

/** It is a word to the therapist. */
const toThem = ['no-contact', 'died', 'no-session'] as const satisfies readonly Concern[];

/** It takes a session that is still to come. */
const inSession = ['no-session'] as const satisfies readonly Concern[];

/**
 * Suggestions that some readers aren't offered, in their words, each with the concerns that keep it away, on whichever sheet it
 * stands. A test asks in every situation whether one is missing here.
 */
export const suggestionGuards: Readonly<Record<string, readonly Concern[]>> = {
  'Thank you': fond,
  'Angry and grateful': fond,
  'Glad that it’s over, and I miss them': fond,
  'Grateful for it, and resentful of what it cost': fond,
  'I’ll miss you': fond,
  'How much they helped me': fond,
  'I miss them already': fond,
  'I’m grateful, and I’m not going back': fond,
  'Grateful to them': fond,
  'Thank you for everything': fond,
  'I’m ready to stop, and I’ll miss you': fond,
  'I miss them': fond,
  'Before our next session': inSession,
  'At the start of my next session': inSession,
  'Say one line at the next session': inSession,
  'Ask them to explain how they work': toThem,
  'I’m glad I went, and I miss them': fond,
  'Something to start with next time': inSession,
};
