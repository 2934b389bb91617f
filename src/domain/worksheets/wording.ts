import type { Worksheet } from './worksheet.ts';

/** The reader's own words for two things that wording leaves open. */
export interface Terms {
  /** What they call their therapist: 'Ana', 'Dr Lee', 'my counsellor'. */
  readonly therapist?: string | undefined;
  /** Their word for the ending: 'goodbye'. */
  readonly word?: string | undefined;
}

/** Who speaks: the workbook to the reader ('your therapist'), or the reader ('my therapist'). */
export type Speaker = 'workbook' | 'reader';

const POSSESSIVE = /^(?:my|our|your)\s+/i;
const ARTICLE = /^(?:the|a|an|my|our|this)\s+/i;

/** What the therapist is called: a name as it is; 'my counsellor' as 'your counsellor' where the workbook speaks. */
export function therapistWord({ therapist = 'my therapist' }: Terms, speaker: Speaker): string {
  if (!POSSESSIVE.test(therapist)) return therapist;
  return `${speaker === 'reader' ? 'my' : 'your'} ${therapist.replace(POSSESSIVE, '')}`;
}

/** The reader's word for the ending without an article, as it stands behind 'the'. */
export function endingWord({ word = 'ending' }: Terms): string {
  return word.replace(ARTICLE, '') || word;
}

/** Fills `{therapist}` and `{ending}` in. */
export function inTerms(text: string, terms: Terms, speaker: Speaker): string {
  return text
    .replaceAll('{therapist}', () => therapistWord(terms, speaker))
    .replaceAll('{ending}', () => endingWord(terms));
}

/** Parts of a definition in which the reader speaks. Everywhere else the workbook does. */
const READER_SPEAKS = new Set(['told', 'suggestions', 'options', 'low', 'high']);

function reworded(value: unknown, terms: Terms, speaker: Speaker): unknown {
  if (typeof value === 'string') return inTerms(value, terms, speaker);
  if (Array.isArray(value)) return value.map((each) => reworded(each, terms, speaker));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => {
      // What an option says is the workbook's answer to it.
      const speaks = key === 'says' ? 'workbook' : READER_SPEAKS.has(key) ? 'reader' : speaker;
      return [key, reworded(inside, terms, speaks)];
    }),
  );
}

/** The worksheet with the reader's own words in its wording. Ids stay, so answers are found as before. */
export function withTerms<W extends Worksheet>(worksheet: W, terms: Terms): W {
  return { ...worksheet, sections: reworded(worksheet.sections, terms, 'workbook') as W['sections'] };
}
