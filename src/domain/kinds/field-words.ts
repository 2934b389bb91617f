import type {
  ChoiceShape,
  DateShape,
  FieldShape,
  IfThenShape,
  LetterShape,
  OptionShape,
  RowsShape,
  ScaleShape,
  TextShape,
  ThenNowShape,
} from './field-shape.ts';

import type { EndingId } from '../paths/situation.ts';

/** What is said about every field. */
export interface FieldWords {
  /** The question as it is asked. */
  readonly prompt: string;
  /** One sentence that saves a wrong turn. */
  readonly hint?: string;
  /** The prompt as a statement in the first person, for the summary. Without it the prompt is used. */
  readonly told?: string;
}

/** One thing to say, in two manners. */
export interface ExampleLine {
  readonly softer: string;
  readonly firmer: string;
}

export interface TextWords extends FieldWords {
  /** Picked ones become the reader's own text. */
  readonly suggestions?: readonly string[];
  /** A line for each of some endings, to be read beside one's own and taken over by no tap. */
  readonly examples?: Readonly<Partial<Record<EndingId, ExampleLine>>>;
}

/** What a plan is made of: when I notice…, I will…, and tell… */
export type IfThenPart = 'when' | 'will' | 'tell';

/** The words at both ends of a scale. */
export interface ScaleWords extends FieldWords {
  readonly low: string;
  readonly high: string;
}

export interface IfThenWords extends FieldWords {
  readonly suggestions?: Readonly<Partial<Record<IfThenPart, readonly string[]>>>;
}

/** What is said about an option; where it opens a page other than Help, what the link to it says. */
export type OptionWords<O extends OptionShape = OptionShape> = {
  readonly label: string;
  /** A sentence shown once it is chosen. */
  readonly says?: string;
} & (O extends { readonly opens: infer Page }
  ? Page extends '/help'
    ? { readonly opensLabel?: never }
    : { readonly opensLabel: string }
  : { readonly opensLabel?: never });

export interface ChoiceWords<C extends ChoiceShape = ChoiceShape> extends FieldWords {
  readonly options: { readonly [K in keyof C['options']]: OptionWords<C['options'][K]> };
}

/** How one row, and what can be done about it, is called. */
export interface RowWords extends FieldWords {
  /** What one row is called, before its number: 'Goal'. */
  readonly row: string;
  /** What the button says that adds one: 'Add a goal'. */
  readonly add: string;
  /** What opens the columns that aren't in sight: 'More about this goal'. */
  readonly more: string;
}

export interface RowsWords<R extends RowsShape = RowsShape> extends RowWords {
  readonly columns: { readonly [K in keyof R['columns']]: WordsOfField<R['columns'][K]> };
}

/** What is asked in each part of a letter. */
export interface LetterWords<L extends LetterShape = LetterShape> extends FieldWords {
  readonly parts: { readonly [K in keyof L['parts']]: TextWords };
}

/** The words that a field of some shape needs. */
export type WordsOfField<F extends FieldShape> = F extends TextShape
  ? TextWords
  : F extends ChoiceShape
    ? ChoiceWords<F>
    : F extends ScaleShape | ThenNowShape
      ? ScaleWords
      : F extends IfThenShape
        ? IfThenWords
        : F extends DateShape
          ? FieldWords
          : F extends RowsShape
            ? RowsWords<F>
            : F extends LetterShape
              ? LetterWords<F>
              : never;
