import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { termWords, words } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import type { Field } from '#domain/kinds/field.ts';
import { isFor } from '#domain/kinds/audience.ts';
import type { EndingId } from '#domain/paths/situation.ts';
import type { Terms } from '#domain/worksheets/wording.ts';
import { withTerms } from '#domain/worksheets/wording.ts';
import type { Section, Worksheet } from '#domain/worksheets/worksheet.ts';
import type { Act } from './acts.ts';
import { actsFor, DAY } from './acts.ts';
import type { Hand } from './hands.ts';
import { isFolded } from './hands.ts';
import { waitUntilSaved } from './waiting.ts';

/** A worksheet as it reads for somebody who has their own words. */
export interface Sheet {
  readonly title: string;
  readonly worksheet: Worksheet;
  readonly names: readonly string[];
}

/** Something that was written and can be marked: a row of a list, or a field. */
export interface Written {
  /** `worksheet/field`, and for a row its number: `goals/goals/2`. */
  readonly place: string;
  /** The worksheet's title. */
  readonly sheet: string;
  /** Names it where it is marked. */
  readonly handle: string;
  /** What is told of it, in order. */
  readonly tells: readonly string[];
  /** Whether it can be brought to the last session. */
  readonly canBeBrought: boolean;
}

/** Every worksheet, in the order of the contents, with the screens for an ending and the reader's own words in it. */
export function sheetsFor({ ending, ...terms }: Terms & { readonly ending?: EndingId }): Promise<readonly Sheet[]> {
  const names = Object.values(terms).filter((name) => name !== undefined);
  return Promise.all(
    worksheets.map(async ({ id, title }) => {
      const worksheet = withTerms(await worksheetDefinitions.load(id), terms, termWords);
      const offered = Object.entries(worksheet.sections).filter(([, { when }]) => !when || (ending && when.includes(ending)));
      return { title, names, worksheet: { ...worksheet, sections: Object.fromEntries(offered) } };
    }),
  );
}

function partsOf(page: Page, { worksheet, names }: Sheet, [id, field]: readonly [id: string, field: Field]) {
  return actsFor(page, field, [worksheet.id, id], names);
}

function heading(page: Page, section: Section): Locator {
  return page.getByRole('heading', { level: 2, name: section.heading, exact: true });
}

/** From where a worksheet's address leads to its first screen: by way of the list of a sheet that is filled in many times, or past the day until which it was put away. */
async function begin(page: Page, { occasions }: Worksheet, press: Hand['press'], first: Section | undefined): Promise<void> {
  if (occasions) {
    const anew = page.getByRole('link', { name: worksheetWords.occasions.begin, exact: true });
    await anew.waitFor();
    const earlier = page.getByRole('link', { name: DAY.told });
    await press((await earlier.count()) > 0 ? earlier.first() : anew);
  }
  if (!first) return;
  const shut = page.getByRole('button', { name: worksheetWords.putAway.open, exact: true });
  await heading(page, first).or(shut).first().waitFor();
  if (await shut.isVisible()) await press(shut);
}

/** Goes through a worksheet's screens by its own links, from the first, and does something on each. */
async function walk(
  page: Page,
  { worksheet }: Sheet,
  press: Hand['press'],
  onEach: (section: Section) => Promise<void>,
): Promise<void> {
  const sections = Object.values(worksheet.sections);
  await begin(page, worksheet, press, sections[0]);
  for (const [index, section] of sections.entries()) {
    if (index > 0) await press(page.getByRole('link', { name: words.worksheet.nextSection(section.heading), exact: true }));
    await heading(page, section).waitFor();
    await onEach(section);
  }
}

/** Fills in all of a worksheet whose first screen is open, screen by screen. */
export function fillIn(page: Page, sheet: Sheet, hand: Hand): Promise<void> {
  return walk(page, sheet, hand.press, async ({ fields }) => {
    for (const act of Object.entries(fields)
      .flatMap((each) => partsOf(page, sheet, each))
      .flat())
      await hand.act(act);
    if (Object.values(fields).some(({ kept }) => kept !== false)) await waitUntilSaved(page);
  });
}

/** What stands in a control; undefined for what holds nothing. */
async function standsIn(act: Act): Promise<string | undefined> {
  switch (act.kind) {
    case 'words':
    case 'slider':
    case 'day':
      return act.at.inputValue();
    case 'option':
      return String(await act.at.isChecked());
    case 'fold':
      if (await isFolded(act.at)) await act.at.click();
      return undefined;
    case 'row':
      return undefined;
  }
}

function wasDone(act: Act): string | undefined {
  switch (act.kind) {
    case 'words':
      return [act.own, ...act.picks].join('\n');
    case 'slider':
      return String(act.value);
    case 'day':
      return DAY.kept;
    case 'option':
      return 'true';
    case 'fold':
    case 'row':
      return undefined;
  }
}

/** Checks, screen by screen, that all of a worksheet is back, and that what isn't kept is gone. */
export function expectAllOf(page: Page, sheet: Sheet, hand: Hand): Promise<void> {
  return walk(page, sheet, hand.press, async ({ fields, heading }) => {
    for (const [id, field] of Object.entries(fields)) {
      for (const act of partsOf(page, sheet, [id, field]).flat()) {
        const empty = act.kind === 'option' ? 'false' : '';
        expect(await standsIn(act), `${heading}: ${id}`).toBe(field.kept === false ? empty : wasDone(act));
      }
    }
  });
}

/** What was written in a worksheet, part by part. */
export function writtenIn(page: Page, sheet: Sheet): readonly Written[] {
  const fields = Object.values(sheet.worksheet.sections).flatMap((section) => Object.entries(section.fields));
  return fields.flatMap(([id, field]) =>
    partsOf(page, sheet, [id, asBrought(field)]).map((acts, index): Written => {
      const tells = acts.flatMap(toldOf);
      const row = field.kind === 'rows' ? `/${index + 1}` : '';
      return {
        place: `${sheet.worksheet.id}/${id}${row}`,
        sheet: sheet.title,
        handle: tells.find((each) => each.startsWith('wrote')) ?? tells[0] ?? '',
        tells,
        canBeBrought: field.kept !== false && isFor(field, 'last-session'),
      };
    }),
  );
}

/** A field without the columns that stay with the reader when its rows are brought. */
function asBrought(field: Field): Field {
  if (field.kind !== 'rows' || !isFor(field, 'last-session')) return field;
  return {
    ...field,
    columns: Object.fromEntries(Object.entries(field.columns).filter(([, column]) => isFor(column, 'last-session'))),
  };
}

function toldOf(act: Act): readonly string[] {
  switch (act.kind) {
    case 'words':
      return [act.own, ...act.picks];
    case 'option':
      return [act.label];
    case 'day':
      return [DAY.told];
    default:
      return [];
  }
}
