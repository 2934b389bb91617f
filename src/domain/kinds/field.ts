import type { TellingWords } from '../figures/telling-words.ts';
import type {
  ChoiceShape,
  DateShape,
  FieldShapeBase,
  IfThenShape,
  LetterShape,
  OptionShape,
  RowsShape,
  ScaleShape,
  TextShape,
  ThenNowShape,
} from './field-shape.ts';
import type { FieldWords, IfThenPart, RowWords, ScaleWords, TextWords } from './field-words.ts';

/** What every field has, once it's in words. */
export type FieldBase = FieldShapeBase & FieldWords;

/** Something to choose. Its id is stored. */
export type Option = {
  readonly label: string;
  /** A sentence shown once it is chosen. */
  readonly says?: string;
  /** For whoever chooses it the sheet ends here: no way leads on while it is chosen. */
  readonly ends?: true;
} & Opens;

/** A page that an option offers to open once it is chosen. Nothing is kept of that, and nothing follows from it. */
type Opens =
  | { readonly opens?: '/help'; readonly opensLabel?: never }
  | { readonly opens: NonNullable<OptionShape['opens']>; readonly opensLabel: string };

export type TextField = TextShape & Omit<TextWords, 'suggestions'> & { readonly suggestions: readonly string[] };

export type ChoiceField = Omit<ChoiceShape, 'options'> & FieldWords & { readonly options: Readonly<Record<string, Option>> };

/** A field whose answers need more words to be told than the reader's own. */
interface Told {
  readonly telling: TellingWords;
}

export type ScaleField = ScaleShape & ScaleWords & Told;

export type ThenNowField = ThenNowShape & ScaleWords & Told;

export type IfThenField = IfThenShape &
  FieldWords &
  Told & { readonly suggestions: Readonly<Record<IfThenPart, readonly string[]>> };

export type DateField = DateShape & FieldWords & Told;

/** A field whose answer is one leaf. */
export type LeafField = TextField | ChoiceField | ScaleField | ThenNowField | IfThenField | DateField;

export type RowsField = Omit<RowsShape, 'columns'> & RowWords & { readonly columns: Readonly<Record<string, LeafField>> };

export type LetterField = Omit<LetterShape, 'parts'> & FieldWords & { readonly parts: Readonly<Record<string, TextField>> };

export type Field = LeafField | RowsField | LetterField;
export type Kind = Field['kind'];
export type FieldOf<K extends Kind> = Extract<Field, { kind: K }>;

/** The fields that stand within another, by their ids: the columns of rows, the parts of a letter; none within a leaf. */
export function fieldsWithin(field: Field): Readonly<Record<string, LeafField>> {
  if (field.kind === 'rows') return field.columns;
  return field.kind === 'letter' ? field.parts : {};
}
