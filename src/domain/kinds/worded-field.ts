import type { TellingWords } from '../figures/telling-words.ts';
import type { Field, LeafField, Option, TextField } from './field.ts';
import type { FieldShape, LeafShape, LetterShape, OptionShape, RowsShape, TextShape } from './field-shape.ts';
import type {
  ChoiceWords,
  FieldWords,
  IfThenWords,
  LetterWords,
  OptionWords,
  RowsWords,
  ScaleWords,
  TextWords,
  WordsOfField,
} from './field-words.ts';
import { mapped, wordsAt } from '../wording/by-id.ts';

/** A field of some shape with its words. The types hold the two together: a choice has the words of a choice. */
export function wordedField<F extends FieldShape>(shape: F, words: WordsOfField<F>, telling: TellingWords): Field {
  switch (shape.kind) {
    case 'rows':
      return wordedRows(shape, words as RowsWords, telling);
    case 'letter':
      return wordedLetter(shape, words as LetterWords);
    default:
      return wordedLeaf(shape, words as FieldWords, telling);
  }
}

function wordedLetter({ parts, ...shape }: LetterShape, { parts: said, ...words }: LetterWords): Field {
  return { ...shape, ...words, parts: mapped(parts, (id, part) => wordedText(part, wordsAt(said, id, words.prompt))) };
}

function wordedText(shape: TextShape, words: TextWords): TextField {
  return { suggestions: [], ...shape, ...words };
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
      return wordedText(shape, words);
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
