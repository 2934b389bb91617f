import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countries } from '#catalogue/helplines.ts';
import { dialable, placeOf } from '#domain/helplines/helpline.ts';
import { loadWorksheets, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

const choice = page.getByLabelText('Which country are you in?');

test('somebody who can’t talk aloud finds a text beside each call where the service takes one, of the same rank, with what comes first', async () => {
  const { main } = await walk(await readersWorkbook(), '/help');
  const texting = countries.filter(({ emergency }) => emergency.text);
  expect(texting.length).toBeGreaterThan(3);
  for (const chosen of [undefined, ...texting]) {
    if (chosen) await userEvent.selectOptions(choice, chosen.name);
    for (const help of chosen ? [chosen] : texting) {
      const { phone, text } = help.emergency;
      const call = page
        .getByRole('link', { name: `Call ${phone}, the emergency number in ${placeOf(help)}`, exact: true })
        .first();
      const write = page
        .getByRole('link', { name: `Text ${text?.to}, the emergency service in ${placeOf(help)}`, exact: true })
        .first();
      await expect.element(write).toBeVisible();
      expect(write.element().getAttribute('href')).toBe(dialable('sms', text?.to ?? ''));
      expect(write.element().className).toBe(call.element().className);
      expect(write.element().getBoundingClientRect().height).toBe(call.element().getBoundingClientRect().height);
      expect(main.textContent).toContain(chosen ? text?.note : `By text: ${text?.brief}.`);
    }
  }
});
