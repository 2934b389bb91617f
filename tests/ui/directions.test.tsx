import { Fragment } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { addressOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import type { LeafField } from '#domain/kinds/field.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { OwnWord } from '#ui/begin/OwnWord.tsx';
import { DoorSearch } from '#ui/doors/DoorSearch.tsx';
import { SheetCare } from '#ui/history/SheetCare.tsx';
import { Wordings } from '#ui/history/Wordings.tsx';
import { SummaryPage } from '#ui/summary/SummaryPage.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { form, show, unfoldAll, worksheetWith } from './render.tsx';
import { samples } from './made-up-fields.ts';

const WORDS = 'אמרתי לה (שלום) 12.';
const HEBREW = /[\u05d0-\u05ea]/;

beforeAll(loadWorksheets);

/** The same words wherever something can be written. */
function answerTo(field: LeafField): Value {
  switch (field.kind) {
    case 'text':
      return WORDS;
    case 'choice':
      return { picked: [], own: WORDS };
    case 'if-then':
      return { when: WORDS, will: WORDS, tell: WORDS };
    case 'then-now':
      return { then: 2, now: 7 };
    case 'scale':
      return 3;
    case 'date':
      return '2026-11-21';
  }
}

async function writtenEverywhere(): Promise<Workbook> {
  const workbook = await readersWorkbook();
  workbook.chooseSituation({ opening: 'ending', therapist: 'ד״ר לוי', word: 'פרידה' });
  for (const { id } of worksheets) {
    const worksheet = await worksheetDefinitions.load(id);
    for (const [name, field] of fieldsOf(worksheet)) {
      const address = addressOf(id, name);
      if (field.kind === 'letter')
        for (const [part, each] of Object.entries(field.parts)) workbook.answer(addressOf(address, part), answerTo(each));
      else if (field.kind !== 'rows') workbook.answer(address, answerTo(field));
      else
        for (const row of ['a', 'b'])
          for (const [column, each] of Object.entries(field.columns)) workbook.answerInRow(address, row, column, answerTo(each));
    }
  }
  await saved(workbook);
  return workbook;
}

/** Elements that hold Hebrew words themselves, and controls in which they stand. */
function holders(main: HTMLElement): readonly (readonly [Element, string])[] {
  const controls = [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')].map(
    (control) => [control, control.value] as const,
  );
  const texts = [...main.querySelectorAll('*')].map(
    (element) =>
      [
        element,
        [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join(''),
      ] as const,
  );
  return [...controls, ...texts].filter(([, text]) => HEBREW.test(text));
}

/** Fails where words of a reader wouldn't run the way that they are read. */
function expectTheirOwnWay(main: HTMLElement): void {
  const found = holders(main);
  expect(found.length).toBeGreaterThan(0);
  for (const [element, text] of found) {
    if (HEBREW.test(text.trim().charAt(0))) {
      expect(element.closest('[dir=auto]'), element.outerHTML.slice(0, 160)).not.toBeNull();
      expect(getComputedStyle(element).direction, element.outerHTML.slice(0, 160)).toBe('rtl');
    } else {
      // Within a sentence of the workbook they are kept apart from what stands beside them.
      for (const part of text.split(/\u2068[^\u2069]*\u2069/)) expect(part, element.outerHTML.slice(0, 160)).not.toMatch(HEBREW);
    }
  }
}

describe('someone who writes from right to left', () => {
  test('sees every answer of every worksheet run that way, and their own names within its sentences', async () => {
    const workbook = await writtenEverywhere();
    for (const { id } of worksheets) {
      const worksheet: Worksheet = await worksheetDefinitions.load(id);
      const { main, unmount } = show(workbook, form(worksheet));
      await expect.poll(() => main.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
      await unfoldAll(main);
      if (holders(main).length > 0) expectTheirOwnWay(main);
      unmount();
      main.remove();
    }
  });

  test('sees it so on the page they take along, in each place where they choose, and on paper', async () => {
    const workbook = await writtenEverywhere();
    for (const { id } of worksheets) {
      const worksheet = await worksheetDefinitions.load(id);
      fieldsOf(worksheet).forEach(([name], index) => workbook.mark(addressOf(id, name), index % 3 === 2 ? 'maybe' : 'bring'));
    }
    const { main } = show(workbook, <SummaryPage />);
    await expect.element(page.getByRole('heading', { name: 'This is exactly what other people will see' })).toBeVisible();
    await expect.poll(() => main.querySelectorAll('[data-summary] [dir=auto]').length).toBeGreaterThan(50);
    await unfoldAll(main);
    expectTheirOwnWay(main);
    const written = [...main.querySelectorAll<HTMLElement>('[data-summary] p[dir=auto]')].find(
      (each) => each.textContent === WORDS,
    );
    expect(written && getComputedStyle(written).textAlign).toBe('start');
  });

  test('sees it so among rows that were removed and earlier wordings', async () => {
    const workbook = await writtenEverywhere();
    workbook.removeRow('goals/goals', 'a');
    const { main } = show(workbook, <SheetCare worksheet={await worksheetDefinitions.load('goals')} documentId="goals" />);
    await expect.element(page.getByText(WORDS).first()).toBeVisible();
    expectTheirOwnWay(main);
    const { main: panel } = show(
      workbook,
      <Wordings field={samples.text.field} earlier={[{ value: WORDS, at: 1 }]} onBringBack={undefined} />,
    );
    await expect.poll(() => holders(panel).length).toBeGreaterThan(0);
    expectTheirOwnWay(panel);
  });

  test('can begin a line from either side in every field that takes words', async () => {
    const workbook = await readersWorkbook();
    const everyKind = Object.entries(samples).map(([kind, { field }]) => (
      <Fragment key={kind}>{form(worksheetWith(field))}</Fragment>
    ));
    const { main } = show(
      workbook,
      <>
        {everyKind}
        <OwnWord part="word" label="Word" hint="One" suggestions={[]} />
        <DoorSearch nothing={null} />
      </>,
    );
    await expect.poll(() => main.querySelectorAll('textarea').length).toBeGreaterThan(3);
    await unfoldAll(main);
    const fields = main.querySelectorAll<HTMLElement>('textarea, input[type=text], input[type=search]');
    expect(fields.length).toBeGreaterThan(8);
    for (const field of fields) expect(field.dir, field.outerHTML.slice(0, 120)).toBe('auto');
  });
});
