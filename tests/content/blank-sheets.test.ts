import { describe, expect, test } from 'vitest';
import type { Field } from '#domain/kinds/field.ts';
import { fieldsWithin } from '#domain/kinds/field.ts';
import { ENDINGS } from '#domain/paths/situation.ts';
import { isFor } from '#domain/kinds/audience.ts';
import type { BlankSheet } from '#domain/summary/blank-sheets.ts';
import { sheetForMyself, sheetToTake } from '#domain/summary/blank-sheets.ts';
import { isOffered } from '#domain/worksheets/worksheet.ts';
import { worksheets } from './worksheet-walk.ts';

/** Words that a therapist who did wrong would read as being about them. */
const ABOUT_THE_READER_OF_IT =
  /felt wrong|(?:not|n’t|feel) safe (?:with|there|to ask)|isn’t safe for you|love you|love into it|not to contact|(?:ask|told).{0,20} secret|afraid of them|crossed a line|ask again/i;

const endings = [undefined, ...ENDINGS];
const pages = worksheets.flatMap((worksheet) =>
  endings.map((ending) => ({ worksheet, ending, along: sheetToTake(worksheet, ending), own: sheetForMyself(worksheet, ending) })),
);

/** All that is asked or said in a field, with its columns and options. */
function wordsOf(field: Field): readonly string[] {
  const own = [field.prompt, field.hint ?? ''];
  const inside = Object.values(fieldsWithin(field)).flatMap(wordsOf);
  if (field.kind === 'rows') return [...own, field.row, ...inside];
  return field.kind === 'choice'
    ? [...own, ...Object.values(field.options).flatMap(({ label, says = '' }) => [label, says])]
    : [...own, ...inside];
}

/** Every line on a sheet. */
function linesOn(sheet: BlankSheet | undefined): readonly string[] {
  return (sheet?.sections ?? []).flatMap(({ heading, intro, fields }) => [
    heading,
    ...intro.flatMap((part) => (typeof part === 'string' ? [part] : 'text' in part ? [part.text] : part.list)),
    ...fields.flatMap(([, field]) => wordsOf(field)),
  ]);
}

/** Every question on a sheet, and every column of one. */
function asked(sheet: BlankSheet | undefined): readonly Field[] {
  return (sheet?.sections ?? []).flatMap(({ fields }) =>
    fields.flatMap(([, field]) => [field, ...Object.values(fieldsWithin(field))]),
  );
}

test.each(worksheets)('what is printed of $id to be taken along holds nothing that leaves its reader out', (worksheet) => {
  for (const { along, own } of pages.filter((each) => each.worksheet === worksheet)) {
    for (const field of asked(along)) expect(isFor(field, 'last-session'), field.prompt).toBe(true);
    const lines = new Set(linesOn(along));
    // Nor the heading, a line before it or an option that comes with a question for oneself.
    for (const { name, heading, intro } of own?.sections ?? []) {
      if (along?.sections.some((section) => section.name === name)) continue;
      for (const line of [
        heading,
        ...intro.flatMap((part) => (typeof part === 'string' ? [part] : 'text' in part ? [part.text] : [])),
      ])
        expect(lines).not.toContain(line);
    }
    for (const field of asked(own).filter((each) => !isFor(each, 'last-session'))) expect(lines).not.toContain(field.prompt);
    for (const line of lines) expect(line).not.toMatch(ABOUT_THE_READER_OF_IT);
  }
});

test.each(worksheets)('and everything that $id keeps is on one of its sheets, and only there', (worksheet) => {
  for (const { ending, along, own } of pages.filter((each) => each.worksheet === worksheet)) {
    const offered = Object.values(worksheet.sections).filter((section) => isOffered(section, ending));
    for (const field of offered.flatMap((section) => Object.values(section.fields))) {
      const places = [along, own].filter((sheet) => asked(sheet).some(({ prompt }) => prompt === field.prompt));
      const columns = field.kind === 'rows' ? Object.values(field.columns) : [];
      if (field.kept === false) expect(places, field.prompt).toEqual([]);
      else if (!columns.some((column) => !isFor(column, 'last-session')))
        expect(places, field.prompt).toEqual([isFor(field, 'last-session') ? along : own]);
      for (const column of columns)
        expect(
          asked(isFor(field, 'last-session') && isFor(column, 'last-session') ? along : own).map(({ prompt }) => prompt),
        ).toContain(column.prompt);
    }
  }
});

/** What is there on a screen only: nobody can tap on paper, and no device is open there. */
const OF_THE_SCREEN =
  /\bscreens?\b|\b[Tt]ap\b|(?:this|open the|put the) device\b|opens? (?:this|the) device|a link (?:opens|appears)|isn’t saved|never kept|\bbelow\b|Earlier wordings|the browser/;

test.each(worksheets)('no line of $id on paper speaks of what only a screen has', (worksheet) => {
  const lines = new Set(
    pages.filter((each) => each.worksheet === worksheet).flatMap(({ along, own }) => [...linesOn(along), ...linesOn(own)]),
  );
  expect([...lines].filter((line) => OF_THE_SCREEN.test(line))).toEqual([]);
});

describe('somebody whose therapist did something wrong', () => {
  const plan = pages.find(({ worksheet, ending }) => worksheet.id === 'last-session' && ending === 'harm');

  test('hands over a plan for the last session that says nothing of it', () => {
    const along = linesOn(plan?.along).join('\n');
    expect(along).toContain('What would you like from the last session?');
    expect(along).not.toMatch(/secre|touch|threat|wrong/i);
  });

  test('and has the question on a sheet of their own', () => {
    expect(plan?.own?.audience).toBe('myself');
    expect(linesOn(plan?.own).join('\n')).toContain('Touch, flirting, words of love or talk about sex');
  });

  test('finds nothing at all to hand over of the sheets that are theirs alone', () => {
    for (const id of ['what-felt-wrong', 'feelings', 'why-now', 'where-am-i', 'stay-or-go']) {
      const found = pages.filter(({ worksheet }) => worksheet.id === id);
      expect(found.map(({ along }) => along).filter(Boolean), id).toEqual([]);
      expect(
        found.every(({ own }) => own !== undefined),
        id,
      ).toBe(true);
    }
  });
});
