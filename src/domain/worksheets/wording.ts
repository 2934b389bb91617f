import { isolated } from '../figures/isolated.ts';
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

/**
 * What the therapist is called: a name as it is; 'my counsellor' as 'your counsellor' where the workbook speaks. It
 * stands within a sentence, so a possessive that a keyboard has begun with a capital is small.
 */
export function therapistWord({ therapist = 'my therapist' }: Terms, speaker: Speaker): string {
  const [whose] = POSSESSIVE.exec(therapist) ?? [];
  if (whose === undefined) return isolated(therapist);
  const mine = /^our/i.test(whose) ? 'our' : 'my';
  return `${speaker === 'reader' ? mine : 'your'} ${isolated(therapist.slice(whose.length))}`;
}

/** The reader's word for the ending without an article, as it stands behind 'the'. */
export function endingWord({ word = 'ending' }: Terms): string {
  return isolated(word.replace(ARTICLE, '') || word);
}

/** Fills `{therapist}` and `{ending}` in, both at once, so that a name is never taken for a gap. */
export function inTerms(text: string, terms: Terms, speaker: Speaker): string {
  return text.replace(/\{(therapist|ending)\}/g, (_gap, name) =>
    name === 'therapist' ? therapistWord(terms, speaker) : endingWord(terms),
  );
}

/** Parts of a definition in which the reader speaks. In every other one the workbook does. */
const READER_SPEAKS = new Set(['told', 'suggestions', 'label', 'low', 'high']);

/** Parts that hold further parts by their ids, which may be any word. */
const BY_ID = new Set(['fields', 'columns', 'options']);

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function mapped(record: object, change: (value: unknown, key: string) => unknown): unknown {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** What stands under one key: a text, or a list or record of texts. */
function filled(value: unknown, terms: Terms, speaker: Speaker): unknown {
  if (typeof value === 'string') return inTerms(value, terms, speaker);
  if (Array.isArray(value)) return value.map((each) => filled(each, terms, speaker));
  return isRecord(value) ? mapped(value, (each) => filled(each, terms, speaker)) : value;
}

/** Sections, fields or options by their ids, each of their parts in the voice of who speaks there. */
function reworded(byId: object, terms: Terms): unknown {
  return mapped(byId, (part) =>
    mapped(part ?? {}, (value, key) =>
      BY_ID.has(key) && isRecord(value)
        ? reworded(value, terms)
        : filled(value, terms, READER_SPEAKS.has(key) ? 'reader' : 'workbook'),
    ),
  );
}

/** The worksheet with the reader's own words in its wording. Ids stay, so answers are found as before. */
export function withTerms<W extends Worksheet>(worksheet: W, terms: Terms): W {
  return { ...worksheet, sections: reworded(worksheet.sections, terms) as W['sections'] };
}
