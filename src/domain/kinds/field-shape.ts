import type { Address } from '../documents/address.ts';
import type { Audience } from './audience.ts';

/** What holds for a field in every language. */
export interface FieldShapeBase {
  /** Who may hold the answer; without it, anyone. 'Bring' is not offered elsewhere. */
  readonly for?: readonly Audience[];
  /** The answer lives on the page alone: it is never stored, summed up or counted, and is gone on leaving. */
  readonly kept?: false;
}

export interface TextShape extends FieldShapeBase {
  readonly kind: 'text';
  /** How many lines the empty field shows; it grows with what is written. */
  readonly lines: number;
  /**
   * Where lines stand from which it can begin, when the reader asks for them: `worksheet/field`, or
   * `worksheet/field/column` for every row, `worksheet/field/part` for a part of a letter. Only texts have lines.
   */
  readonly from?: readonly Address[];
  /** Whether it can be shown over the whole screen, to be held up. */
  readonly large?: true;
}

/** What holds for an option in every language: whether the sheet ends with it, and a page that it offers to open. */
export interface OptionShape {
  readonly ends?: true;
  readonly opens?: `/${string}`;
}

export interface ChoiceShape extends FieldShapeBase {
  readonly kind: 'choice';
  readonly many: boolean;
  /** Options by their ids, which are stored, in the order in which they are shown. */
  readonly options: Readonly<Record<string, OptionShape>>;
}

export interface ScaleShape extends FieldShapeBase {
  readonly kind: 'scale';
}

export interface ThenNowShape extends FieldShapeBase {
  readonly kind: 'then-now';
}

export interface IfThenShape extends FieldShapeBase {
  readonly kind: 'if-then';
}

export interface DateShape extends FieldShapeBase {
  readonly kind: 'date';
}

/** A field whose answer is one leaf. */
export type LeafShape = TextShape | ChoiceShape | ScaleShape | ThenNowShape | IfThenShape | DateShape;

export interface RowsShape extends FieldShapeBase {
  readonly kind: 'rows';
  /** Rows are always kept, and so are their columns. */
  readonly kept?: never;
  /** The first column names the row in the summary. */
  readonly columns: Readonly<Record<string, LeafShape>>;
}

export interface LetterShape extends FieldShapeBase {
  readonly kind: 'letter';
  /** A letter is always kept. */
  readonly kept?: never;
  /** Its parts by their ids, in the order in which they're read, the salutation and the close among them. */
  readonly parts: Readonly<Record<string, TextShape>>;
}

export type FieldShape = LeafShape | RowsShape | LetterShape;

type Rest<S extends FieldShape> = Partial<Omit<S, 'kind'>>;

/** A place for free text. `lines` is the height of the empty field. */
export function text<const O extends Rest<TextShape>>(options?: O) {
  return { kind: 'text', lines: 3, ...options } as const satisfies TextShape;
}

/** One option, or `many`, each with room for the reader's own words. Option ids are stored, so they never change. */
export function choice<const O extends ChoiceShape['options']>(
  options: O,
  { many = false, ...rest }: Omit<Rest<ChoiceShape>, 'options'> = {},
) {
  return { kind: 'choice', options, many, ...rest } as const satisfies ChoiceShape;
}

/** A rating from 0 to 10. It starts unset; nothing is read into it. */
export function scale(options?: Rest<ScaleShape>) {
  return { kind: 'scale', ...options } as const satisfies ScaleShape;
}

/** How it was at the start and how it is now, each from 0 to 10. */
export function thenNow(options?: Rest<ThenNowShape>) {
  return { kind: 'then-now', ...options } as const satisfies ThenNowShape;
}

/** A plan in three parts: 'When I notice… I will… and tell…'. */
export function ifThen(options?: Rest<IfThenShape>) {
  return { kind: 'if-then', ...options } as const satisfies IfThenShape;
}

/** A place for a day. */
export function date(options?: Rest<DateShape>) {
  return { kind: 'date', ...options } as const satisfies DateShape;
}

/** A letter in named parts, which are written one by one and read as one page. */
export function letter<const P extends LetterShape['parts']>(parts: P, options?: Omit<Rest<LetterShape>, 'parts'>) {
  return { kind: 'letter', parts, ...options } as const satisfies LetterShape;
}

/** Rows that can be added, reordered and removed. The first column names the row. */
export function rows<const C extends RowsShape['columns']>(columns: C, options?: Omit<Rest<RowsShape>, 'columns'>) {
  return { kind: 'rows', columns, ...options } as const satisfies RowsShape;
}
