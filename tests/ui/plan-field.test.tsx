import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWorkbook } from '#workbook/workbook.ts';
import { documentWith } from '../storage/on-device.ts';
import { samples } from './made-up-fields.ts';
import { at, freshName, keptFromBefore, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { form, show, showPrerendered, tabTo, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';
const sheet = worksheetWith(samples['if-then'].field);
const box = (name: string) => page.getByRole('textbox', { name });
const chip = (name: string) => page.getByRole('button', { name, exact: true });

function boxes(main: HTMLElement): readonly string[] {
  return [...main.querySelectorAll('textarea')].map(({ value }) => value);
}

describe('somebody who makes a plan', () => {
  test('types its three parts one after the other, and has them saved as one', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    show(workbook, form(sheet));
    await expect.element(box('When I notice…')).toBeVisible();
    await tabTo(box('When I notice…').element());
    await userEvent.keyboard('  No sleep. ');
    await tabTo(box('I will…').element());
    await userEvent.keyboard('rest');
    await tabTo(box('and tell…').element());
    await userEvent.keyboard('Sam');
    expect(at(workbook, FIELD)).toEqual({ when: '  No sleep. ', will: 'rest', tell: 'Sam' });
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toEqual({ when: '  No sleep. ', will: 'rest', tell: 'Sam' });
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(at(workbook, FIELD)).toEqual({ when: '  No sleep. ', will: 'rest', tell: '' });
  });

  test('and takes all of it out again, has nothing kept', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(sheet));
    await box('and tell…').click();
    await userEvent.keyboard('Jo{Backspace}{Backspace}');
    expect(at(workbook, FIELD)).toBeUndefined();
  });

  test('picks several things into one part, between their own words, and takes one out whole', async () => {
    const workbook = await readersWorkbook();
    const { main } = show(workbook, form(sheet));
    await box('When I notice…').click();
    await userEvent.keyboard('no appetite');
    await chip('I stop answering, day after day').click();
    await chip('I stay in bed').click();
    await chip('ring someone').click();
    expect(at(workbook, FIELD)).toEqual({
      when: 'no appetite, I stop answering, day after day, I stay in bed',
      will: 'ring someone',
      tell: '',
    });
    await expect.element(chip('I stop answering, day after day')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(chip('go outside')).toHaveAttribute('aria-pressed', 'false');
    await chip('I stop answering, day after day').click();
    expect(boxes(main)).toEqual(['no appetite, I stay in bed', 'ring someone', '']);
    await chip('ring someone').click();
    await expect.element(chip('ring someone')).toHaveAttribute('aria-pressed', 'false');
    expect(at(workbook, FIELD)).toEqual({ when: 'no appetite, I stay in bed', will: '', tell: '' });
  });

  test('picks with the keyboard, and keeps the place', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(sheet));
    await expect.element(chip('go outside')).toBeVisible();
    await tabTo(chip('go outside').element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ when: '', will: 'go outside', tell: '' });
    expect(document.activeElement).toBe(chip('go outside').element());
    await userEvent.keyboard(' ');
    await expect.poll(() => at(workbook, FIELD)).toBeUndefined();
  });

  test('clears it, and has every part back with Undo', async () => {
    const workbook = await readersWorkbook();
    workbook.answer(FIELD, { when: 'a', will: 'b', tell: 'c' });
    const { main } = show(workbook, form(sheet));
    await page.getByRole('button', { name: 'Clear: What is the plan?' }).click();
    await expect.poll(() => boxes(main)).toEqual(['', '', '']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => boxes(main)).toEqual(['a', 'b', 'c']);
  });

  test('hears what each thing is called', async () => {
    show(await readersWorkbook(), form(sheet));
    await expect.element(page.getByRole('group', { name: 'What is the plan?' })).toBeVisible();
    await expect.element(box('When I notice…')).toHaveAccessibleDescription('One part is enough.');
    await expect.element(page.getByRole('group', { name: 'You can pick a line and change it: I will…' })).toBeVisible();
    expect(page.getByRole('group', { name: /and tell…/ }).query()).toBeNull();
  });

  test('has no spell-checking, correction or filling-in before asking for it', async () => {
    const workbook = await readersWorkbook();
    const { main } = show(workbook, form(sheet));
    await expect.poll(() => main.querySelectorAll('textarea').length).toBe(3);
    const checks = () =>
      [...main.querySelectorAll('textarea')].map((each) => [
        each.spellcheck,
        each.getAttribute('autocorrect'),
        each.autocomplete,
      ]);
    expect(checks()).toEqual(Array.from({ length: 3 }, () => [false, 'off', 'off']));
    workbook.set('spelling', 'on');
    await expect.poll(checks).toEqual(Array.from({ length: 3 }, () => [true, 'on', 'off']));
  });
});

describe('somebody who types before Fledge knows what is kept', () => {
  const stored = { when: 'no sleep', will: 'rest', tell: '' };
  const joined = { when: 'no sleep', will: 'rest\ncall in sick', tell: 'Sam' };

  test.each([true, false])('loses no part of it (Fledge is open already: %s)', async (open) => {
    const name = freshName();
    await keptFromBefore(name, documentWith('made-up', { field: stored }, 40));
    const workbook = open ? await readersWorkbook(name) : openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(sheet), (early) => {
      const [, will, tell] = early.querySelectorAll('textarea');
      if (!will || !tell) throw new Error('there is no plan to type in');
      will.value = 'call in sick';
      tell.value = 'Sam';
    });
    await expect.poll(() => at(workbook, FIELD)).toEqual(joined);
    await expect.poll(() => boxes(main)).toEqual(Object.values(joined));
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toEqual(joined);
  });
});
