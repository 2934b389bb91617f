import type { Audience } from './audience.ts';

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
  { readonly opens?: '/help'; readonly opensLabel?: never } | { readonly opens: `/${string}`; readonly opensLabel: string };

/** What every field has. */
export interface FieldBase {
  /** The question as it is asked. */
  readonly prompt: string;
  /** One sentence that saves a wrong turn. */
  readonly hint?: string;
  /** The prompt as a statement in the first person, for the summary. Without it the prompt is used. */
  readonly told?: string;
  /** Who may hold the answer; without it, anyone. 'Bring' is not offered elsewhere. */
  readonly for?: readonly Audience[];
  /** The answer lives on the page alone: it is never stored, summed up or counted, and is gone on leaving. */
  readonly kept?: false;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** How many lines the empty field shows; it grows with what is written. */
  readonly lines: number;
  /** Picked ones become the reader's own text. */
  readonly suggestions: readonly string[];
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, Option>>;
  readonly many: boolean;
}

export interface ScaleField extends FieldBase {
  readonly kind: 'scale';
  readonly low: string;
  readonly high: string;
}

export interface ThenNowField extends FieldBase {
  readonly kind: 'then-now';
  readonly low: string;
  readonly high: string;
}

export interface IfThenField extends FieldBase {
  readonly kind: 'if-then';
  /** Picked ones become the reader's own text. */
  readonly suggestions: Readonly<Record<IfThenPart, readonly string[]>>;
}

/** What a plan is made of: when I notice…, I will…, and tell… */
export type IfThenPart = 'when' | 'will' | 'tell';

export interface DateField extends FieldBase {
  readonly kind: 'date';
}

/** A field whose answer is one leaf. */
export type LeafField = TextField | ChoiceField | ScaleField | ThenNowField | IfThenField | DateField;

export interface RowsField extends FieldBase {
  readonly kind: 'rows';
  /** Rows are always kept, and so are their columns. */
  readonly kept?: never;
  /** What one row is called: 'goal'. */
  readonly row: string;
  /** The first column names the row in the summary. */
  readonly columns: Readonly<Record<string, LeafField>>;
}

export type Field = LeafField | RowsField;
export type Kind = Field['kind'];
export type FieldOf<K extends Kind> = Extract<Field, { kind: K }>;
