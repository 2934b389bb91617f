import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { partsOf } from '#domain/worksheets/reading.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { freshName, readersWorkbook, readVault, saved } from '../workbook/in-page/opened-workbook.ts';
import { shownIn } from './made-up-fields.ts';
import { form, show, showPrerendered, tabTo } from './render.tsx';
import { choice, text } from '../made-up-worksheet.ts';

const now = choice('How is it now?', {
  kept: false,
  options: { fine: { label: 'Bearable' }, bad: { label: 'Not safe', says: 'Somebody can answer.', opens: '/help' } },
});
const sheet: Worksheet = {
  id: 'made-up',
  sections: {
    only: {
      heading: 'Made up',
      fields: { now, aloud: text('Say it here', { kept: false, suggestions: ['One thing'] }), kept: text('And this?') },
    },
  },
  migrations: [],
};

/** All that is on the device, as one text. */
async function device(name: string): Promise<string> {
  return JSON.stringify((await readVault(name)).documents);
}

test('somebody who answers what isn’t kept sees it, and nothing of it is on the device or in the workbook', async () => {
  const name = freshName();
  const workbook = await readersWorkbook(name);
  const shown = show(workbook, form(sheet));
  await page.getByRole('radio', { name: 'Not safe' }).click({ force: true });
  await expect.element(page.getByText('Somebody can answer.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Say it here' }).click();
  await userEvent.keyboard('a secret');
  await page.getByRole('button', { name: 'One thing' }).click();
  expect(shownIn(shown.main)).toEqual(['bad', 'a secret\nOne thing']);
  expect(workbook.documentIds()).toEqual([]);
  expect(workbook.status().save).toBe('nothing');

  await page.getByRole('textbox', { name: 'And this?' }).click();
  await userEvent.keyboard('tea');
  await saved(workbook);
  workbook.flush();
  await saved(workbook);
  expect(Object.keys(workbook.document('made-up').leaves)).toEqual(['made-up/kept']);
  expect(await device(name)).not.toMatch(/secret|bad|One thing/);
  expect(await device(name)).toContain('tea');
  expect(partsOf(sheet, workbook.document('made-up'), 'myself').map(({ label }) => label)).toEqual(['tea']);

  shown.unmount();
  const again = show(workbook, form(sheet));
  await expect.poll(() => shownIn(again.main)).toEqual(['tea']);
});

test('somebody can clear it, and bring it back as long as the page is there', async () => {
  const workbook = await readersWorkbook();
  const { main } = show(workbook, form(sheet));
  await page.getByRole('textbox', { name: 'Say it here' }).click();
  await userEvent.keyboard('a secret');
  await page.getByRole('button', { name: 'Clear: Say it here' }).click();
  await expect.poll(() => shownIn(main)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shownIn(main)).toEqual(['a secret']);
  expect(workbook.status().undo).toBeUndefined();
  expect(workbook.documentIds()).toEqual([]);
});

test('somebody who answers it before Fledge runs sees it still, and nothing of it is kept', async () => {
  const name = freshName();
  const workbook = openWorkbook({ name });
  const { main } = showPrerendered(workbook, form(sheet), (early) =>
    early.querySelector<HTMLInputElement>('input[value=bad]')?.click(),
  );
  await workbook.ready;
  await expect.element(page.getByRole('link', { name: 'Help now' })).toBeVisible();
  expect(shownIn(main)).toEqual(['bad']);
  expect(workbook.documentIds()).toEqual([]);
  expect(await device(name)).toBe('[]');
});

test('somebody can answer it while another tab writes, since nothing is written', async () => {
  const name = freshName();
  await readersWorkbook(name);
  const reading = await readersWorkbook(name);
  show(reading, form(sheet));
  await expect.element(page.getByRole('textbox', { name: 'And this?' })).toHaveAttribute('readonly');
  await page.getByRole('radio', { name: 'Not safe' }).click({ force: true });
  await expect.element(page.getByRole('link', { name: 'Help now' })).toBeVisible();
});

test('somebody’s setting for spell-checking holds there too', async () => {
  const workbook = await readersWorkbook();
  show(workbook, form(sheet));
  const box = page.getByRole('textbox', { name: 'Say it here' });
  await expect.element(box).toHaveAttribute('spellcheck', 'false');
  workbook.set('spelling', 'on');
  await expect.element(box).toHaveAttribute('spellcheck', 'true');
});

test('somebody who chooses what opens a page finds the way to it, with the keyboard too, and without it when they choose again', async () => {
  show(await readersWorkbook(), form(sheet));
  const bearable = page.getByRole('radio', { name: 'Bearable' });
  await expect.element(bearable).toBeInTheDocument();
  expect(page.getByRole('link').query()).toBeNull();
  await tabTo(bearable.element());
  await userEvent.keyboard(' {ArrowDown}');
  const help = page.getByRole('link', { name: 'Help now' });
  await expect.element(help).toHaveAttribute('href', '/help');
  expect(help.element().closest('[aria-live]')?.textContent).toBe('Somebody can answer.Help now');
  await tabTo(help.element());
  await tabTo(page.getByRole('textbox', { name: 'Say it here' }).element());
  await page.getByRole('radio', { name: 'Bearable' }).click({ force: true });
  await expect.poll(() => page.getByRole('link').query()).toBeNull();
});

test('an option that opens another page calls it by the name that it is given', async () => {
  const field = choice('Where next?', { options: { back: { label: 'Back', opens: '/rooms', opensLabel: 'All rooms' } } });
  show(await readersWorkbook(), form({ ...sheet, sections: { only: { heading: 'Made up', fields: { field } } } }));
  await page.getByRole('radio', { name: 'Back' }).click({ force: true });
  await expect.element(page.getByRole('link', { name: 'All rooms' })).toHaveAttribute('href', '/rooms');
});
