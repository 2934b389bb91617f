import { beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '#workbook/workbook.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { words } from '#catalogue/words.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { freshName, loadWorksheets, readersWorkbook, readVault, saved } from '../workbook/in-page/opened-workbook.ts';
import { kinds, samples, shownIn } from './made-up-fields.ts';
import { form, show, showPrerendered, worksheetWith } from './render.tsx';

const FIELD = 'made-up/field';

beforeAll(loadWorksheets);

function answered(workbook: Workbook, answer: Readonly<Record<string, unknown>>): void {
  for (const [end, value] of Object.entries(answer)) workbook.answer(`${FIELD}${end}`, value as never);
}

/** The values on the device. Their addresses hold the random ids of rows. */
async function keptValues(name: string): Promise<readonly unknown[]> {
  const { documents } = await readVault(name);
  return documents.flatMap(({ leaves }) => Object.values(leaves).map(({ value }) => value));
}

test('every kind that the worksheets use, and every kind that a row can hold, is tried here', async () => {
  const used = (await loadWorksheets())
    .flatMap(fieldsOf)
    .flatMap(([, field]) => [field.kind, ...(field.kind === 'rows' ? Object.values(field.columns).map(({ kind }) => kind) : [])]);
  expect(used.length).toBeGreaterThan(0);
  expect(Object.keys(samples)).toEqual(expect.arrayContaining(used));
});

describe.each(kinds)('somebody with a field of the kind %s', (_kind, { field, answer, typeEarly, shows }) => {
  test('sees it empty, and nothing is read into that', async () => {
    const workbook = await readersWorkbook();
    const { main } = show(workbook, form(worksheetWith(field)));
    await expect.poll(() => main.querySelector('textarea, input')).not.toBeNull();
    expect(shownIn(main)).toEqual([]);
    expect(workbook.revision()).toBeGreaterThan(0);
    expect(workbook.document('made-up').leaves).toEqual({});
  });

  test('sees what was answered, also after going away and coming back', async () => {
    const workbook = await readersWorkbook();
    answered(workbook, answer);
    const first = show(workbook, form(worksheetWith(field)));
    await expect.poll(() => shownIn(first.main)).toEqual(shows);
    first.unmount();
    const second = show(workbook, form(worksheetWith(field)));
    await expect.poll(() => shownIn(second.main)).toEqual(shows);
    expect(workbook.documentIds()).toEqual(['made-up']);
  });

  test('sees what comes in from elsewhere, and what is cleared', async () => {
    const workbook = await readersWorkbook();
    const { main } = show(workbook, form(worksheetWith(field)));
    answered(workbook, answer);
    await expect.poll(() => shownIn(main)).toEqual(shows);
    for (const end of Object.keys(answer)) workbook.answer(`${FIELD}${end}`, null);
    await expect.poll(() => shownIn(main)).toEqual([]);
  });

  test('who dictates, and whose dictation tells only as the box is left, has all of it kept', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { main } = show(workbook, form(worksheetWith(field)));
    await expect.poll(() => main.querySelector('textarea, input')).not.toBeNull();
    const boxes = [...main.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type=text]')];
    for (const [index, box] of boxes.entries()) {
      box.value = `dictated ${index}`;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (boxes.length > 0) await saved(workbook);
    const kept = JSON.stringify(await keptValues(name));
    for (const index of boxes.keys()) expect(kept).toContain(`dictated ${index}`);
  });

  test('who answers before Fledge runs has it kept, shown and saved', async () => {
    const name = freshName();
    const workbook = openWorkbook({ name });
    const { main } = showPrerendered(workbook, form(worksheetWith(field)), (early) => {
      expect(shownIn(early)).toEqual([]);
      typeEarly(early);
    });
    await saved(workbook);
    await expect.poll(() => shownIn(main)).toEqual(shows);
    const kept = await keptValues(name);
    for (const [end, value] of Object.entries(answer)) if (!Array.isArray(value)) expect(kept, end).toContainEqual(value);
  });

  test('who answers before Fledge runs, with Fledge open already, has it kept too', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { main } = showPrerendered(workbook, form(worksheetWith(field)), typeEarly);
    await saved(workbook);
    await expect.poll(() => shownIn(main)).toEqual(shows);
  });

  test('can’t change it while another tab writes', async () => {
    const name = freshName();
    await readersWorkbook(name);
    const reading = await readersWorkbook(name);
    const { main } = show(reading, form(worksheetWith(field)));
    await expect.poll(() => main.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
    for (const input of main.querySelectorAll<HTMLInputElement>('textarea, input')) {
      expect(input.disabled || input.readOnly, input.outerHTML).toBe(true);
    }
    expect(main.querySelectorAll('button')).toHaveLength(0);
  });

  test('is told at each field that takes no key, on the screen and by a screen reader, before pressing any', async () => {
    const name = freshName();
    await readersWorkbook(name);
    const reading = await readersWorkbook(name);
    const { main } = show(reading, form(worksheetWith(field)));
    await expect.poll(() => main.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
    const { onlyRead } = words.worksheet;
    // A rating or an option that can't be used is said to be so by the browser.
    for (const input of main.querySelectorAll<HTMLInputElement>(':is(textarea, input):not(:disabled)')) {
      const told = (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent);
      expect(told, input.outerHTML).toContain(onlyRead);
    }
    expect(main.innerText).toContain(onlyRead);
    const first = show(await readersWorkbook(), form(worksheetWith(field)));
    await expect.poll(() => first.main.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
    expect(first.main.innerText).not.toContain(onlyRead);
  });
});
