import type { FieldShape } from '../kinds/field-shape.ts';
import type { EndingId } from '../paths/situation.ts';
import type { Migration } from './worksheet.ts';

/** One to four fields, by their ids. */
export interface SectionShape {
  /** The endings for which the section is offered; without it, all. What was written in it stays, whatever is told later. */
  readonly when?: readonly EndingId[];
  readonly fields: Readonly<Record<string, FieldShape>>;
}

/** A worksheet without its words: what is stored, who may hold it, and in which order it is asked. */
export interface WorksheetShape {
  readonly id: string;
  readonly sections: Readonly<Record<string, SectionShape>>;
  readonly migrations: readonly Migration[];
}

/** Defines what a worksheet asks; screens, saving, summary, exports and tests follow from it. Its words are in each language's folder. */
export function defineWorksheet<const S extends WorksheetShape>(shape: S): S {
  return shape;
}
