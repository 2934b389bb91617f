import type { Field } from '../kinds/field.ts';
import type { EndingId } from '../paths/situation.ts';
import type { IntroPart, Section, Worksheet } from '../worksheets/worksheet.ts';
import { isOffered } from '../worksheets/worksheet.ts';
import type { Audience } from '../kinds/audience.ts';
import { isFor } from '../kinds/audience.ts';

/** A section as it is printed to be filled in by hand. */
export interface BlankSection {
  readonly name: string;
  readonly heading: string;
  readonly intro: readonly IntroPart[];
  readonly fields: readonly (readonly [id: string, field: Field])[];
}

/** One blank sheet of paper, or several in a row. */
export interface BlankSheet {
  readonly id: string;
  /** What it says to whom it stays with: `last-session` for one that is taken along, `myself` for one that isn't. */
  readonly audience: Audience;
  readonly sections: readonly BlankSection[];
}

/** Who may read a sheet that is taken along. */
const ALONG: Audience = 'last-session';

/**
 * The part of a worksheet that may be handed to whoever does the last session: no question, column or line before the
 * questions that leaves that reader out. Undefined where nothing of it may.
 */
export function sheetToTake(worksheet: Worksheet, ending: EndingId | undefined): BlankSheet | undefined {
  const sections = offered(worksheet, ending).map(([name, section]) => ({
    name,
    heading: section.heading,
    intro: introOf(section).filter((part) => !isAside(part)),
    fields: fieldsThat(section, mayGoAlong),
  }));
  return sheetOf(
    worksheet,
    ALONG,
    sections.filter(({ fields }) => fields.length > 0),
  );
}

/**
 * What a worksheet asks and says to oneself alone. Rows are named by their first column, as on the screen. Undefined
 * where all that it keeps may be taken along.
 */
export function sheetForMyself(worksheet: Worksheet, ending: EndingId | undefined): BlankSheet | undefined {
  const sections = offered(worksheet, ending).map(([name, section]) => {
    const fields = fieldsThat(section, (...held) => held.every((field) => isFor(field, 'myself')) && !mayGoAlong(...held));
    // What keeps nothing is on no other sheet either; beside questions for others only the asides are one's own.
    const alone = fields.length > 0 || Object.values(section.fields).every(({ kept }) => kept === false);
    return { name, heading: section.heading, intro: introOf(section).filter((part) => alone || isAside(part)), fields };
  });
  return sheetOf(
    worksheet,
    'myself',
    sections.filter(({ fields, intro }) => fields.length > 0 || intro.length > 0),
  );
}

/** A sheet without a question is none. */
function sheetOf({ id }: Worksheet, audience: Audience, sections: readonly BlankSection[]): BlankSheet | undefined {
  return sections.some(({ fields }) => fields.length > 0) ? { id, audience, sections } : undefined;
}

function offered({ sections }: Worksheet, ending: EndingId | undefined): readonly (readonly [string, Section])[] {
  return Object.entries(sections).filter(([, section]) => isOffered(section, ending));
}

function introOf({ intro }: Section): readonly IntroPart[] {
  return [intro ?? []].flat();
}

function isAside(part: IntroPart): boolean {
  return typeof part === 'object' && 'text' in part && !isFor(part, ALONG);
}

/** Whether all of these may be read by whoever does the last session: a field, or rows and one of their columns. */
function mayGoAlong(...held: readonly Field[]): boolean {
  return held.every((field) => isFor(field, ALONG));
}

/**
 * The fields of a section that pass, and of rows the columns that do. On a sheet for oneself rows keep the column that
 * names them, too.
 */
function fieldsThat({ fields }: Section, pass: (...held: readonly Field[]) => boolean): BlankSection['fields'] {
  return Object.entries(fields).flatMap(([id, field]): BlankSection['fields'] => {
    if (field.kind !== 'rows') return pass(field) ? [[id, field]] : [];
    const columns = Object.entries(field.columns);
    if (!columns.some(([, column]) => pass(field, column))) return [];
    const kept = columns.filter(([, column], index) => pass(field, column) || (index === 0 && pass !== mayGoAlong));
    return [[id, { ...field, columns: Object.fromEntries(kept) }]];
  });
}
