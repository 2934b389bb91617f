import { inTerms } from '#domain/worksheets/wording.ts';
import type { Translation } from '#domain/wording/translation.ts';
import { translated } from '#domain/wording/translation.ts';

// Loaded only by what is built in another language than English.

const english = new Set<string>();
/** Texts with gaps for the reader's own words, as patterns of what they say once those are filled in. */
const gapped: RegExp[] = [];

/** English words with those of this language in their places. What stays English is known by `isEnglish` from then on. */
export function inThisLanguage<W>(words: W, theirs: Translation<NoInfer<W>> | undefined): W {
  return translated(words, theirs, (text) => {
    english.add(text);
    const parts = inTerms(text, {}, 'workbook', { therapist: () => '\0', ending: () => '\0' }).split('\0');
    if (parts.length > 1)
      gapped.push(new RegExp(`^${parts.map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('.+')}$`, 's'));
  });
}

/** Whether a text on the screen is one that this language has no words for yet. */
export function isEnglish(text: string): boolean {
  return english.has(text) || gapped.some((pattern) => pattern.test(text));
}
