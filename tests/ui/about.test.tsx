import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aboutWords } from '#catalogue/about-words.ts';
import { sources } from '#catalogue/sources.ts';
import { AboutPage } from '#ui/about/AboutPage.tsx';
import { EvidencePage } from '#ui/about/EvidencePage.tsx';
import { PrivacyPage } from '#ui/about/PrivacyPage.tsx';
import { TherapistsPage } from '#ui/about/TherapistsPage.tsx';
import { faultsIn, inTheme, themes, tooWide, windowOf } from './page-checks.ts';
import { readersWorkbook } from '../workbook/in-page/opened-workbook.ts';
import { show, showPrerendered } from './render.tsx';
import { walk } from './walk.tsx';

const pages = { about: AboutPage, evidence: EvidencePage, privacy: PrivacyPage, therapists: TherapistsPage } as const;

/** The sources that a page's citations lead to, and those that stand on it. */
function citedAndListed(main: HTMLElement) {
  const cited = [...main.querySelectorAll('a[href^="#source-"]')].map((link) => link.getAttribute('href')?.slice(1));
  return { cited, listed: [...main.querySelectorAll('li[id^="source-"]')].map(({ id }) => id) };
}

describe.each(Object.entries(pages))('the page “%s”', (name, Shown) => {
  test.each(themes)('has nothing that is too faint or too wide in %s', async (theme) => {
    inTheme(theme);
    await windowOf(320);
    const { main } = show(await readersWorkbook(), <Shown />);
    const { title, sections } = aboutWords[name as keyof typeof pages];
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(main.querySelectorAll('.card > h2')).toHaveLength(sections.length);
    expect(await faultsIn(main)).toEqual([]);
    expect(tooWide(main)).toEqual([]);
  });

  test('lists every source that it names', async () => {
    const { main } = show(await readersWorkbook(), <Shown />);
    await expect.poll(() => main.querySelector('h1')).not.toBeNull();
    const { cited, listed } = citedAndListed(main);
    expect(new Set(listed).size).toBe(listed.length);
    expect(cited.filter((id) => !listed.includes(id ?? ''))).toEqual([]);
  });
});

test('the bibliography is drawn on the device, once the prerendered page stands', async () => {
  const { main } = showPrerendered(await readersWorkbook(), <EvidencePage />, (before) => {
    expect(citedAndListed(before).listed).toEqual([]);
  });
  await expect.poll(() => citedAndListed(main).listed.length).toBe(Object.keys(sources).length);
});

test.each([
  ['the bibliography', EvidencePage],
  ['a page’s own sources', TherapistsPage],
])('whoever taps a citation sees its entry, though %s are folded up', async (_which, Shown) => {
  history.replaceState(null, '', location.pathname);
  const { main } = show(await readersWorkbook(), <Shown />);
  const citation = () => main.querySelector<HTMLAnchorElement>('a[href^="#source-"]');
  const isEntryShown = () => main.querySelector<HTMLElement>(`li${citation()?.hash}`)?.checkVisibility();
  await expect.poll(citation).not.toBeNull();
  expect(isEntryShown()).toBe(false);
  citation()?.click();
  await expect.poll(isEntryShown).toBe(true);
});

test('what others could see is one tap away from the settings', async () => {
  const { at } = await walk(await readersWorkbook(), '/settings');
  await userEvent.click(page.getByRole('link', { name: 'What others could see', exact: true }));
  await expect.poll(at).toBe('/about/privacy');
});

test('somebody who is watched at home gets from the settings to people who know about it', async () => {
  const { at } = await walk(await readersWorkbook(), '/settings');
  for (const name of [
    'About Fledge, and what others could see',
    'What others could see',
    'Help when someone hurts or scares me',
  ]) {
    await userEvent.click(page.getByRole('link', { name, exact: true }));
  }
  await expect.poll(at).toBe('/help#abuse-at-home');
});
