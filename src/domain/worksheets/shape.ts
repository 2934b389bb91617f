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
  /**
   * What it's for where writing it can hurt: `around` asks before it how much is all right today, and both close it with
   * the next ten minutes. Those screens are the same for all such sheets.
   */
  readonly ground?: 'around' | 'after';
  /** A sheet that is filled in many times, each time by itself. `day` is the id of the field for the day that it is about. */
  readonly occasions?: { readonly day: string };
  readonly sections: Readonly<Record<string, SectionShape>>;
  readonly migrations: readonly Migration[];
}

/** Defines what a worksheet asks; screens, saving, summary, exports and tests follow from it. Its words are in each language's folder. */
export function defineWorksheet<const S extends WorksheetShape>(shape: S): S {
  return shape;
}
