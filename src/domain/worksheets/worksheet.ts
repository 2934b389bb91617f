import type { Leaves } from '../documents/document.ts';
import type { Field } from '../kinds/field.ts';
import type { EndingId } from '../paths/situation.ts';
import type { Audience } from '../kinds/audience.ts';

/** Said to some readers only, as fields are: on paper for others it is left out. */
export interface Aside {
  readonly text: string;
  readonly for: readonly Audience[];
}

/** A paragraph that stands before the fields, or a list. */
export type IntroPart = string | { readonly list: readonly string[] } | Aside;

/** One to four fields under a heading. */
export interface Section {
  readonly heading: string;
  /** A paragraph, or several parts in their order. */
  readonly intro?: string | readonly IntroPart[];
  /** The endings for which the section is offered; without it, all. What was written in it stays, whatever is told later. */
  readonly when?: readonly EndingId[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** Brings the leaves of one version to the shape of the next. Pure; it may move leaves but never drop one. */
export type Migration = (leaves: Leaves) => Leaves;

/** What a worksheet is on a page that somebody takes with them. */
export interface OwnPage {
  readonly heading: string;
  /** Stands before everything that was written. */
  readonly first: string;
}

export interface Worksheet {
  readonly id: string;
  /** Where a page is to be found and used by itself; without it, the sheet's sections follow those of others. */
  readonly page?: OwnPage;
  /** See `WorksheetShape`. */
  readonly ground?: 'around' | 'after';
  readonly occasions?: { readonly day: string };
  /** What a sheet that is filled in many times is for. */
  readonly before?: string | readonly IntroPart[];
  readonly sections: Readonly<Record<string, Section>>;
  readonly migrations: readonly Migration[];
}

/** Nobody types the version: it is one more than the number of migrations. */
export function versionOf(worksheet: Worksheet): number {
  return worksheet.migrations.length + 1;
}

/** All fields with their ids, section by section. */
export function fieldsOf(worksheet: Worksheet): readonly (readonly [id: string, field: Field])[] {
  return Object.values(worksheet.sections).flatMap((section) => Object.entries(section.fields));
}

/** Whether a section is offered to somebody with that ending. */
export function isOffered({ when }: Section, ending: EndingId | undefined): boolean {
  return !when || (ending !== undefined && when.includes(ending));
}

/** The section that comes after another one for somebody with that ending; undefined after the last. */
export function sectionAfter(
  worksheet: Worksheet,
  name: string,
  ending: EndingId | undefined,
): readonly [name: string, section: Section] | undefined {
  const all = Object.entries(worksheet.sections);
  const at = all.findIndex(([each]) => each === name);
  return all.slice(at + 1).find(([, section]) => isOffered(section, ending));
}
