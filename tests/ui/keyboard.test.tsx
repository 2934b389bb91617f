import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Workbook } from '#workbook/workbook.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { at, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { samples } from './made-up-fields.ts';
import { form, show, tabTo, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** What the rows say in their first column, in their order. */
function goalsOf(workbook: Workbook): readonly unknown[] {
  return rowIds(workbook.document('made-up'), FIELD).map((row) => at(workbook, `${FIELD}/${row}/goal`));
}

async function press(name: string | RegExp): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  await tabTo(button(name).element());
  await userEvent.keyboard('{Enter}');
}

/** Writes a row for each word, with the keyboard only. */
async function withRows(...words: readonly string[]): Promise<Workbook> {
  const workbook = await readersWorkbook();
  show(workbook, form(worksheetWith(samples.rows.field)));
  const first = page.getByRole('textbox', { name: 'What helped?' });
  await expect.element(first).toBeVisible();
  await tabTo(first.element());
  for (const [index, word] of words.entries()) {
    if (index > 0) await press('Add a goal');
    await userEvent.keyboard(word);
  }
  await expect.poll(() => goalsOf(workbook)).toEqual(words);
  return workbook;
}

describe('somebody with nothing but a keyboard', () => {
  test('picks a suggestion with Enter, and takes it out with Enter, without losing the place', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.text.field)));
    await press(/^Talking$/);
    await expect.poll(() => at(workbook, FIELD)).toBe('Talking');
    expect(document.activeElement).toBe(button(/^Talking$/).element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => at(workbook, FIELD)).toBeUndefined();
  });

  test('adds a row, and writes in it at once', async () => {
    const workbook = await withRows('sleep', 'rest');
    expect(goalsOf(workbook)).toEqual(['sleep', 'rest']);
    expect(page.getByRole('listitem').elements()).toHaveLength(2);
  });

  test('adds a row to a blank one, and finds both', async () => {
    await readersWorkbook().then((workbook) => show(workbook, form(worksheetWith(samples.rows.field))));
    await press('Add a goal');
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(2);
    await expect.poll(() => document.activeElement?.closest('section')?.querySelector('h3')?.textContent).toBe('Goal 2');
  });

  test('moves a row up and down, and stays in that row', async () => {
    const workbook = await withRows('one', 'two', 'three');
    await press('Move Goal 3 up');
    await expect.poll(() => goalsOf(workbook)).toEqual(['one', 'three', 'two']);
    expect(document.activeElement).toBe(button('Move Goal 2 up').element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => goalsOf(workbook)).toEqual(['three', 'one', 'two']);
    await press('Move Goal 1 down');
    await expect.poll(() => goalsOf(workbook)).toEqual(['one', 'three', 'two']);
    expect(document.activeElement).toBe(button('Move Goal 2 down').element());
  });

  test('moves a row to the top, and the focus is still in it', async () => {
    const workbook = await withRows('one', 'two');
    await press('Move Goal 2 up');
    await expect.poll(() => goalsOf(workbook)).toEqual(['two', 'one']);
    const row = document.activeElement?.closest('li');
    expect(row?.querySelector('textarea')?.value).toBe('two');
  });

  test('removes a row, stands on Undo, and brings it back with all that was in it', async () => {
    const workbook = await withRows('one', 'two');
    await press('Remove Goal 1');
    await expect.poll(() => goalsOf(workbook)).toEqual(['two']);
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => goalsOf(workbook)).toEqual(['one', 'two']);
    expect(
      page
        .getByRole('textbox', { name: 'What helped?' })
        .elements()
        .map((box) => (box as HTMLTextAreaElement).value),
    ).toEqual(['one', 'two']);
  });

  test('brings a row back, and the focus is in that row', async () => {
    await withRows('one', 'two');
    await press('Remove Goal 1');
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.closest('li')?.querySelector('textarea')?.value).toBe('one');
  });

  test('removes a blank row that was added, and the focus is somewhere in the list', async () => {
    const workbook = await withRows('one');
    await press('Add a goal');
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(2);
    await press('Remove Goal 2');
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(1);
    expect(goalsOf(workbook)).toEqual(['one']);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('removes the only row, and finds a blank one that has nothing of it', async () => {
    const workbook = await withRows('one');
    await press('Remove Goal 1');
    await expect.poll(() => goalsOf(workbook)).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: 'What helped?' })).toHaveValue('');
    await tabTo(page.getByRole('textbox', { name: 'What helped?' }).element());
    await userEvent.keyboard('anew');
    await expect.poll(() => goalsOf(workbook)).toEqual(['anew']);
  });

  test('clears a field, stands on Undo, and brings the text back', async () => {
    const workbook = await readersWorkbook();
    workbook.answer(FIELD, 'tea');
    show(workbook, form(worksheetWith(samples.text.field)));
    await press('Clear: What helped?');
    await expect.poll(() => at(workbook, FIELD)).toBeUndefined();
    await expect.element(page.getByRole('textbox')).toHaveValue('');
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox')).toHaveValue('tea');
    expect(document.activeElement).not.toBe(document.body);
  });

  test('opens the rest of a row, and finds it open again once something is written there', async () => {
    const workbook = await withRows('one');
    const more = page.getByText('More about this goal');
    await tabTo(more.element());
    await userEvent.keyboard('{Enter}{Tab}{ArrowRight}');
    await expect
      .poll(
        () => workbook.document('made-up').leaves[`${FIELD}/${rowIds(workbook.document('made-up'), FIELD)[0]}/matters`]?.value,
      )
      .toBe(6);
    expect(more.element().closest('details')?.open).toBe(true);
  });
});
