import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { roomDoors } from '#catalogue/doors.ts';
import { DoorsPage } from '#ui/doors/DoorsPage.tsx';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { freshName, readersWorkbook, readVault } from '../workbook/in-page/opened-workbook.ts';
import { showPrerendered, tabTo } from './render.tsx';
import { somebodyWho } from '../workbook/in-page/situations.ts';
import { walk } from './walk.tsx';

const field = page.getByRole('searchbox', { name: 'What is it about?' });
const status = page.getByRole('status');
const results = (main: HTMLElement) => main.querySelector('[role=status]')?.parentElement ?? main;
const found = (main: HTMLElement) => [...results(main).querySelectorAll('li a')];
/** Waits until this is announced. */
const said = (part: string) => expect.poll(() => status.element().textContent).toContain(part);
const link = (name: string | RegExp) => page.getByRole('link', { name });

async function doorsPage() {
  return walk(await readersWorkbook(), '/doors');
}

describe('somebody who says it in their own words', () => {
  test('finds the page that answers it, with a slip in a word, and goes there', async () => {
    const { main, at } = await doorsPage();
    await userEvent.fill(field, 'thier retirment');
    await said('may fit');
    await userEvent.click(link(/^My therapist is retiring/));
    await expect.poll(at).toBe('/read/they-are-retiring');
    await expect.element(page.getByRole('heading', { level: 1, name: 'My therapist is retiring' })).toBeVisible();
    expect(main.textContent).not.toContain('retirment');
  });

  test('sees what stands behind each sentence', async () => {
    await doorsPage();
    await userEvent.fill(field, 'retirement');
    await expect.element(link('My therapist is retiring Read: My therapist is retiring')).toBeVisible();
  });

  test('and names a danger, finds people who answer before all else', async () => {
    const { main, at } = await doorsPage();
    await userEvent.fill(field, 'i want to kil myself');
    await expect.poll(() => found(main)[0]?.getAttribute('href')).toBe('/help#crisis');
    await userEvent.click(found(main)[0] ?? main);
    await expect.poll(at).toBe('/help#crisis');
  });

  test('has people who answer above whatever is found, from the start and with nothing found too', async () => {
    const { main } = await doorsPage();
    const people = page.getByRole('link', { name: 'Helplines', exact: true });
    for (const typed of ['', 'goodbye', 'xyzzyq', 'done with life']) {
      await userEvent.fill(field, typed);
      if (typed !== '') await said('sentence');
      await expect.element(people).toHaveAttribute('href', '/help');
      const above = people.element().compareDocumentPosition(results(main)) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(above, typed).toBeTruthy();
    }
  });

  test('and is understood by no sentence, is told so and shown ways on', async () => {
    const { main } = await doorsPage();
    await userEvent.fill(field, 'xyzzyq');
    await said('We couldn’t find a sentence like that');
    expect([...results(main).querySelectorAll('a')].map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
      ['Everything in the workbook', '/rooms'],
      ['None of these', '/read/ways-therapy-ends'],
    ]);
  });

  test('clears the field and is back in it, with nothing found', async () => {
    const { main } = await doorsPage();
    expect(page.getByRole('button', { name: 'Clear' }).query()).toBeNull();
    await userEvent.fill(field, 'goodbye');
    await expect.poll(() => found(main).length).toBeGreaterThan(0);
    await userEvent.click(page.getByRole('button', { name: 'Clear' }));
    await expect.element(field).toHaveValue('');
    expect(document.activeElement).toBe(field.element());
    expect(found(main)).toEqual([]);
    await expect.element(status).toHaveTextContent('');
  });

  test('had typed before the page’s scripts came, and finds the same', async () => {
    const { main } = showPrerendered(await readersWorkbook(), <DoorsPage />, (before) => {
      const input = before.querySelector('input');
      if (input) input.value = 'insurance';
    });
    await expect.poll(() => found(main).map((each) => each.getAttribute('href'))).toContain('/read/money-runs-out#insurer');
    await expect.element(field).toHaveValue('insurance');
  });
});

