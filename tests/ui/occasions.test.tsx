import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { longDate } from '#catalogue/words.ts';
import { worksheetWords } from '#catalogue/worksheet-words.ts';
import { localDay } from '#domain/time/day.ts';
import { freshName, loadWorksheets, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { faultsIn, smallTargets, tooWide, windowOf } from './page-checks.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

const LIST = '/worksheets/day-by-day';
const said = worksheetWords.occasions;
const box = page.getByRole('textbox', { name: 'How does the ending feel today?' });
const dayIn = (day: string) => longDate(new Date(`${day}T12:00`));

async function whoWrote(days: readonly (readonly [id: string, line: string, day: string | null])[], name?: string) {
  const workbook = await readersWorkbook(name);
  for (const [id, line, day] of days) {
    workbook.answer(`day-by-day@${id}/line`, line);
    workbook.answer(`day-by-day@${id}/day`, day);
  }
  return workbook;
}

const THREE = [
  ['aaaaaaaa', 'rain all day', '2026-11-02'],
  ['bbbbbbbb', 'better', '2026-11-09'],
  ['cccccccc', 'I said it', '2026-11-20'],
] as const;

describe('somebody who writes on one sheet again and again', () => {
  test('begins one with a tap, has today for its day, and each by itself', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { go } = await walk(workbook, LIST);
    for (const own of ['slept', 'didn’t']) {
      await go(LIST);
      await page.getByRole('link', { name: said.begin }).click();
      await expect.element(box).toHaveValue('');
      await box.click();
      await userEvent.keyboard(own);
      await expect.element(box).toHaveValue(own);
    }
    await saved(workbook);
    const ids = workbook.documentIdsOf('day-by-day');
    expect(ids.length).toBe(2);
    const lines = await Promise.all(ids.map((id) => onDevice(name, `${id}/line`)));
    expect(lines.toSorted()).toEqual(['didn’t', 'slept']);
    expect(await onDevice(name, `${ids[0]}/day`)).toBe(localDay(new Date()));
  });

  test('finds them by their days, the newest first, each with its first words, and goes back to one', async () => {
    const { main } = await walk(await whoWrote(THREE), LIST);
    await expect
      .poll(() => [...main.querySelectorAll('ol strong')].map((each) => each.textContent))
      .toEqual(THREE.map(([, , day]) => dayIn(day)).toReversed());
    await page.getByRole('link', { name: /better/ }).click();
    await expect.element(box).toHaveValue('better');
  });

  test('looks at two side by side', async () => {
    const { main } = await walk(await whoWrote(THREE), LIST);
    await page.getByText(said.compare).click();
    await expect
      .poll(() => [...main.querySelectorAll('td')].map((each) => each.textContent))
      .toEqual(['rain all day', 'I said it']);
    await page.getByLabelText(said.second).selectOptions(dayIn('2026-11-09'));
    await expect.poll(() => [...main.querySelectorAll('td')].map((each) => each.textContent)).toEqual(['rain all day', 'better']);
  });

  test('loses nothing where a day can’t be, and can tell two of one day apart', async () => {
    const odd = [
      ['dddddddd', 'lost', null],
      ['eeeeeeee', 'one', '2026-11-02'],
      ['ffffffff', 'two', '2026-11-02'],
    ] as const;
    const { main } = await walk(await whoWrote(odd), LIST);
    const names = [dayIn('2026-11-02'), said.sameDay(dayIn('2026-11-02'), 2), said.noDay];
    await expect
      .poll(() => [...main.querySelectorAll('ol strong')].map((each) => each.textContent).toSorted())
      .toEqual(names.toSorted());
  });

  test('is told so where the address names one that isn’t there, and finds those that are', async () => {
    await walk(await whoWrote(THREE), `${LIST}?of=../../settings`);
    await expect.element(page.getByText(said.missing)).toBeVisible();
    await expect.element(page.getByRole('link', { name: /rain all day/ })).toBeVisible();
  });

  test('is led back to the one that they wrote last', async () => {
    const workbook = await whoWrote(THREE);
    // A moment later, since two of one moment can't be told apart.
    await new Promise((resolve) => setTimeout(resolve, 5));
    workbook.answer('day-by-day@cccccccc/line', 'I said it again');
    workbook.chooseSituation({ opening: 'ending', ending: 'retirement' });
    const { main } = await walk(workbook, '/');
    await expect.poll(() => main.querySelector('a[href*="day-by-day"]')?.getAttribute('href')).toBe(`${LIST}?of=cccccccc`);
  });

  test('meets nothing that axe finds wrong, and can hit everything at 320 px', async () => {
    await windowOf(320);
    const { main } = await walk(await whoWrote(THREE), LIST);
    await page.getByText(said.compare).click();
    await expect.poll(() => main.querySelector('td')).not.toBeNull();
    expect(await faultsIn(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
