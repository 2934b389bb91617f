import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { worksheets } from '#catalogue/catalogue.ts';
import { countries } from '#catalogue/helplines.ts';
import { peopleWords } from '#catalogue/people-words.ts';
import { peopleToCall } from '#domain/helplines/people.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { loadWorksheets, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
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
    expect(printed.replace(/\s+/g, ' ').trim()).toBe(
      main.querySelector<HTMLElement>('[data-summary]')?.innerText.replace(/\s+/g, ' ').trim(),
    );
  });
});

test('a worksheet that is printed from its own page carries what was written and picked, and nothing to press', async () => {
  const workbook = await written();
  workbook.answer('last-session/say-how', { picked: ['i-read'], own: '' });
  const { main } = await walk(workbook, '/worksheets/last-session');
  await expect.poll(() => main.querySelectorAll('textarea').length).toBeGreaterThan(0);
  await onPaper();
  const seen = (selector: string) =>
    [...main.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  expect(seen('textarea').map((area) => (area as HTMLTextAreaElement).value)).toContain('Brought to say');
  expect(seen('button, .button.lead').map(({ textContent }) => textContent)).toEqual([]);
  const picked = seen('label:has(input:checked)').map((label) => getComputedStyle(label).textDecorationLine);
  expect(picked).toEqual(['underline']);
});

const LONG = Array.from({ length: 120 }, (_, line) => `Line ${line + 1} of a long evening.`).join('\n');

describe.each([
  ['a browser in which boxes grow by themselves', true],
  ['a browser in which they don’t', false],
])('somebody with 120 lines in one answer, in %s', (_, grows) => {
  async function writing(): Promise<HTMLElement> {
    if (!grows) {
      const { supports } = CSS;
      CSS.supports = (property: string, value?: string) =>
        property !== 'field-sizing' && (value === undefined ? supports(property) : supports(property, value));
      onTestFinished(() => {
        CSS.supports = supports;
      });
      // What the style sheet asks for is taken away too.
      const style = document.createElement('style');
      style.textContent = 'textarea { field-sizing: fixed !important; }';
      document.head.append(style);
      onTestFinished(() => style.remove());
    }
    const workbook = await written();
    workbook.answer('last-session/say-one', LONG);
    workbook.answer('last-session/say-how', { picked: [], own: 'a few words of my own, '.repeat(20) });
    const { main } = await walk(workbook, '/worksheets/last-session');
    await expect.poll(() => longBox(main)?.value).toBe(LONG);
    return main;
  }
  const longBox = (main: HTMLElement) => [...main.querySelectorAll('textarea')].find(({ value }) => value.startsWith('Line 1'));

  test('sees all of them at once, and more as they go on', async () => {
    const main = await writing();
    const box = longBox(main) as HTMLTextAreaElement;
    await expect.poll(() => box.scrollHeight - box.clientHeight).toBeLessThan(2);
    const before = box.clientHeight;
    expect(before).toBeGreaterThan(2_000);
    box.value += '\nmore\nand more';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => box.clientHeight).toBeGreaterThan(before);
  });

  test('has all of them on paper, none of them under the next, and the words that stood in one line too', async () => {
    const main = await writing();
    await onPaper();
    dispatchEvent(new Event('beforeprint'));
    expect(main.innerText).toContain('Line 120 of a long evening.');
    expect(main.innerText).toContain('a few words of my own, '.repeat(20).trim());
    expect(longBox(main)?.checkVisibility()).toBe(false);
    const cut = [...main.querySelectorAll<HTMLElement>('[data-on-paper]')].filter(
      (paper) => paper.checkVisibility() && paper.scrollHeight > paper.clientHeight + 1,
    );
    expect(cut).toEqual([]);
    dispatchEvent(new Event('afterprint'));
    expect(longBox(main)?.checkVisibility()).toBe(true);
    expect(main.querySelector('[data-on-paper]:not(:empty)')).toBeNull();
  });
});

describe.each(worksheets)('“$title”, printed from its own page', ({ id }) => {
  test.each([undefined, 'nz'])(
    'says first that it’s for oneself, and names people to call last, in country %s',
    async (country) => {
      const workbook = await readersWorkbook();
      if (country) workbook.set('country', country);
      const { main } = await walk(workbook, `/worksheets/${id}`);
      await expect.poll(() => main.querySelectorAll('h2').length).toBeGreaterThan(0);
      const people = peopleToCall(
        countries.find((each) => each.country === country),
        countries,
        peopleWords,
      );
      await expect.poll(() => main.textContent).toContain(people[0]);
      expect(main.innerText).not.toContain('Printed for myself');
      await onPaper();
      const printed = main.innerText;
      expect(printed.indexOf('Printed for myself')).toBeLessThan(printed.indexOf(main.querySelector('h2')?.textContent ?? ''));
      expect(printed.indexOf('Printed for myself')).toBeGreaterThanOrEqual(0);
      for (const line of people) expect(printed).toContain(line);
    },
  );
});

test('a step of a short way that is printed is for oneself, too, and names people to call', async () => {
  const { main } = await walk(await written(), '/paths/fifteen-minutes/say');
  await expect.poll(() => main.textContent).toContain('Someone to talk to');
  await onPaper();
  expect(main.innerText).toMatch(/Printed for myself[\s\S]*In danger, call/);
});

test('the page for the last session that is printed names people to call in the chosen country', async () => {
  const workbook = await written();
  workbook.set('country', 'gb');
  const { main } = await walk(workbook, '/summary');
  await expect.poll(() => main.querySelector('[data-summary]')?.textContent).toContain('Brought to say');
  await onPaper();
  workbook.answer('safety-plan/safer', 'One lamp stays on');
  workbook.mark('safety-plan/safer', 'bring');
  await expect.poll(() => main.querySelector('[data-summary] hr')).not.toBeNull();
  const [first = '', plan = ''] = main.innerText.split('My safety plan');
  for (const sheet of [first, plan]) expect(sheet.match(/Someone to talk to: Samaritans, 116 123/g)).toHaveLength(1);
  expect(main.innerText).toMatch(
    /In danger, call 999, the emergency number in the United Kingdom\.\s+Someone to talk to: Samaritans, 116 123/,
  );
});

test('Help that is printed keeps every number that it showed, the emergency number of a chosen country too', async () => {
  const workbook = await written();
  workbook.set('country', 'au');
  const { main } = await walk(workbook, '/help');
  await expect.poll(() => main.querySelector('.button.lead[href="tel:000"]')).not.toBeNull();
  const numbers = () =>
    [...main.querySelectorAll<HTMLElement>('a[href^="tel:"], a[href^="sms:"]')]
      .filter((link) => link.checkVisibility())
      .map(({ textContent }) => textContent);
  const shown = numbers();
  await onPaper();
  expect(numbers()).toEqual(shown);
});
