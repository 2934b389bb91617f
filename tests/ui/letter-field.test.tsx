import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '#catalogue/words.ts';
import { samples } from './made-up-fields.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { at, freshName, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { form, show, tabTo, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';
const sheet = worksheetWith(samples.letter.field);
const box = (name: string) => page.getByRole('textbox', { name });
const asOnePage = page.getByText(words.worksheet.letter.read);

describe('somebody who writes a letter', () => {
  test('types its parts one after the other, and has each of them saved by itself', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    show(workbook, form(sheet));
    await expect.element(box('How does it begin?')).toBeVisible();
    await tabTo(box('How does it begin?').element());
    await userEvent.keyboard('Dear Ana,');
    await tabTo(box('What do you write?').element());
    await userEvent.keyboard('the cup is blue');
    await saved(workbook);
    expect(await onDevice(name, `${FIELD}/to`)).toBe('Dear Ana,');
    expect(await onDevice(name, `${FIELD}/body`)).toBe('the cup is blue');
    expect(at(workbook, FIELD)).toBeUndefined();
  });

  test('reads all of it as one page, as it stands while they write on', async () => {
    const workbook = await readersWorkbook();
    const { main } = show(workbook, form(sheet));
    await asOnePage.click();
    await expect.element(page.getByText(words.worksheet.letter.empty)).toBeVisible();
    await box('How does it begin?').click();
    await userEvent.keyboard('Dear Ana,');
    await box('What do you write?').click();
    await userEvent.keyboard('goodbye');
    await expect.poll(() => main.querySelector('details .card')?.textContent).toBe('Dear Ana,\n\ngoodbye');
  });

  test('writes a very long one without waiting for a key', async () => {
    const workbook = await readersWorkbook();
    workbook.answer(`${FIELD}/body`, 'So much was said. '.repeat(2_800));
    show(workbook, form(sheet));
    await asOnePage.click();
    const body = box('What do you write?').element() as HTMLTextAreaElement;
    await expect.poll(() => body.value.length).toBeGreaterThan(50_000);
    body.focus();
    body.setSelectionRange(body.value.length, body.value.length);
    const begun = performance.now();
    for (const letter of 'goodbye') await userEvent.keyboard(letter);
    expect((performance.now() - begun) / 7).toBeLessThan(400);
    expect(body.value.endsWith('goodbye')).toBe(true);
  });

  test.each(themes)('meets nothing that axe finds wrong in %s, and can hit everything at 320 px', async (theme) => {
    inTheme(theme);
    await windowOf(320);
    const { main } = show(await readersWorkbook(), form(sheet));
    await asOnePage.click();
    expect(await faultsIn(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
