import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Workbook } from '#workbook/workbook.ts';
import { loadWorksheets, readersWorkbook } from './opened-workbook.ts';
import { walk } from './walk.tsx';

beforeAll(loadWorksheets);

/** Makes the page look as it is printed, for this test. */
async function onPaper(): Promise<void> {
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
}

/** A workbook of which one line is brought, one may be, and two are kept. */
async function written(): Promise<Workbook> {
  const workbook = await readersWorkbook();
  workbook.chooseSituation({ opening: 'ending' });
  workbook.answer('last-session/say-one', 'Brought to say');
  workbook.answer('last-session/wish', 'Kept as a wish');
  workbook.answer('warning-signs/talk', 'Perhaps to Ana');
  workbook.answerInRow('goals/goals', 'a', 'goal', 'Kept as a goal');
  workbook.mark('last-session/say-one', 'bring');
  workbook.mark('warning-signs/talk', 'maybe');
  return workbook;
}

describe.each(['/summary', '/paths/fifteen-minutes/page'])('what is printed from %s', (address) => {
  test('is the page that was looked at, and nothing else', async () => {
    const { main } = await walk(await written(), address);
    await expect.poll(() => main.querySelector('[data-summary]')?.textContent).toContain('Brought to say');
    expect(main.innerText).toContain('Kept as a wish');
    await onPaper();
    const printed = main.innerText;
    expect(printed).toContain('Brought to say');
    expect(printed).not.toMatch(/Kept as|Perhaps/);
    expect(printed.replace(/\s+/g, ' ').trim()).toBe(main.querySelector<HTMLElement>('[data-summary]')?.innerText.replace(/\s+/g, ' ').trim());
  });
});

test('a worksheet that is printed from its own page carries what was written and picked, and nothing to press', async () => {
  const workbook = await written();
  workbook.answer('last-session/say-how', { picked: ['i-read'], own: '' });
  const { main } = await walk(workbook, '/worksheets/last-session');
  await expect.poll(() => main.querySelectorAll('textarea').length).toBeGreaterThan(0);
  await onPaper();
  const seen = (selector: string) => [...main.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  expect(seen('textarea').map((area) => (area as HTMLTextAreaElement).value)).toContain('Brought to say');
  expect(seen('button, .button.lead').map(({ textContent }) => textContent)).toEqual([]);
  const picked = seen('label:has(input:checked)').map((label) => getComputedStyle(label).textDecorationLine);
  expect(picked).toEqual(['underline']);
});

test('Help that is printed keeps every number that it showed, the emergency number of a chosen country too', async () => {
  const workbook = await written();
  workbook.set('country', 'au');
  const { main } = await walk(workbook, '/help');
  await expect.poll(() => main.querySelector('.button.lead[href="tel:000"]')).not.toBeNull();
  const numbers = () => [...main.querySelectorAll<HTMLElement>('a[href^="tel:"]')].filter((link) => link.checkVisibility()).map(({ textContent }) => textContent);
  const shown = numbers();
  await onPaper();
  expect(numbers()).toEqual(shown);
});
