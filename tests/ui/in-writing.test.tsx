import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { helpWords } from '#catalogue/help-words.ts';
import { countries } from '#catalogue/helplines.ts';
import { linesInWriting } from '#domain/helplines/helpline.ts';
import { HelpPage } from '#ui/help/HelpPage.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show } from './render.tsx';

async function helpOf(workbook: Workbook): Promise<HTMLElement> {
  const { main } = show(workbook, <HelpPage />);
  await expect.element(page.getByRole('heading', { name: 'Help now' })).toBeVisible();
  return main;
}

describe('somebody who can’t talk or hear on the phone', () => {
  test('finds a line that answers in writing in each country that has one, without choosing anything', async () => {
    const main = await helpOf(await readersWorkbook());
    const links = [...main.querySelectorAll<HTMLAnchorElement>('#in-writing ~ ul a')].map(({ href }) => href);
    const inWriting = countries.filter((help) => linesInWriting(help).length > 0);
    expect(links).toHaveLength(inWriting.length);
    // And of each other one, what to do instead, where that is known.
    for (const { withoutText } of countries.filter((help) => !inWriting.includes(help))) {
      if (withoutText) expect(main.querySelector('#in-writing ~ ul')?.textContent).toContain(withoutText);
    }
    expect(links.every((href) => href.startsWith('sms:') || href.startsWith('https://'))).toBe(true);
    expect(links).toContain('sms:85258');
    // A text there is answered with a call.
    expect(links).not.toContain('sms:31393');
  });
});

test.each(countries)(
  'somebody in $name who can’t talk aloud finds a line to write to, or reads that there is none',
  async (help) => {
    const workbook = await readersWorkbook();
    workbook.set('country', help.country);
    const main = await helpOf(workbook);
    const section = () => main.querySelector('#in-writing')?.parentElement;
    const [line] = linesInWriting(help);
    await expect.poll(() => section()?.textContent).toContain(line?.name ?? help.withoutText ?? helpWords.ringing.quietNone);
  },
);
