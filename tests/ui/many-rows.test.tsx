import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rowIds } from '#domain/kinds/row-ids.ts';
import { worksheetDefinitions } from '#catalogue/catalogue.ts';
import { faultsIn } from './page-checks.ts';
import { GOALS, withGoals } from './many-goals.ts';
import { at, loadWorksheets, saved } from '../workbook/in-page/opened-workbook.ts';
import { form, show, showPrerendered } from './render.tsx';

const MANY = 1_000;

beforeAll(loadWorksheets);
// Where one of them ended isn’t where the next begins.
beforeEach(() => scrollTo(0, 0));

const goals = async () => form(await worksheetDefinitions.load('goals'));
const recordsIn = (main: HTMLElement) => [...main.querySelectorAll<HTMLElement>('li[data-row]')];
const wholeRows = (main: HTMLElement) => recordsIn(main).filter((row) => row.querySelector('textarea'));
const row = (main: HTMLElement, number: number) => main.querySelector<HTMLElement>(`li[data-row="row${number - 1}"]`);

async function shownWhole(main: HTMLElement, number: number): Promise<HTMLTextAreaElement> {
  await expect
    .poll(() => row(main, number)?.querySelector('textarea')?.value, { timeout: 5_000 })
    .toBe(`Errand number ${number}.`);
  return row(main, number)?.querySelector('textarea') as HTMLTextAreaElement;
}

const allDrawn = (main: HTMLElement, count = MANY) => expect.poll(() => recordsIn(main).length, { timeout: 20_000 }).toBe(count);

describe('someone with a great many goals', { timeout: 60_000 }, () => {
  test('can write in the first at once, and has controls only near to what they see', async () => {
    const workbook = await withGoals(MANY);
    const { main } = show(workbook, await goals());
    await shownWhole(main, 1);
    expect(recordsIn(main).length).toBeLessThan(MANY);
    await allDrawn(main);
    expect(wholeRows(main).length).toBeLessThan(12);
    await userEvent.type(row(main, 1)?.querySelector('textarea') as HTMLElement, 'x');
    await expect.poll(() => at(workbook, `${GOALS}/row0/goal`)).toBe('Errand number 1.x');
    await saved(workbook);
  });

  test('finds any of them by its words, hears each under its name, and writes in it when they come to it', async () => {
    const workbook = await withGoals(300);
    const { main } = show(workbook, await goals());
    await allDrawn(main, 300);
    await expect.element(page.getByRole('region', { name: 'Goal 200', exact: true })).toBeInTheDocument();
    expect(row(main, 200)?.textContent).toContain('The rest of 200.');
    const { find } = window as unknown as { find: (words: string) => boolean };
    expect(find.call(window, 'Errand number 200.')).toBe(true);
    expect(row(main, 200)?.contains(getSelection()?.anchorNode ?? null)).toBe(true);
    row(main, 200)?.scrollIntoView();
    await userEvent.fill(await shownWhole(main, 200), 'Another errand.');
    await expect.poll(() => at(workbook, `${GOALS}/row199/goal`)).toBe('Another errand.');
    row(main, 1)?.scrollIntoView();
    await shownWhole(main, 1);
    (document.activeElement as HTMLElement).blur();
    row(main, 150)?.scrollIntoView();
    await shownWhole(main, 150);
    row(main, 1)?.scrollIntoView();
    await expect.poll(() => row(main, 150)?.querySelector('textarea')).toBeNull();
    expect(wholeRows(main).length).toBeLessThan(12);
  });

  test('goes on with the Tab key from one to the next, far down', async () => {
    const workbook = await withGoals(60);
    const { main } = show(workbook, await goals());
    await allDrawn(main, 60);
    row(main, 40)?.scrollIntoView();
    (await shownWhole(main, 40)).focus();
    const visited = new Set<string>();
    for (let presses = 0; presses < 140; presses += 1) {
      await userEvent.keyboard('{Tab}');
      visited.add(document.activeElement?.closest<HTMLElement>('li[data-row]')?.dataset['row'] ?? '');
    }
    expect([...visited].slice(0, 3)).toEqual(['row39', 'row40', 'row41']);
  });

  test('prints all of them, each with its words', async () => {
    const { main } = show(await withGoals(MANY), await goals());
    await shownWhole(main, 1);
    dispatchEvent(new Event('beforeprint'));
    expect(recordsIn(main)).toHaveLength(MANY);
    expect(row(main, MANY)?.textContent).toContain(`Errand number ${MANY}.`);
  });

  test('adds another with the caret in it, removes one, and brings it back', async () => {
    const workbook = await withGoals(60);
    const { main } = show(workbook, await goals());
    await shownWhole(main, 1);
    await userEvent.click(page.getByRole('button', { name: 'Add a goal' }));
    await userEvent.keyboard('One more');
    await expect.poll(() => rowIds(workbook.document('goals'), GOALS).length).toBe(61);
    const added = rowIds(workbook.document('goals'), GOALS).at(-1);
    expect(at(workbook, `${GOALS}/${added}/goal`)).toBe('One more');
    row(main, 50)?.scrollIntoView();
    await shownWhole(main, 50);
    await userEvent.click(row(main, 50)?.querySelector('button[aria-label^="Remove"]') as HTMLElement);
    await expect.poll(() => row(main, 50)).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => row(main, 50)?.contains(document.activeElement)).toBe(true);
  });

  test('sees in those far away what changed meanwhile', async () => {
    const workbook = await withGoals(60);
    const { main } = show(workbook, await goals());
    await allDrawn(main, 60);
    workbook.answer(`${GOALS}/row55/goal`, 'Changed elsewhere');
    await expect.poll(() => row(main, 56)?.textContent).toContain('Changed elsewhere');
  });

  test('loses nothing that they typed before anything of Fledge ran', async () => {
    const workbook = await withGoals(60);
    const { main } = showPrerendered(workbook, await goals(), (early) => {
      const first = early.querySelector('textarea');
      if (first) first.value = 'typed early';
    });
    await expect.poll(() => at(workbook, `${GOALS}/row0/goal`)).toBe('Errand number 1.\ntyped early');
    await allDrawn(main, 60);
  });

  test('meets nothing that axe finds wrong', async () => {
    const { main } = show(await withGoals(20), await goals());
    await allDrawn(main, 20);
    expect(await faultsIn(main)).toEqual([]);
  });
});

test('someone with a few goals has the controls of all of them', async () => {
  const { main } = show(await withGoals(12), await goals());
  await expect.poll(() => wholeRows(main).length).toBe(12);
});
