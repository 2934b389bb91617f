import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paths } from '#catalogue/paths.ts';
import { loadWorksheets, readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const forThem = Object.entries(paths.guards).flatMap(([step, { never }]) =>
  step.startsWith('write ') && never?.includes('no-contact') ? [step.slice('write '.length)] : [],
);
const instead = page.getByRole('link', { name: 'What you can do instead' });

beforeAll(loadWorksheets);

describe('somebody who was told not to contact their therapist', () => {
  test.each(forThem)('is asked for no words for them on %s, and reads what they can do instead', async (id) => {
    const { main } = await walk(await somebodyWho({ opening: 'ending', noContact: true }), `/worksheets/${id}`);
    await expect.element(instead).toHaveAttribute('href', '/read/they-ended-it#no-contact');
    expect(main.querySelectorAll('textarea, input')).toHaveLength(0);
  });

  test('reads it above what they wrote before, which stays theirs', async () => {
    const workbook = await somebodyWho({ opening: 'ending', noContact: true });
    workbook.answer('asking-for-a-closing-session/wait', 'Two weeks');
    const { main } = await walk(workbook, '/worksheets/asking-for-a-closing-session');
    await expect.element(instead).toBeVisible();
    expect(main.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
  });

  test('reads beside the ways for a page to leave that this one stays with them', async () => {
    const workbook = await somebodyWho({ opening: 'ending', noContact: true });
    workbook.answer('goals/unplanned', 'I sleep');
    workbook.mark('goals/unplanned', 'bring');
    const { main } = await walk(workbook, '/summary');
    await expect.poll(() => main.textContent).toContain('Don’t send it to them, and don’t ask anyone else to pass it on.');
    workbook.chooseSituation({ noContact: undefined });
    await expect.poll(() => main.textContent).not.toContain('Don’t send it to them');
  });

  test('isn’t led back to such a sheet by Today', async () => {
    const workbook = await somebodyWho({ opening: 'ending', noContact: true });
    workbook.answer('asking-for-a-closing-session/wait', 'Two weeks');
    const { main } = await walk(workbook, '/');
    await expect.poll(() => main.textContent).toContain('Your answers');
    expect(main.textContent).not.toContain('Carry on: Asking for a closing session');
  });
});

test.each(forThem)('somebody else fills in %s as before', async (id) => {
  const { main } = await walk(await readersWorkbook(), `/worksheets/${id}`);
  await expect.poll(() => main.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
  expect(instead.query()).toBeNull();
});

describe('somebody who says on a sheet with words for their therapist that it isn’t for them', () => {
  test.each(forThem)('finds no way on through %s, and the way that leads elsewhere', async (id) => {
    const { main } = await walk(await readersWorkbook(), `/worksheets/${id}`);
    const onward = page.getByRole('link', { name: /^Next: / });
    await expect.element(onward).toBeVisible();
    await userEvent.click(page.getByText('I was told not to contact them', { exact: true }));
    await expect.poll(() => main.querySelector('a[href="/help#therapist"]')).not.toBeNull();
    await expect.element(onward).not.toBeInTheDocument();
  });
});

describe('somebody for whom a page would be wrong', () => {
  const hrefs = (main: HTMLElement) => [...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

  test('finds it in no room and behind no door, but for what they wrote on it before', async () => {
    const workbook = await somebodyWho({ opening: 'ending', noContact: true });
    const { main, go } = await walk(workbook, '/rooms');
    expect(hrefs(main)).toContain('/worksheets/goals');
    for (const id of forThem) expect(hrefs(main)).not.toContain(`/worksheets/${id}`);
    await go('/doors');
    await expect.poll(() => hrefs(main).length).toBeGreaterThan(50);
    expect(hrefs(main).filter((href) => forThem.some((id) => href.startsWith(`/worksheets/${id}`)))).toEqual([]);
    workbook.answer('asking-for-a-closing-session/wait', 'Two weeks');
    await go('/rooms');
    await expect.poll(() => hrefs(main)).toContain('/worksheets/asking-for-a-closing-session');
  });

  test('finds no last session to plan after a death, by no word that they type', async () => {
    const { main } = await walk(await somebodyWho({ opening: 'died', ending: 'death' }), '/doors');
    await userEvent.fill(page.getByRole('searchbox'), 'last session');
    await expect.poll(() => main.querySelector('[role=status]')?.textContent).not.toBe('');
    expect(hrefs(main).filter((href) => /last-session|fifteen-minutes|raising-it/.test(href))).toEqual([]);
  });
});
