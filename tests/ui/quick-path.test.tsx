import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { quickPaths } from '#catalogue/paths.ts';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { freshName, loadWorksheets, marksIn, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { walk } from './walk.tsx';

const PATH = '/paths/fifteen-minutes';
const LAST = `${PATH}/page`;
const stops = Object.entries(quickPaths['fifteen-minutes']?.stops ?? {});

const link = (name: string) => page.getByRole('link', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const sheet = (main: HTMLElement) => main.querySelector<HTMLElement>('[data-summary]');
const texts = (main: HTMLElement) => [...main.querySelectorAll('textarea')];

beforeAll(loadWorksheets);

/** Somebody who has come through all stops. */
async function written(workbook: Workbook): Promise<Workbook> {
  workbook.answer('last-session/date', '2026-11-21');
  workbook.answer('coping-skills/new-thing', 'I leave when it gets loud');
  workbook.answer('last-session/say-one', 'One thing is still with me');
  workbook.answer('last-session/return', { picked: ['conditions'], own: '' });
  workbook.answer('last-session/return-how', 'I ring the front desk');
  workbook.answer('warning-signs/first', { when: 'two bad nights', will: 'go to bed at ten', tell: 'Ana' });
  workbook.answer('last-session/hour-after', 'On the long way home');
  workbook.answer('last-session/safety', { picked: ['nothing'], own: '' });
  workbook.answer('last-session/who-with', { picked: ['person'], own: '' });
  return workbook;
}

describe('somebody with fifteen minutes', () => {
  test('sees every stop with its minutes, and begins with the first', async () => {
    const { main, at } = await walk(await readersWorkbook(), PATH);
    const listed = [...main.querySelectorAll('ol li')];
    expect(listed.map((item) => item.querySelector('a')?.textContent)).toEqual(stops.map(([, { title }]) => title));
    const minutes = listed.map((item) => Number.parseInt(item.querySelector('span')?.textContent ?? '', 10));
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(15);
    await userEvent.click(link('Begin'));
    await expect.poll(at).toBe(`${PATH}/date`);
    await expect.element(page.getByText('1 of 7 · 1 minute')).toBeVisible();
  });

  test('writes at each stop into the sheet where the question stands, and comes to the page', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    const { main, at } = await walk(workbook, `${PATH}/date`);
    const on = async (stop: string, texted: readonly string[] = []) => {
      await expect.poll(at).toBe(`${PATH}/${stop}`);
      await expect.poll(() => texts(main)).toHaveLength(texted.length);
      for (const [index, text] of texted.entries()) await userEvent.fill(texts(main)[index] ?? main, text);
    };
    const next = (title: string) => userEvent.click(link(`Next: ${title}`));

    await on('date');
    await userEvent.fill(main.querySelector('input[type=date]') ?? main, '2026-11-21');
    await next('Anything to talk about first');
    await on('safety');
    await userEvent.click(page.getByRole('radio', { name: 'Nothing I want to raise this time' }));
    await next('One thing that’s different');
    await on('new', ['I leave when it gets loud']);
    await next('One thing to say');
    await on('say', ['One thing is still with me']);
    await next('Coming back, and who takes over');
    await on('back', ['I ring the front desk']);
    await userEvent.click(page.getByRole('radio', { name: 'Yes, but there’d be a wait or a time limit' }));
    await next('One early sign');
    await on('sign', ['two bad nights', 'go to bed at ten', 'Ana']);
    await next('The hour after');
    await on('after', ['On the long way home']);
    await userEvent.click(page.getByRole('radio', { name: 'Someone I know' }));
    await saved(workbook);
    await next('Your page');
    await expect.poll(at).toBe(LAST);

    const kept = await written(await readersWorkbook());
    for (const [id, field] of stops.flatMap(([, { fields }]) => fields)) {
      const address = `${id}/${field}`;
      expect(await onDevice(name, address), address).toEqual(kept.document(id).leaves[address]?.value);
    }
  });

  test('finds at a stop what stands in the sheet already', async () => {
    const { main } = await walk(await written(await readersWorkbook()), `${PATH}/after`);
    await expect.poll(() => texts(main).map(({ value }) => value)).toEqual(['On the long way home']);
  });

  test('is told plainly to ask about medicines and the crisis plan', async () => {
    await walk(await readersWorkbook(), `${PATH}/back`);
    await expect
      .element(
        page.getByText(
          'If they prescribe your medicine, or you call them in a crisis, ask them today: “Who’ll do that for me after this?”',
        ),
      )
      .toBeVisible();
  });

  test.each(stops.slice(0, -1).map(([stop]) => stop))('can stop after “%s”, and has a page', async (stop) => {
    const { main, at } = await walk(await written(await readersWorkbook()), `${PATH}/${stop}`);
    await userEvent.click(link('That’s enough for now: go to my page'));
    await expect.poll(at).toBe(LAST);
    await expect.element(page.getByRole('button', { name: 'Put all of these on my page' })).toBeVisible();
    expect(main.querySelectorAll('fieldset')).toHaveLength(9);
  });

  test('and another path, or another stop, in the address, is told that there’s no such page', async () => {
    const { go } = await walk(await readersWorkbook(), '/paths/an-hour');
    await expect.element(heading('There’s no page here')).toBeVisible();
    await go(`${PATH}/lunch`);
    await expect.element(heading('There’s no page here')).toBeVisible();
    await go('/paths/toString');
    await expect.element(heading('There’s no page here')).toBeVisible();
  });
});

describe('somebody at the last stop', () => {
  test('who has written nothing is told so, and that it’s fine', async () => {
    const { main } = await walk(await readersWorkbook(), LAST);
    await expect.element(page.getByText(/^Nothing is written yet. That’s fine/)).toBeVisible();
    await expect.element(link('Back to Today')).toHaveAttribute('href', '/');
    expect(sheet(main)).toBeNull();
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  test('has nothing on the page before choosing', async () => {
    const workbook = await written(await readersWorkbook());
    const { main } = await walk(workbook, LAST);
    await expect.element(page.getByRole('button', { name: 'Put all of these on my page' })).toBeVisible();
    expect(sheet(main)).toBeNull();
    expect(marksIn(workbook)).toEqual({});
  });

  test('brings one line, and only that is on the page', async () => {
    const workbook = await written(await readersWorkbook());
    const { main } = await walk(workbook, LAST);
    const group = page.getByRole('group', { name: 'What to do with: One thing is still with me' });
    await group.getByRole('radio', { name: 'Put on my page' }).click({ force: true });
    await expect.poll(() => sheet(main)?.textContent).toContain('One thing is still with me');
    expect(sheet(main)?.textContent).not.toContain('On the long way home');
    expect(marksIn(workbook)).toEqual({ 'last-session/say-one': 'bring' });
  });

  test('brings all of it with one press, and sees exactly the page that the summary shows', async () => {
    const workbook = await written(await readersWorkbook());
    workbook.answer('goals/unplanned', 'I laugh more');
    workbook.mark('goals/unplanned', 'bring');
    const { main, go } = await walk(workbook, LAST);
    await userEvent.click(page.getByRole('button', { name: 'Put all of these on my page' }));
    const all = [
      '21 November 2026',
      'I leave when it gets loud',
      'One thing is still with me',
      'Yes, but there’d be a wait',
      'I ring the front desk',
      'two bad nights',
      'On the long way home',
      'Someone I know',
      'I laugh more',
    ];
    for (const line of all) await expect.poll(() => sheet(main)?.textContent).toContain(line);
    await expect.element(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
    const seen = sheet(main)?.innerHTML;
    await go('/summary');
    await expect.element(heading('My page')).toBeVisible();
    await expect.poll(() => sheet(main)?.innerHTML).toBe(seen);
  });

  test('brings nothing that is for nobody else, even with one press', async () => {
    const workbook = await written(await readersWorkbook());
    workbook.answer('last-session/felt-wrong', { picked: ['secret'], own: 'the late messages' });
    workbook.answer('feelings/two', 'Glad and furious');
    const { main } = await walk(workbook, LAST);
    await userEvent.click(page.getByRole('button', { name: 'Put all of these on my page' }));
    await expect.poll(() => sheet(main)?.textContent).toContain('Someone I know');
    expect(main.textContent).not.toMatch(/late messages|keep quiet|Glad and furious/);
  });

  test('who has something else on the page sees that, though nothing is written here', async () => {
    const workbook = await readersWorkbook();
    workbook.answer('goals/unplanned', 'I laugh more');
    workbook.mark('goals/unplanned', 'bring');
    const { main } = await walk(workbook, LAST);
    await expect.poll(() => sheet(main)?.textContent).toContain('I laugh more');
    expect(page.getByText(/^Nothing is written yet/).query()).toBeNull();
  });

  test('reads that they can stop here, and never that it’s saved where nothing is kept', async () => {
    const { main } = await walk(await written(openWorkbook({})), LAST);
    await expect.poll(() => main.textContent).toContain('Someone I know');
    expect(main.textContent).toContain('You can stop here.');
    expect(main.textContent).not.toMatch(/\bsaved\b/i);
  });
});

test('somebody whose other tab writes reads the answers at a stop, and changes nothing here', async () => {
  const name = freshName();
  const first = await written(await readersWorkbook(name));
  await saved(first);
  const second = await readersWorkbook(name);
  expect(second.status().pen).toBe('elsewhere');
  const { main, go } = await walk(second, `${PATH}/say`);
  await expect
    .poll(() => texts(main).map(({ value, readOnly }) => [value, readOnly]))
    .toEqual([['One thing is still with me', true]]);
  await go(LAST);
  await userEvent.click(page.getByRole('button', { name: 'Put all of these on my page' }));
  expect(marksIn(second)).toEqual({});
  expect(sheet(main)).toBeNull();
});

describe('somebody who looks at the quick path', () => {
  const addresses = [PATH, ...stops.map(([stop]) => `${PATH}/${stop}`)];

  async function shown(address: string): Promise<HTMLElement> {
    const workbook = await written(await readersWorkbook());
    workbook.mark('last-session', 'bring');
    return (await walk(workbook, address)).main;
  }

  test.each(themes.flatMap((theme) => addresses.map((address) => [address, theme] as const)))(
    'meets nothing that axe finds wrong on %s in %s',
    async (address, theme) => {
      inTheme(theme);
      expect(await faultsIn(await shown(address))).toEqual([]);
    },
  );

  test.each(addresses)('can hit everything on %s with a thumb, and needs no scrolling sideways at 320 px', async (address) => {
    await windowOf(320);
    const main = await shown(address);
    expect(smallTargets(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });
});
