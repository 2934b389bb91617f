import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anywhere, countries } from '#catalogue/helplines.ts';
import { dialable, placeOf } from '#domain/helplines/helpline.ts';
import { HelpPage } from '#ui/help/HelpPage.tsx';
import { Link } from '#ui/shared/Link.tsx';
import type { Workbook } from '#workbook/workbook.ts';
import { openWorkbook } from '#workbook/workbook.ts';
import { faultsIn, inTheme, smallTargets, themes, tooWide, windowOf } from './page-checks.ts';
import { at, freshName, onDevice, readersWorkbook, saved } from '../workbook/in-page/opened-workbook.ts';
import { show, showPrerendered, tabTo } from './render.tsx';

const STALE = /more than a year old/;
const FRESH = new Date('2026-12-01T12:00:00Z');
const choice = page.getByRole('combobox', { name: 'Which country are you in?' });

/** The country that the tests choose. It has lines of every kind. */
const here = countries.find(({ country }) => country === 'au');
if (!here) throw new Error('there is no Australia to choose');

async function helpOf(workbook: Workbook): Promise<HTMLElement> {
  const { main } = show(workbook, <HelpPage />);
  await expect.element(page.getByRole('heading', { name: 'Help now' })).toBeVisible();
  return main;
}

/** Comes to the page by a link from elsewhere, as from a chapter. */
async function ledTo(kind: string, workbook: Workbook): Promise<HTMLElement> {
  const { main } = show(
    workbook,
    <>
      <Link to={`/help#${kind}`}>From a chapter</Link>
      <HelpPage />
    </>,
  );
  await userEvent.click(page.getByRole('link', { name: 'From a chapter' }));
  return main;
}

/** Numbers that can be rung without opening anything, in the order of the page. */
function numbersInSight(main: HTMLElement): readonly (string | null)[] {
  const links = [...main.querySelectorAll('a[href^="tel:"]')];
  return links.filter((link) => !link.closest('details:not([open])')).map((link) => link.getAttribute('href'));
}

/** What opens the lines of the country that the tests choose. */
function foldsOfHere(within: Element | null): readonly HTMLDetailsElement[] {
  const folds = [...(within?.querySelectorAll('details') ?? [])];
  return folds.filter((fold) => fold.querySelector(':scope > summary')?.textContent === here?.name);
}

/** Where an element begins, in pixels from the top of the window. */
const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? Number.NaN;

afterEach(() => vi.useRealTimers());

describe('somebody who needs help now', () => {
  test('reads first that nobody is watching, and then finds every emergency number without choosing anything', async () => {
    const main = await helpOf(await readersWorkbook());
    expect(main.querySelector('header')?.textContent).toContain('Nobody at Fledge is watching');
    const numbers = countries.map(({ emergency }) => dialable('tel', emergency.phone));
    expect(numbersInSight(main).slice(0, numbers.length)).toEqual(numbers);
    for (const help of countries) {
      const link = page.getByRole('link', {
        name: `Call ${help.emergency.phone}, the emergency number in ${placeOf(help)}`,
        exact: true,
      });
      await expect.element(link).toBeVisible();
    }
  });

  test('opens the lines of any country with one press, and has the directory in sight', async () => {
    const main = await helpOf(await readersWorkbook());
    for (const { name } of anywhere) await expect.element(page.getByRole('heading', { name })).toBeVisible();
    await userEvent.click(foldsOfHere(main)[0]?.querySelector('summary') ?? main);
    for (const { name, phone } of here.lines.filter((line) => line.kind === 'crisis' && line.phone)) {
      await expect.element(page.getByRole('link', { name: `Call ${phone}, ${name}` })).toBeVisible();
    }
  });

  test('finds all of it in the page that comes before any script, and nothing in it changes', async () => {
    vi.useFakeTimers({ now: FRESH, toFake: ['Date'] });
    document.title = 'before any script';
    let served = '';
    const { main } = showPrerendered(await readersWorkbook(), <HelpPage />, (before) => {
      served = before.textContent ?? '';
      expect(numbersInSight(before).length).toBeGreaterThanOrEqual(countries.length);
    });
    await expect.poll(() => document.title).toBe('Help now · Fledge');
    expect(main.textContent).toBe(served);
  });

  test('can read what happens on a call, and what to do when talking or being seen is a danger', async () => {
    const main = await helpOf(await readersWorkbook());
    const target = page.getByRole('link', { name: 'What happens when I call' }).first().element().getAttribute('href');
    const section = main.querySelector(target ?? '');
    const parts = ['queue', 'giving your name', 'Some do it even if you don’t agree', 'out loud', 'on the bill', 'no line here'];
    for (const part of parts) {
      expect(section?.textContent).toContain(part);
    }
  });
});

