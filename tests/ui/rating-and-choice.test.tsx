import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { samples, someOf } from './made-up-fields.ts';
import { form, show, tabTo, worksheetWith } from './render.tsx';
import { choice } from '../made-up-worksheet.ts';

const FIELD = 'made-up/field';

describe('somebody with the keyboard on a rating', () => {
  test('leaves it unmarked by going past it', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.scale.field)));
    const slider = page.getByRole('slider', { name: 'How much does it matter?' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'not marked yet');
    await tabTo(slider.element());
    await userEvent.keyboard('{Tab}');
    expect(at(workbook, FIELD)).toBeUndefined();
    await expect.element(page.getByText('not marked yet')).toBeVisible();
  });

  test.each(['{Enter}', ' '])('marks the middle with the key “%s”', async (key) => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.scale.field)));
    const slider = page.getByRole('slider');
    await expect.element(slider).toBeVisible();
    await tabTo(slider.element());
    await userEvent.keyboard(key);
    await expect.poll(() => at(workbook, FIELD)).toBe(5);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '5 out of 10. 0 is not any more, 10 is a great deal.');
  });

  test('moves it with the arrows, and to the ends', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.scale.field)));
    const slider = page.getByRole('slider');
    await expect.element(slider).toBeVisible();
    await tabTo(slider.element());
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => at(workbook, FIELD)).toBe(6);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await expect.poll(() => at(workbook, FIELD)).toBe(3);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => at(workbook, FIELD)).toBe(0);
    await userEvent.keyboard('{End}');
    await expect.poll(() => at(workbook, FIELD)).toBe(10);
  });

  test('marks “then” and “now” each for itself', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples['then-now'].field)));
    const then = page.getByRole('slider', { name: 'Then' });
    const now = page.getByRole('slider', { name: 'Now' });
    await expect.element(page.getByRole('group', { name: 'How was it, and how is it?' })).toBeVisible();
    await tabTo(now.element());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ then: null, now: 7 });
    await expect.element(then).toHaveAttribute('aria-valuetext', 'not marked yet');
    await tabTo(page.getByRole('button', { name: /^Clear/ }).element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => at(workbook, FIELD)).toBeUndefined();
    await expect.element(now).toHaveAttribute('aria-valuetext', 'not marked yet');
  });
});

describe('somebody with a finger or a mouse on a rating', () => {
  test('marks it where they touch, the middle too', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.scale.field)));
    const slider = page.getByRole('slider');
    await slider.click();
    await expect.poll(() => at(workbook, FIELD)).toBe(5);
    const { width } = slider.element().getBoundingClientRect();
    await slider.click({ position: { x: width - 4, y: 20 } });
    await expect.poll(() => at(workbook, FIELD)).toBe(10);
  });

  test('doesn’t mark anything by touching the question', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.scale.field)));
    await userEvent.click(page.getByText('How much does it matter?'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(at(workbook, FIELD)).toBeUndefined();
  });

  test('doesn’t mark anything by touching the word “Then”', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples['then-now'].field)));
    await userEvent.click(page.getByText('Then', { exact: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(at(workbook, FIELD)).toBeUndefined();
  });
});

describe('somebody with the keyboard on a choice', () => {
  test('of many, ticks with the space bar, and unticks', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(someOf)));
    const friend = page.getByRole('checkbox', { name: 'A friend' });
    await expect.element(page.getByRole('group', { name: 'Who knows of it?' })).toBeVisible();
    await tabTo(page.getByRole('checkbox', { name: 'Nobody' }).element());
    await userEvent.keyboard(' {Tab} ');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['nobody', 'friend'], own: '' });
    await userEvent.keyboard(' ');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['nobody'], own: '' });
    await expect.element(friend).not.toBeChecked();
    await tabTo(page.getByRole('textbox', { name: 'In my own words' }).element());
    await userEvent.keyboard('my dog');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['nobody'], own: 'my dog' });
  });

  test('of one, goes through with the arrows, and reads the sentence of the chosen one', async () => {
    const workbook = await readersWorkbook();
    show(workbook, form(worksheetWith(samples.choice.field)));
    const alone = page.getByRole('radio', { name: 'By myself' });
    await expect.element(alone).toBeInTheDocument();
    await tabTo(alone.element());
    await userEvent.keyboard(' ');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['alone'], own: '' });
    await expect.element(page.getByText('That can be enough.')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['close'], own: '' });
    expect(page.getByText('That can be enough.').query()).toBeNull();
    await userEvent.keyboard('{Tab}by letter');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['close'], own: 'by letter' });
  });

  test('is shown one way to people who can be told, however many of the options lead there', async () => {
    const workbook = await readersWorkbook();
    const tell = { says: 'That counts.', opens: '/read/not-safe', opensLabel: 'Who you can tell' } as const;
    const what = choice('What was it?', {
      many: true,
      options: { late: { label: 'Late calls', ...tell }, gifts: { label: 'Gifts', ...tell } },
    });
    show(workbook, form(worksheetWith(what)));
    const late = page.getByRole('checkbox', { name: 'Late calls' });
    await expect.element(late).toBeInTheDocument();
    await tabTo(late.element());
    await userEvent.keyboard(' {Tab} ');
    await expect.poll(() => at(workbook, FIELD)).toEqual({ picked: ['late', 'gifts'], own: '' });
    expect(page.getByRole('link', { name: 'Who you can tell' }).elements()).toHaveLength(1);
    expect(page.getByText('That counts.').elements()).toHaveLength(1);
  });
});
