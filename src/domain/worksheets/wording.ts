import { isRecord } from '../documents/document.ts';
import { mapped } from '../wording/by-id.ts';
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

/** How a language puts the reader's words for therapist and ending into its sentences, or its own where they gave none. */
export interface TermWords {
  /** What the therapist is called within a sentence. */
  readonly therapist: (told: string | undefined, speaker: Speaker) => string;
  /** The word for the ending, as it stands behind the language's article. */
  readonly ending: (told: string | undefined) => string;
}

/** Fills `{therapist}` and `{ending}` in, both at once, so that a name is never taken for a gap. */
export function inTerms(text: string, { therapist, word }: Terms, speaker: Speaker, words: TermWords): string {
  return text.replace(/\{(therapist|ending)\}/g, (_gap, name) =>
    name === 'therapist' ? words.therapist(therapist, speaker) : words.ending(word),
  );
}

/** Parts of a definition in which the reader speaks. In every other one the workbook does. */
const READER_SPEAKS = new Set(['told', 'suggestions', 'label', 'low', 'high']);

/** Parts that hold further parts by their ids, which may be any word. */
const BY_ID = new Set(['fields', 'columns', 'options']);

/** What stands under one key: a text, or a list or record of texts. */
function filled(value: unknown, terms: Terms, speaker: Speaker, words: TermWords): unknown {
  if (typeof value === 'string') return inTerms(value, terms, speaker, words);
  if (Array.isArray(value)) return value.map((each) => filled(each, terms, speaker, words));
  return isRecord(value) ? mapped(value, (_key, each) => filled(each, terms, speaker, words)) : value;
}

/** Sections, fields or options by their ids, each of their parts in the voice of who speaks there. */
function reworded(byId: Readonly<Record<string, unknown>>, terms: Terms, words: TermWords): unknown {
  return mapped(byId, (_id, part) =>
    mapped(isRecord(part) ? part : {}, (key, value) =>
      BY_ID.has(key) && isRecord(value)
        ? reworded(value, terms, words)
        : filled(value, terms, READER_SPEAKS.has(key) ? 'reader' : 'workbook', words),
    ),
  );
}

/** The worksheet with the reader's own words in its wording. Ids stay, so answers are found as before. */
export function withTerms<W extends Worksheet>(worksheet: W, terms: Terms, words: TermWords): W {
  return { ...worksheet, sections: reworded(worksheet.sections, terms, words) as W['sections'] };
}