describe('somebody who chooses a country', () => {
  test('has its emergency number and its crisis lines first, and the other countries a press away', async () => {
    const main = await helpOf(await readersWorkbook());
    await userEvent.selectOptions(choice, here.name);
    await expect.element(page.getByRole('heading', { name: `Lines in ${placeOf(here)}` })).toBeVisible();
    const crisis = here.lines.flatMap(({ kind, phone }) => (kind === 'crisis' && phone ? [dialable('tel', phone)] : []));
    const first = [dialable('tel', here.emergency.phone), ...crisis];
    expect(numbersInSight(main).slice(0, first.length)).toEqual(first);
    const folded = [...main.querySelectorAll('summary')].map(({ textContent }) => textContent);
    for (const { name } of countries.filter((other) => other !== here)) expect(folded).toContain(name);
    expect(folded).not.toContain(here.name);
  });

  test('finds the same country first the next time', async () => {
    const name = freshName();
    const workbook = await readersWorkbook(name);
    await helpOf(workbook);
    await userEvent.selectOptions(choice, here.name);
    await saved(workbook);
    expect(await onDevice(name, 'settings/country')).toBe(here.country);
  });

  test('can take the choice back', async () => {
    const workbook = await readersWorkbook();
    workbook.set('country', here.country);
    await helpOf(workbook);
    await expect.element(choice).toHaveValue(here.country);
    await userEvent.selectOptions(choice, 'Elsewhere, or not saying');
    await expect.element(page.getByRole('heading', { name: 'Numbers by country' })).toBeVisible();
    expect(at(workbook, 'settings/country') ?? null).toBeNull();
  });

  test('can do so in a second tab, which only reads, for as long as the page is open', async () => {
    const name = freshName();
    await readersWorkbook(name);
    const second = openWorkbook({ name });
    await expect.poll(() => second.status().pen, { timeout: 4_000 }).toBe('elsewhere');
    await helpOf(second);
    await userEvent.selectOptions(choice, here.name);
    await expect.element(page.getByRole('heading', { name: `Lines in ${placeOf(here)}` })).toBeVisible();
    await expect.element(page.getByText(/until you leave this page/)).toBeVisible();
    expect(at(second, 'settings/country')).toBeUndefined();
  });

  test('sees beside each line when it was checked, and on asking, where the number comes from', async () => {
    const workbook = await readersWorkbook();
    workbook.set('country', here.country);
    const main = await helpOf(workbook);
    for (const { name, source } of here.lines) {
      const card = [...main.querySelectorAll('li')].find((item) => item.querySelector('h4')?.textContent === name);
      expect(card?.querySelector('summary')?.textContent, name).toMatch(/^Checked \w+ 20\d\d/);
      card?.querySelector('summary')?.click();
      await expect.poll(() => card?.querySelector('details p')?.textContent, { message: name }).toContain(source);
    }
  });
});