describe('what is typed', () => {
  test('is kept nowhere: not on the device, not in the address, and not on coming back', async () => {
    const name = freshName();
    const { at, go } = await walk(await readersWorkbook(name), '/doors');
    const before = { session: { ...sessionStorage }, href: location.href, title: document.title, length: history.length };
    await userEvent.fill(field, 'ottoline hurt myself');
    await userEvent.keyboard('{Enter}');
    await said('may fit');
    expect(at()).toBe('/doors');
    expect({ session: { ...sessionStorage }, href: location.href, title: document.title, length: history.length }).toEqual(
      before,
    );
    await go('/rooms');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Workbook' })).toBeVisible();
    await go('/doors');
    await expect.element(field).toHaveValue('');
    // Copies leave marks of their own there, at a time of theirs.
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/ottoline|hurt/);
    expect(JSON.stringify(await readVault(name))).not.toContain('ottoline');
  });

  test('is gone when the page is left for another site, so that it isn’t there on the way back', async () => {
    const { main } = await doorsPage();
    await userEvent.fill(field, 'goodbye');
    await expect.poll(() => found(main).length).toBeGreaterThan(0);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expect.element(field).toHaveValue('');
    await expect.poll(() => found(main)).toEqual([]);
  });

  test('isn’t sent along, offered again, or checked for spelling on a company’s servers', async () => {
    const { main } = await doorsPage();
    const input = main.querySelector('input');
    expect(input?.name).toBe('');
    expect(input?.autocomplete).toBe('off');
    expect(input?.spellcheck).toBe(false);
    expect(main.querySelectorAll('input')).toHaveLength(1);
  });
});

describe('with the keyboard alone', () => {
  test('one types, comes to what was found with Enter, and opens it', async () => {
    const { main, at } = await doorsPage();
    await tabTo(field.element());
    await userEvent.keyboard('retiring');
    await expect.poll(() => found(main)[0]?.getAttribute('href')).toBe('/read/they-are-retiring');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(results(main));
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(found(main)[0]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(at).toBe('/read/they-are-retiring');
  });

  test('one opens a room and a sentence in it', async () => {
    const { main, at } = await doorsPage();
    const [first] = main.querySelectorAll('details');
    await tabTo(first?.querySelector('summary') ?? main);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(first?.querySelector('a'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(at).toBe(roomDoors[0]?.doors[0]?.to ?? '');
  });
});

describe('the page', () => {
  test('lists every sentence, folded by room', async () => {
    const { main } = await doorsPage();
    const rooms = [...main.querySelectorAll('details')];
    expect(rooms.map((room) => room.open)).toEqual(roomDoors.map(() => false));
    expect(rooms.map((room) => [...room.querySelectorAll('a')].map((each) => each.getAttribute('href')))).toEqual(
      roomDoors.map(({ doors }) => doors.map(({ to }) => to)),
    );
  });

  test.each(themes)('can be read by all, with something found and without: %s', async (theme) => {
    inTheme(theme);
    const { main } = await doorsPage();
    await userEvent.fill(field, 'goodbye');
    await expect.poll(() => found(main).length).toBeGreaterThan(0);
    expect(await faultsIn(main)).toEqual([]);
    expect(smallTargets(main)).toEqual([]);
    await userEvent.fill(field, 'xyzzyq');
    await said('We couldn’t find a sentence');
    expect(await faultsIn(main)).toEqual([]);
  });

  test.each([320, 360, 1280])('fits into a window of %i pixels', async (width) => {
    await windowOf(width);
    const { main } = await doorsPage();
    await userEvent.fill(field, 'suicide');
    await expect.poll(() => found(main).length).toBeGreaterThan(0);
    expect(tooWide(main)).toEqual([]);
  });
});

test.each(['/', '/rooms'])('%s leads to the doors', async (address) => {
  const { at } = await walk(await somebodyWho({ opening: 'ending' }), address);
  await userEvent.click(link('Find a page in your own words'));
  await expect.poll(at).toBe('/doors');
});
