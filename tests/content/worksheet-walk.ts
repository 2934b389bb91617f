import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { tellingWords } from '#catalogue/words.ts';
import { beforeYouDecide as firstShape } from '#content/before-you-decide.ts';
import { beforeYouDecide as firstWords } from '#content/en/before-you-decide.ts';
import type { Field } from '#domain/kinds/field.ts';
import { fieldsWithin } from '#domain/kinds/field.ts';
import { worded } from '#domain/worksheets/worded.ts';
import type { Section, Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { filesIn } from '../fixtures.ts';

/** The ids of all worksheets, by their files' names. */
export const worksheetIds: readonly string[] = filesIn('content/worksheets').map((file) => file.replace(/^.*\/|\.ts$/g, ''));

/** Every worksheet, loaded as the app does. */
export const worksheets: readonly Worksheet[] = await Promise.all(worksheetIds.map((id) => worksheetDefinitions.load(id)));

/** The screen that comes before every sheet on which somebody may decide to go, as it is shown. */
export const beforeYouDecide: Section | undefined = worded(
  { id: 'first-screen', sections: { before: firstShape }, migrations: [] },
  { sections: { before: firstWords } },
  tellingWords,
).sections['before'];

/** A field and where it stands, columns of rows too. */
export interface FoundField {
  readonly where: string;
  readonly field: Field;
}

/** Every field of a worksheet and every column in it. */
export function allFields(worksheet: Worksheet): readonly FoundField[] {
  return fieldsOf(worksheet).flatMap(([id, field]): readonly FoundField[] => {
    const where = `${worksheet.id}/${id}`;
    const columns = Object.entries(fieldsWithin(field));
    return [{ where, field }, ...columns.map(([column, each]) => ({ where: `${where}/${column}`, field: each }))];
  });
}