describe('somebody who is led to one kind of line', () => {
  test('stands at it, in every country, without having chosen one', async () => {
    const main = await ledTo('crisis', await readersWorkbook());
    await expect.poll(() => document.activeElement?.id).toBe('crisis');
    const section = main.querySelector('#crisis');
    for (const { name } of countries) expect(section?.textContent).toContain(name);
    await expect.poll(() => Math.abs(topOf(section))).toBeLessThan(200);
  });

  test('chooses the country right there, and rings nobody of a country that wasn’t chosen or opened', async () => {
    await windowOf(360);
    const main = await ledTo('crisis', await readersWorkbook());
    await expect.poll(() => document.activeElement?.id).toBe('crisis');
    const section = main.querySelector('#crisis');
    expect(section?.contains(choice.element())).toBe(true);
    await expect.poll(() => choice.element().getBoundingClientRect().bottom - topOf(section)).toBeLessThan(400);
    expect(numbersInSight(section as HTMLElement)).toEqual([]);
    const folds = foldsOfHere(section);
    expect(folds).toHaveLength(1);
    await userEvent.click(folds[0]?.querySelector('summary') ?? main);
    const own = here.lines.flatMap(({ kind, phone }) => (kind === 'crisis' && phone ? [dialable('tel', phone)] : []));
    expect(numbersInSight(section as HTMLElement)).toEqual(own);
    expect([...smallTargets(section as HTMLElement), ...tooWide(main)]).toEqual([]);
    expect(await faultsIn(main)).toEqual([]);
  });

  test('finds a way to each other kind, the lines for the young first', async () => {
    const main = await ledTo('crisis', await readersWorkbook());
    const ways = page.getByRole('navigation', { name: 'Is it about one of these?' });
    const young = ways.getByRole('link').first();
    await expect.element(young).toHaveTextContent('I’m under 18, or young');
    await userEvent.click(young);
    await expect.poll(() => document.activeElement?.id).toBe('young');
    expect(main.querySelector('#young h2')?.textContent).toContain('I’m under 18');
    expect(main.querySelector('#crisis')).toBeNull();
  });

  test('stands at that kind in the country that was chosen before', async () => {
    const workbook = await readersWorkbook();
    workbook.set('country', here.country);
    const main = await ledTo('therapist', workbook);
    await expect.poll(() => document.activeElement?.id).toBe('therapist');
    expect(main.querySelectorAll('#therapist')).toHaveLength(1);
    await expect.poll(() => Math.abs(topOf(main.querySelector('#therapist')))).toBeLessThan(200);
  });

  test('is taken back to it on choosing a country there', async () => {
    const main = await ledTo('therapist', await readersWorkbook());
    await expect.poll(() => document.activeElement?.id).toBe('therapist');
    await userEvent.selectOptions(choice, here.name);
    await expect.element(page.getByRole('heading', { name: `Lines in ${placeOf(here)}` })).toBeInTheDocument();
    await expect.poll(() => document.activeElement?.id).toBe('therapist');
    expect(main.querySelector('#therapist h3')?.textContent).toBe('Something a therapist did');
  });

  test('keeps the place among the countries when going through them with the arrow keys', async () => {
    await ledTo('therapist', await readersWorkbook());
    await expect.poll(() => document.activeElement?.id).toBe('therapist');
    await expect.element(choice).toBeVisible();
    (choice.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(choice).toHaveFocus();
    await expect.element(choice).not.toHaveValue('');
  });

  test('of which the country has none, is told so, and where to turn', async () => {
    const [bare, kind] =
      countries.flatMap((help) => Object.keys(help.without ?? {}).map((name) => [help, name] as const))[0] ?? [];
    if (!bare || !kind) throw new Error('every country has every kind: this sentence can go');
    const workbook = await readersWorkbook();
    workbook.set('country', bare.country);
    const main = await ledTo(kind, workbook);
    await expect.poll(() => document.activeElement?.id).toBe(kind);
    expect(Object.values(bare.without ?? {})).toContain(main.querySelector(`#${kind} > p:last-child`)?.textContent);
  });

  test('of which no line takes texts, reads how else to write to one', async () => {
    const mute = countries.find(({ withoutText }) => withoutText);
    if (!mute?.withoutText) throw new Error('every country has a crisis line for texts: this sentence can go');
    const everywhere = await ledTo('crisis', await readersWorkbook());
    await expect.poll(() => everywhere.querySelector('#crisis')?.textContent).toContain(mute.withoutText);
    await userEvent.selectOptions(choice, mute.name);
    await expect.poll(() => everywhere.querySelector('#crisis > p:last-child')?.textContent).toBe(mute.withoutText);
  });
});

describe('somebody with nothing but a keyboard', () => {
  test('comes to the numbers first, then to the choice, and from there to each kind', async () => {
    const workbook = await readersWorkbook();
    const main = await helpOf(workbook);
    await tabTo(main.querySelector('a[href^="tel:"]') ?? main);
    await tabTo(choice.element());
    await userEvent.keyboard(here.name.slice(0, 3));
    await expect.element(choice).toHaveValue(here.country);
    const jump = page.getByRole('navigation').getByRole('link', { name: 'Something a therapist did' });
    await expect.element(jump).toBeVisible();
    await tabTo(jump.element());
    expect(main.querySelector(jump.element().getAttribute('href') ?? '')?.id).toBe('therapist');
  });
});

describe('somebody who comes years later', () => {
  test('is told that numbers can have changed', async () => {
    vi.useFakeTimers({ now: new Date('2029-01-01T12:00:00Z'), toFake: ['Date'] });
    await helpOf(await readersWorkbook());
    await expect.element(page.getByText(STALE)).toBeVisible();
  });

  test('is not told so while the list is fresh', async () => {
    vi.useFakeTimers({ now: FRESH, toFake: ['Date'] });
    await helpOf(await readersWorkbook());
    expect(page.getByText(STALE).query()).toBeNull();
  });
});

describe('somebody who looks at the page', () => {
  test.each(themes)('meets nothing that axe finds wrong in %s, with a country and without', async (theme) => {
    inTheme(theme);
    const workbook = await readersWorkbook();
    const main = await helpOf(workbook);
    expect(await faultsIn(main)).toEqual([]);
    workbook.set('country', here.country);
    await expect.element(page.getByRole('heading', { name: `Lines in ${placeOf(here)}` })).toBeVisible();
    expect(await faultsIn(main)).toEqual([]);
  });

  test('can hit everything with a thumb, and needs no scrolling sideways at 320 px', async () => {
    await windowOf(320);
    const workbook = await readersWorkbook();
    const main = await helpOf(workbook);
    expect([...smallTargets(main), ...tooWide(main)]).toEqual([]);
    workbook.set('country', here.country);
    await expect.element(page.getByRole('heading', { name: `Lines in ${placeOf(here)}` })).toBeVisible();
    expect([...smallTargets(main), ...tooWide(main)]).toEqual([]);
    expect(choice.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});
