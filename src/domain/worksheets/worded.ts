import type { TellingWords } from '../figures/telling-words.ts';
import type { FieldShape } from '../kinds/field-shape.ts';
import type { WordsOfField } from '../kinds/field-words.ts';
import { wordedField } from '../kinds/worded-field.ts';
import { mapped, wordsAt } from '../wording/by-id.ts';
import type { WorksheetShape } from './shape.ts';
import type { IntroPart, OwnPage, Section, Worksheet } from './worksheet.ts';

/** A paragraph before the fields, a list, or an aside: a paragraph for the reader alone, left out on paper for anyone else. */
export type IntroWords = string | { readonly list: readonly string[] } | { readonly aside: string };

/** The words of a section, checked against the ids in its shape. */
export interface SectionWords<F extends Readonly<Record<string, FieldShape>>> {
  readonly heading: string;
  /** A paragraph, or several parts in their order. */
  readonly intro?: string | readonly IntroWords[];
  readonly fields: { readonly [K in keyof F]: WordsOfField<F[K]> };
}

/** The words of a worksheet: as many as its shape has ids, each under its own. */
export interface WordsOf<W extends WorksheetShape = WorksheetShape> {
  /** Where a page of it is to be found and used by itself: what that page is, and what stands before all of it. */
  readonly page?: OwnPage;
  /**
   * Said before the first screen opens: of a sheet that can hurt, what its screens ask; of one that is filled in many
   * times, what it's for, above the list of them.
   */
  readonly before?: string | readonly IntroWords[];
  readonly sections: { readonly [K in keyof W['sections']]: SectionWords<W['sections'][K]['fields']> };
}

/** A worksheet that can be shown: its shape with the words of one language, and how that language tells answers. Throws where an id has no words. */
export function worded<const W extends WorksheetShape>(
  { id, ground, occasions, sections, migrations }: W,
  words: WordsOf<W>,
  telling: TellingWords,
): Worksheet {
  const inWords: WordsOf = words;
  return {
    id,
    ...(inWords.page && { page: inWords.page }),
    ...(ground && { ground }),
    ...(occasions && { occasions, ...(inWords.before !== undefined && { before: introOf(inWords.before) }) }),
    sections: mapped(sections, (name, { fields, ...section }): Section => {
      const { heading, intro, fields: said } = wordsAt(inWords.sections, name, id);
      return {
        ...section,
        heading,
        ...(intro !== undefined && { intro: introOf(intro) }),
        fields: mapped(fields, (field, shape) => wordedField(shape, wordsAt(said, field, id), telling)),
      };
    }),
    migrations,
  };
}

function introOf(intro: string | readonly IntroWords[]): NonNullable<Section['intro']> {
  return typeof intro === 'string' ? intro : intro.map(introPart);
}

function introPart(part: IntroWords): IntroPart {
  return typeof part === 'object' && 'aside' in part ? { text: part.aside, for: ['myself'] } : part;
}
