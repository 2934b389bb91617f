import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '#catalogue/words.ts';
import { text } from '../made-up-worksheet.ts';
import { at, freshName, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { form, show, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';
const sheet = worksheetWith(text('What would you say?', { from: ['feelings/biggest', 'questions/asked/question'] }));
const asked = page.getByText(words.worksheet.beginWith);
const line = (name: string) => page.getByRole('button', { name });
const origin = page.getByText(words.worksheet.cameFrom('What I feel now'));

async function whoWrote(name?: string) {
  const workbook = await readersWorkbook(name);
  workbook.answer('feelings/biggest', 'You’re leaving\nNot today\nI’ll miss the stairs');
  workbook.answerInRow('questions/asked', 'row', 'question', 'Will you keep my notes?');
  return workbook;
}

describe('somebody who begins from a line that they wrote before', () => {
  test('is shown those lines when they ask for them, by the sheet they’re on, without what left a question open', async () => {
    show(await whoWrote(), form(sheet));
    expect(line('You’re leaving').query()).toBeNull();
    await asked.click();
    await expect.element(line('You’re leaving')).toBeVisible();
    await expect.element(line('Will you keep my notes?')).toBeVisible();
    expect(line('Not today').query()).toBeNull();
  });

  test('has it copied, is told where it came from, and changes it without changing the first', async () => {
    const name = freshName();
    const workbook = await whoWrote(name);
    show(workbook, form(sheet));
    await asked.click();
    await line('I’ll miss the stairs').click();
    await expect.element(origin).toBeVisible();
    await page.getByRole('textbox').click();
    await userEvent.keyboard('{End} most');
    await expect.poll(() => at(workbook, FIELD)).toBe('I’ll miss the stairs most');
    await expect.element(origin).not.toBeInTheDocument();
    await saved(workbook);
    expect(await onDevice(name, 'feelings/biggest')).toContain('I’ll miss the stairs');
  });

  test('keeps the line when the sheet that it came from is erased, and is asked for nothing', async () => {
    const workbook = await whoWrote();
    show(workbook, form(sheet));
    await asked.click();
    await line('You’re leaving').click();
    await (await workbook.care()).erase('feelings');
    await expect.element(page.getByRole('textbox')).toHaveValue('You’re leaving');
    expect(line('I’ll miss the stairs').query()).toBeNull();
    await expect.element(line('Will you keep my notes?')).toBeVisible();
  });

  test('meets nothing about it where nothing was written', async () => {
    show(await readersWorkbook(), form(sheet));
    await expect.element(page.getByRole('textbox')).toBeVisible();
    expect(asked.query()).toBeNull();
  });

  test.each(themes)('meets nothing that axe finds wrong in %s, and can hit everything at 320 px', async (theme) => {
    inTheme(theme);
    await windowOf(320);
    const { main } = show(await whoWrote(), form(sheet));
    await asked.click();
    await expect.element(line('You’re leaving')).toBeVisible();
    expect(await faultsIn(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
