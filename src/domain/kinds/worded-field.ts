import type { TellingWords } from '../figures/telling-words.ts';
import type { Field, LeafField, Option } from './field.ts';
import type { FieldShape, LeafShape, OptionShape, RowsShape } from './field-shape.ts';
import type { ChoiceWords, FieldWords, IfThenWords, OptionWords, RowsWords, ScaleWords, WordsOfField } from './field-words.ts';
import { mapped, wordsAt } from '../wording/by-id.ts';

/** A field of some shape with its words. The types hold the two together: a choice has the words of a choice. */
export function wordedField<F extends FieldShape>(shape: F, words: WordsOfField<F>, telling: TellingWords): Field {
  return shape.kind === 'rows' ? wordedRows(shape, words as RowsWords, telling) : wordedLeaf(shape, words as FieldWords, telling);
}

function wordedRows({ columns, ...shape }: RowsShape, { columns: said, ...words }: RowsWords, telling: TellingWords): Field {
  return {
    ...shape,
    ...words,
    columns: mapped(columns, (id, column) => wordedLeaf(column, wordsAt(said, id, words.row), telling)),
  };
}

function wordedLeaf(shape: LeafShape, words: FieldWords, telling: TellingWords): LeafField {
  switch (shape.kind) {
    case 'text':
      return { suggestions: [], ...shape, ...words };
    case 'choice': {
      const { options: said, ...rest } = words as ChoiceWords;
      return {
        ...shape,
        ...rest,
        options: mapped(shape.options, (id, option) => wordedOption(option, wordsAt(said, id, rest.prompt))),
      };
    }
    case 'scale':
    case 'then-now':
      return { ...shape, ...(words as ScaleWords), telling };
    case 'if-then': {
      const { suggestions, ...rest } = words as IfThenWords;
      return { ...shape, ...rest, suggestions: { when: [], will: [], tell: [], ...suggestions }, telling };
    }
    case 'date':
      return { ...shape, ...words, telling };
  }
}

function wordedOption(shape: OptionShape, words: OptionWords): Option {
  // That a page other than Help has the words of its link is what the words' type asks for.
  return { ...words, ...shape } as Option;
}
