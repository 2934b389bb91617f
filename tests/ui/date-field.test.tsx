import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { documentWith } from '../storage/on-device.ts';
import { samples } from './made-up-fields.ts';
import { at, freshName, keptFromBefore, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { form, show, showPrerendered, tabTo, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';
const sheet = worksheetWith(samples.date.field);
const DAY = '2026-11-21';

/** A page with a day to fill in, its control with the focus on the first part, and the workbook behind it. */
async function dayPage(kept?: string, name = freshName()): Promise<{ workbook: Workbook; input: HTMLInputElement }> {
  const workbook = await readersWorkbook(name);
  if (kept !== undefined) workbook.answer(FIELD, kept);
  show(workbook, form(sheet));
  await expect.element(page.getByLabelText('When is it?', { exact: true })).toHaveValue(kept ?? '');
  const input = page.getByLabelText('When is it?', { exact: true }).element() as HTMLInputElement;
  await tabTo(input);
  return { workbook, input };
}

/** A day as its control asks for it, which differs between languages. */
function keysOf(year: string, month: string, day: string): string {
  const order = new Intl.DateTimeFormat(undefined).formatToParts(new Date(2026, 10, 21));
  const parts: Readonly<Record<string, string>> = { year, month, day };
  return order.flatMap(({ type }) => parts[type] ?? []).join('');
}

function leave(): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

describe('somebody who gives a day', () => {
  test('types it, and has it saved', async () => {
    const name = freshName();
    const { workbook, input } = await dayPage(undefined, name);
    await userEvent.keyboard(keysOf('2026', '11', '21'));
    expect(input.value).toBe(DAY);
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe(DAY);
  });

  test.each([
    ['1931', '01', '05'],
    ['2188', '12', '31'],
  ])('long past or far ahead, %s-%s-%s, has that too', async (year, month, day) => {
    const { workbook } = await dayPage();
    await userEvent.keyboard(keysOf(year, month, day));
    expect(at(workbook, FIELD)).toBe(`${year}-${month}-${day}`);
  });

  test('has nothing kept of half a day', async () => {
    const { workbook, input } = await dayPage();
    await userEvent.keyboard('11');
    expect(input.validity.badInput).toBe(true);
    leave();
    expect(at(workbook, FIELD)).toBeUndefined();
    expect(input.value).toBe('');
  });

  test('in the middle of typing another day has the first one kept, until the other is whole', async () => {
    const { workbook, input } = await dayPage(DAY);
    const seen: unknown[] = [];
    workbook.subscribe(() => seen.push(at(workbook, FIELD)));
    await userEvent.keyboard('{Backspace}');
    expect(input.value).toBe('');
    expect(at(workbook, FIELD)).toBe(DAY);
    await userEvent.keyboard(keysOf('2027', '10', '12'));
    expect(at(workbook, FIELD)).toBe('2027-10-12');
    // The browser takes the first figure of a month for a month; of a year it would make the years 2, 20 and 202.
    expect(seen.filter((each) => !/^202[67]-\d\d-\d\d$/.test(String(each)))).toEqual([]);
  });

  test('who leaves with half of another day finds the first one there, and kept', async () => {
    const name = freshName();
    const { workbook, input } = await dayPage(DAY, name);
    await userEvent.keyboard('{Backspace}');
    expect(input.value).toBe('');
    leave();
    expect(input.value).toBe(DAY);
    expect(at(workbook, FIELD)).toBe(DAY);
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe(DAY);
  });

  test('who empties every part of it and goes on has nothing kept', async () => {
    const { workbook, input } = await dayPage(DAY);
    await userEvent.keyboard('{Backspace}{ArrowRight}{Backspace}{ArrowRight}{Backspace}');
    expect([input.value, input.validity.badInput]).toEqual(['', false]);
    expect(at(workbook, FIELD)).toBe(DAY);
    leave();
    expect(at(workbook, FIELD)).toBeUndefined();
  });

  test('in a year of two digits, has it as it stands there, once it is left', async () => {
    const { workbook, input } = await dayPage();
    await userEvent.keyboard(keysOf('26', '11', '21'));
    expect(at(workbook, FIELD)).toBeUndefined();
    leave();
    expect(input.value).toBe('0026-11-21');
    expect(at(workbook, FIELD)).toBe('0026-11-21');
  });

  test('clears it, and has it back with Undo', async () => {
    const { workbook, input } = await dayPage(DAY);
    await page.getByRole('button', { name: 'Clear: When is it?' }).click();
    await expect.poll(() => input.value).toBe('');
    expect(at(workbook, FIELD)).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => input.value).toBe(DAY);
  });

  test('hears its prompt and its hint', async () => {
    const { input } = await dayPage();
    await expect.element(input).toHaveAccessibleName('When is it?');
    await expect.element(input).toHaveAccessibleDescription('A guess will do.');
  });
});

test.each([true, false])(
  'somebody who gives a day before Fledge knows of the kept one has the new one (Fledge is open already: %s)',
  async (open) => {
    const name = freshName();
    await keptFromBefore(name, documentWith('made-up', { field: '2025-01-01' }, 40));
    const workbook = open ? await readersWorkbook(name) : openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(sheet), samples.date.typeEarly);
    await workbook.ready;
    await expect.poll(() => at(workbook, FIELD)).toBe(DAY);
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toBe(DAY);
    expect(main.querySelector('input')?.value).toBe(DAY);
  },
);
