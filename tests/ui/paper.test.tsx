import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import type { Field } from '#domain/kinds/field.ts';
import { isOffered } from '#domain/worksheets/worksheet.ts';
import { faultsIn } from './look-over.ts';
import { loadWorksheets, readersWorkbook } from './opened-workbook.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

/** Everything that is asked in a field, options and columns included. */
function askedIn(field: Field): readonly string[] {
  const inside = field.kind === 'rows' ? Object.values(field.columns).flatMap(askedIn) : field.kind === 'choice' ? Object.values(field.options).map(({ label }) => label) : [];
  return [field.prompt, ...inside];
}

const choose = (sheet: string) => userEvent.selectOptions(page.getByRole('combobox', { name: 'Which sheet?' }), sheet);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.each(worksheets)('somebody who likes paper prints “$title”', ({ id, title }) => {
  test('blank, with everything that it asks and keeps, and nothing that they wrote', async () => {
    const workbook = await readersWorkbook();
    workbook.chooseSituation({ therapist: 'Ana' });
    workbook.answer('last-session/wish', 'written on the device');
    const { main } = await walk(workbook, '/paper');
    await choose(title);
    await expect.poll(() => main.querySelector(`[data-paper="${id}"]`)).not.toBeNull();
    const { sections } = worksheetDefinitions.now(id) ?? expect.fail(id);
    const fields = Object.values(sections).filter((section) => isOffered(section, undefined)).flatMap((section) => Object.values(section.fields));
    const text = oneLine(main.innerText);
    for (const field of fields) {
      for (const asked of askedIn(field)) {
        const said = asked.replaceAll('{therapist}', 'Ana').replaceAll('{ending}', 'ending');
        if (field.kept === false && asked === field.prompt) expect(text).not.toContain(said);
        else if (field.kept !== false) expect(text).toContain(said);
      }
    }
    expect(text).not.toContain('written on the device');
    expect(main.querySelectorAll('input, textarea')).toHaveLength(0);
    expect(await faultsIn(main)).toEqual([]);
  });
});

test('somebody who wants all of it has every sheet, each on paper of its own, without what is on the screen for choosing', async () => {
  const { main } = await walk(await readersWorkbook(), '/paper');
  expect(main.querySelectorAll('[data-paper]')).toHaveLength(0);
  await choose('The whole workbook');
  await expect.poll(() => main.querySelectorAll('[data-paper]')).toHaveLength(worksheets.length);
  await expect.element(page.getByRole('button', { name: 'Print a blank workbook' })).toBeVisible();
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(main.innerText).not.toContain('Which sheet?');
  for (const sheet of main.querySelectorAll('[data-paper]')) expect(getComputedStyle(sheet).breakBefore).toBe('page');
});
