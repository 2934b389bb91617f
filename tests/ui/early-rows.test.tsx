import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openWorkbook } from '#workbook/workbook.ts';
import { documentWith, slowDown } from '../storage/on-device.ts';
import { freshName, keptFromBefore, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { form, show, showPrerendered, worksheetWith } from './render.tsx';
import { rows, text } from '../made-up-worksheet.ts';

const FIELD = 'made-up/field';
const goals = worksheetWith(
  rows('What did you hope for?', {
    row: 'Goal',
    columns: { goal: text('Which goal?', { lines: 1 }), left: text('What is left?', { lines: 1 }) },
  }),
);

/** Two goals on the device, from an earlier visit. Gives the name of the database. */
async function twoGoals(): Promise<string> {
  const name = freshName();
  const values = { field: ['a', 'b'], 'field/a/goal': 'sleep', 'field/a/left': 'the mornings', 'field/b/goal': 'less fear' };
  await keptFromBefore(name, documentWith('made-up', values));
  return name;
}

function boxes(main: HTMLElement): readonly HTMLTextAreaElement[] {
  return [...main.querySelectorAll('textarea')];
}

const shown = (main: HTMLElement) => boxes(main).map(({ value }) => value);

function typeEarly(main: HTMLElement): void {
  const [box] = boxes(main);
  if (!box) throw new Error('there is no field');
  box.focus();
  box.value = 'x';
}

const JOINED = ['sleep\nx', 'the mornings', 'less fear', ''];

describe('somebody who comes back and types a letter before the rows that they wrote are there', () => {
  test('finds it in the row that stands there, types on in it, and no new row has come', async () => {
    const name = await twoGoals();
    const workbook = openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(goals), typeEarly);
    await workbook.ready;
    await expect.poll(() => shown(main)).toEqual(JOINED);
    expect(document.activeElement).toBe(boxes(main)[0]);
    await userEvent.keyboard('yz');
    expect(shown(main)).toEqual(['sleep\nxyz', ...JOINED.slice(1)]);
    await saved(workbook);
    expect(await onDevice(name, `${FIELD}/a/goal`)).toBe('sleep\nxyz');
    expect(await onDevice(name, FIELD)).toEqual(['a', 'b']);
  });

  test('finds it there too where the workbook was open before the page came alive', async () => {
    const name = await twoGoals();
    const workbook = await readersWorkbook(name);
    const { main } = showPrerendered(workbook, form(goals), typeEarly);
    await expect.poll(() => shown(main)).toEqual(JOINED);
    expect(document.activeElement).toBe(boxes(main)[0]);
    await userEvent.keyboard('yz');
    await saved(workbook);
    expect(await onDevice(name, `${FIELD}/a/goal`)).toBe('sleep\nxyz');
    expect(await onDevice(name, FIELD)).toEqual(['a', 'b']);
  });

  test('finds it there when the page was alive and the workbook not yet open', async () => {
    const name = await twoGoals();
    slowDown(name, 700);
    const workbook = openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(goals), () => undefined);
    await expect.poll(() => Object.keys(boxes(main)[0] ?? {}).some((key) => key.startsWith('__reactProps'))).toBe(true);
    const [box] = boxes(main);
    box?.focus();
    document.execCommand('insertText', false, 'x');
    expect(shown(main)).toEqual(['x', '']);
    await workbook.ready;
    await expect.poll(() => shown(main)).toEqual(JOINED);
    expect(document.activeElement).toBe(box);
    await saved(workbook);
    expect(await onDevice(name, FIELD)).toEqual(['a', 'b']);
  });

  test('who had written nothing yet has it in a row of its own, and types on in it', async () => {
    const name = freshName();
    const workbook = openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(goals), typeEarly);
    await saved(workbook);
    await userEvent.keyboard('yz');
    await saved(workbook);
    expect(shown(main)).toEqual(['xyz', '']);
    const [row] = (await onDevice(name, FIELD)) as readonly string[];
    expect(await onDevice(name, `${FIELD}/${row}/goal`)).toBe('xyz');
  });

  test('can remove that row and bring it back, and writes on in the others', async () => {
    const name = await twoGoals();
    const workbook = openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(goals), typeEarly);
    await workbook.ready;
    await expect.poll(() => shown(main)).toEqual(JOINED);
    workbook.removeRow(FIELD, 'a');
    await expect.poll(() => shown(main)).toEqual(['less fear', '']);
    workbook.undo();
    await expect.poll(() => shown(main)).toEqual(JOINED);
    workbook.removeRow(FIELD, 'a');
    workbook.removeRow(FIELD, 'b');
    await expect.poll(() => shown(main)).toEqual(['', '']);
    boxes(main)[0]?.focus();
    await userEvent.keyboard('new');
    await saved(workbook);
    expect(shown(main)).toEqual(['new', '']);
    const order = (await onDevice(name, FIELD)) as readonly string[];
    const fresh = order.find((id) => id !== 'a' && id !== 'b');
    expect(await onDevice(name, `${FIELD}/${fresh}/goal`)).toBe('new');
  });
});

test('somebody who comes back to a page that is drawn on the device sees the rows as they wrote them', async () => {
  const workbook = await readersWorkbook(await twoGoals());
  const { main } = show(workbook, form(goals));
  await expect.poll(() => shown(main)).toEqual(['sleep', 'the mornings', 'less fear', '']);
});
