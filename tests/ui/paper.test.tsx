import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { worksheetDefinitions, worksheets } from '#catalogue/catalogue.ts';
import { paperWords } from '#catalogue/paper-words.ts';
import type { Field } from '#domain/kinds/field.ts';
import { isOffered } from '#domain/worksheets/worksheet.ts';
import { faultsIn } from './page-checks.ts';
import { loadWorksheets, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

/** Everything that is asked in a field, options and columns included. */
function askedIn(field: Field): readonly string[] {
  const inside =
    field.kind === 'rows'
      ? Object.values(field.columns).flatMap(askedIn)
      : field.kind === 'choice'
        ? Object.values(field.options).map(({ label }) => label)
        : [];
  return [field.prompt, ...inside];
}

const choose = (sheet: string) => userEvent.selectOptions(page.getByRole('combobox', { name: 'Which sheet?' }), sheet);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const part = (name: string) => page.getByRole('radio', { name });
const BOTH = paperWords.part.both;

describe.each(worksheets)('somebody who likes paper prints “$title”', ({ id, title }) => {
  test('blank, with everything that it asks and keeps, nothing that they wrote, and people to call', async () => {
    const workbook = await readersWorkbook();
    workbook.chooseSituation({ therapist: 'Ana' });
    workbook.set('country', 'ie');
    workbook.answer('last-session/wish', 'written on the device');
    const { main } = await walk(workbook, '/paper');
    await choose(title);
    await expect.poll(() => main.querySelector(`[data-paper="${id}"]`)).not.toBeNull();
    if (part(BOTH).query()) await userEvent.click(part(BOTH));
    const { sections } = worksheetDefinitions.now(id) ?? expect.fail(id);
    const fields = Object.values(sections)
      .filter((section) => isOffered(section, undefined))
      .flatMap((section) => Object.values(section.fields));
    const text = oneLine(main.innerText);
    for (const field of fields) {
      for (const asked of askedIn(field)) {
        const said = asked.replaceAll('{therapist}', 'Ana').replaceAll('{ending}', 'ending');
        if (field.kept === false && asked === field.prompt) expect(text).not.toContain(said);
        else if (field.kept !== false) expect(text).toContain(said);
      }
    }
    expect(text).not.toContain('written on the device');
    expect(main.querySelectorAll('input:not([type=radio]), textarea')).toHaveLength(0);
    for (const sheet of main.querySelectorAll('[data-paper], [data-cover]')) {
      expect(oneLine(sheet.textContent ?? '')).toMatch(
        /In danger, call 112, the emergency number in Ireland\..*Samaritans, 116 123/,
      );
    }
    expect(await faultsIn(main)).toEqual([]);
  });
});

describe('somebody whose therapist did something wrong', () => {
  test('prints the plan for the last session, and nothing on the sheet that is taken along says so', async () => {
    const { main } = await walk(await readersWorkbook(), '/paper');
    await choose('Plan for the last session');
    await expect.element(page.getByRole('heading', { name: 'What I’d like from it' })).toBeVisible();
    const sheets = () => [...main.querySelectorAll<HTMLElement>('[data-paper]')];
    expect(sheets().map((sheet) => sheet.dataset['for'])).toEqual(['last-session']);
    expect(sheets()[0]?.innerText).not.toMatch(/wrong|secre|touch|threat|love you/i);
    await userEvent.click(part('Pages for myself'));
    expect(sheets().map((sheet) => sheet.dataset['for'])).toEqual(['myself']);
    expect(sheets()[0]?.innerText).toMatch(/^For myself alone\. This page doesn’t come to the session\./);
    expect(sheets()[0]?.innerText).toContain('Touch, flirting, words of love or talk about sex');
  });

  test('prints a sheet that is all their own, and is told that it is', async () => {
    const { main } = await walk(await readersWorkbook(), '/paper');
    await choose('If something felt wrong');
    await expect.element(page.getByText('This whole sheet is for you alone, and it says so at the top.')).toBeVisible();
    expect(part(BOTH).query()).toBeNull();
    expect([...main.querySelectorAll<HTMLElement>('[data-paper]')].map((sheet) => sheet.dataset['for'])).toEqual(['myself']);
  });
});

test('somebody who wants all of it has every sheet, those for themselves last behind a page that says so, without what is on the screen for choosing', async () => {
  const { main } = await walk(await readersWorkbook(), '/paper');
  expect(main.querySelectorAll('[data-paper]')).toHaveLength(0);
  await choose('The whole workbook');
  await expect.element(part('Pages to take with me')).toBeChecked();
  await userEvent.click(part(BOTH));
  const ids = () => new Set([...main.querySelectorAll<HTMLElement>('[data-paper]')].map((sheet) => sheet.dataset['paper']));
  await expect.poll(() => ids().size).toBe(worksheets.length);
  const order = [...main.querySelectorAll<HTMLElement>('[data-paper], [data-cover]')].map(
    (sheet) => sheet.dataset['for'] ?? 'cover',
  );
  expect(order.join(' ')).toMatch(/^(?:last-session )+cover(?: myself)+$/);
  await expect.element(page.getByRole('button', { name: 'Print a blank workbook' })).toBeVisible();
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(main.innerText).not.toMatch(/Which sheet\?|Sheets on paper/);
  const [first, ...others] = main.querySelectorAll('[data-paper], [data-cover]');
  expect(first && getComputedStyle(first).breakBefore).toBe('auto');
  for (const sheet of others) expect(getComputedStyle(sheet).breakBefore).toBe('page');
});
