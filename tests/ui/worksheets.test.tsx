import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName, loadWorksheets, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { shownIn } from './made-up-fields.ts';
import { form, show, unfoldAll } from './render.tsx';

beforeAll(loadWorksheets);

/** The worksheet without what is gone on leaving it. */
function keptOf(worksheet: Worksheet): Worksheet {
  const sections = Object.entries(worksheet.sections).map(([id, section]) => {
    const fields = Object.fromEntries(Object.entries(section.fields).filter(([, { kept }]) => kept !== false));
    return [id, { ...section, fields }] as const;
  });
  return { ...worksheet, sections: Object.fromEntries(sections) };
}

describe.each(worksheets.map(({ id }) => id))('somebody who fills in all of %s', (id) => {
  test('finds all of it after opening Fledge again', async () => {
    const worksheet = keptOf(await worksheetDefinitions.load(id));
    const name = freshName();
    const first = await readersWorkbook(name);
    const { main, unmount } = show(first, form(worksheet));
    await expect.poll(() => main.querySelector('textarea, input')).not.toBeNull();
    await unfoldAll(main);
    const controls = [...main.querySelectorAll<HTMLInputElement>('textarea, input')];
    for (const [number, control] of controls.entries()) {
      if (control.type === 'range') await userEvent.fill(control, `${number % 5}`);
      else if (control.type === 'checkbox' || control.type === 'radio') control.click();
      else if (control.type === 'date') await userEvent.fill(control, `2026-11-${String(10 + (number % 20))}`);
      else await userEvent.fill(control, `answer ${number} 🐦`);
    }
    await saved(first);
    const shown = shownIn(main);
    expect(shown.length).toBeGreaterThanOrEqual(controls.filter(({ type }) => type !== 'radio').length);
    unmount();

    const again = openWorkbook({ name });
    await again.ready;
    const reopened = show(again, form(worksheet));
    await expect.poll(() => shownIn(reopened.main)).toEqual(shown);
    const folds = [...reopened.main.querySelectorAll('details')].filter((each) => each.querySelector('textarea, input'));
    expect(folds.every(({ open }) => open)).toBe(true);
  });
});
