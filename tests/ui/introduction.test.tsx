import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withTerms } from '#domain/worksheets/wording.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { form, show } from './render.tsx';
import { text } from '../made-up-worksheet.ts';
import { termWords } from '#catalogue/words.ts';

const sheet: Worksheet = {
  id: 'made-up',
  sections: {
    only: {
      heading: 'Made up',
      intro: [
        'First this.',
        { list: ['One thing', 'What {therapist} said'] },
        { text: 'Said to you alone, about {therapist}.', for: ['myself'] },
      ],
      fields: { line: text('And now?') },
    },
  },
  migrations: [],
};

test('what stands before the fields is read in its order, a list as a list, in the reader’s own words', async () => {
  const { main } = show(await readersWorkbook(), form(withTerms(sheet, { therapist: 'Ana' }, termWords)));
  await expect.element(page.getByText('First this.')).toBeVisible();
  expect([...main.querySelectorAll('section p, section ul')].slice(0, 3).map(({ tagName }) => tagName)).toEqual(['P', 'UL', 'P']);
  await expect.element(page.getByText('Said to you alone, about Ana.')).toBeVisible();
  await expect.element(page.getByRole('list')).toBeVisible();
  expect([...main.querySelectorAll('ul > li')].map(({ textContent }) => textContent)).toEqual(['One thing', 'What Ana said']);
});
