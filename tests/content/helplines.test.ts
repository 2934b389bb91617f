import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anywhere, countries } from '#catalogue/helplines.ts';
import type { CountryHelp, Helpline } from '#domain/helplines/helpline.ts';
import { dialable, HELP_KINDS } from '#domain/helplines/helpline.ts';
import { peopleWords } from '#catalogue/people-words.ts';
import { peopleToCall } from '#domain/helplines/people.ts';
import { filesIn } from '../fixtures.ts';

const DAY = /^20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
const PAGE = /^(?!https?:)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i;

const files = import.meta.glob<CountryHelp | Helpline>('/content/helplines/*.ts', { import: 'default', eager: true });
const lines = [...anywhere, ...countries.flatMap((country) => country.lines)];

/** The months from a day until another. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

test('every file of help is shown, and a country’s file is called by its code', () => {
  expect(countries.length + anywhere.length).toBe(filesIn('content/helplines').length);
  for (const [path, found] of Object.entries(files)) {
    if ('country' in found) expect(found.country).toBe(basename(path, '.ts'));
  }
  expect(anywhere.length).toBeGreaterThan(0);
});

test('countries stand in the order of their names, each once', () => {
  const names = countries.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en')));
  for (const { country } of countries) expect(country).toMatch(/^[a-z]{2}$/);
});

describe.each(countries)('in $name', ({ name, emergency, lines: local, without, withoutText }) => {
  test('there is an emergency number that can be dialled', () => {
    expect(dialable('tel', emergency.phone)).toMatch(/^tel:\d{3,4}$/);
    expect(emergency.source).toMatch(PAGE);
    expect(emergency.checkedOn).toMatch(DAY);
  });

  test('its emergency service by text, where a page states one, can be texted, and says who for and what comes first', () => {
    const { text } = emergency;
    if (!text) return;
    expect(dialable('sms', text.to)).toMatch(/^sms:\d{3,13}$/);
    expect(text.note).toMatch(/^[A-Z].*\.$/);
    expect(text.brief.split(' ').length).toBeLessThan(9);
    expect(text.source).toMatch(PAGE);
    expect(text.checkedOn).toMatch(DAY);
    if (text.pageDate) expect(text.pageDate).toMatch(DAY);
    // Nothing says it beside the button and again in a note.
    expect(emergency.note ?? '').not.toContain(`text ${text.to}`);
  });

  const crisis = local.filter(({ kind }) => kind === 'crisis');

  test('someone can ring at any hour', () => {
    expect(crisis.filter(({ phone, hours }) => phone && hours.startsWith('day and night')).length).toBeGreaterThan(0);
  });

  test('someone who can’t talk aloud can text, or reads that no line takes texts and has a chat to write to', () => {
    if (withoutText === undefined) expect(crisis.filter(({ text }) => text).length).toBeGreaterThan(0);
    else expect(withoutText).toMatch(/\bchat\b.*\.$/);
  });

  test.each(HELP_KINDS)('somebody who looks for %s finds a line, or reads why none is named and where else to turn', (kind) => {
    const found = local.some((line) => line.kind === kind);
    const why = without?.[kind];
    if (found) expect(why).toBeUndefined();
    else expect(why).toMatch(/\.$/);
  });

  test('paper names the emergency number and a line that answers at any hour', () => {
    const [called = '', line = ''] = peopleToCall({ name, emergency, lines: local, country: 'xx' }, countries, peopleWords);
    expect(called).toContain(`call ${emergency.phone}`);
    const named = local.find(({ name: each }) => line.includes(each));
    expect(named?.kind).toBe('crisis');
    expect(named?.hours).toMatch(/^day and night/);
    expect(line).toContain(`${named?.phone}`);
    expect(line.split(' ').length).toBeLessThan(20);
  });

  test('no line stands twice', () => {
    const names = local.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(lines)('$name', (line) => {
  test('says who it is for and when it answers, briefly', () => {
    expect(HELP_KINDS).toContain(line.kind);
    expect(line.name.trim()).not.toBe('');
    expect(line.about).toMatch(/\.$/);
    expect(line.about.split(' ').length).toBeLessThanOrEqual(20);
    expect(line.hours.trim()).not.toBe('');
    if (line.note) expect(line.note).toMatch(/\.$/);
  });

  test('can be reached in some way, and not by mail alone', () => {
    expect([line.phone, line.text, line.web].filter(Boolean).length).toBeGreaterThan(0);
    if (line.phone) expect(dialable('tel', line.phone)).toMatch(/^tel:\+?\d{3,13}$/);
    if (line.phone) expect(line.phone).toMatch(/^\+?[\d -]+$/);
    if (line.text) expect(dialable('sms', line.text.to)).toMatch(/^sms:\+?\d{3,13}$/);
    if (line.email) expect(line.email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    if (line.text?.word) expect(line.text.word).toMatch(/^[A-Z0-9]{2,12}$/);
  });

  test('has an address that tells the site nothing about who comes', () => {
    if (!line.web) return;
    const { protocol, search, hash, username } = new URL(line.web.url);
    expect(protocol).toBe('https:');
    expect([search, hash, username]).toEqual(['', '', '']);
    expect(line.web.label).toContain(new URL(line.web.url).hostname.replace(/^www\./, ''));
  });

  test('names the page that states it, and the day when that was looked up', () => {
    expect(line.source).toMatch(PAGE);
    expect(line.checkedOn).toMatch(DAY);
    expect(['high', 'medium']).toContain(line.confidence);
    if (!line.pageDate) return;
    expect(line.pageDate).toMatch(DAY);
    expect(monthsBetween(line.pageDate, line.checkedOn)).toBeGreaterThanOrEqual(0);
  });
});

test('a country’s lines and its emergency number are looked up within the same year', () => {
  for (const { name, emergency, lines: local } of countries) {
    for (const { checkedOn } of local)
      expect(Math.abs(monthsBetween(emergency.checkedOn, checkedOn)), name).toBeLessThanOrEqual(12);
  }
});

test('where no country is chosen, paper names each emergency number once, and has room for a line and what to look for', () => {
  const [numbers = '', line = ''] = peopleToCall(undefined, countries, peopleWords);
  for (const { name, emergency } of countries) {
    expect(numbers).toContain(name);
    expect(numbers.match(new RegExp(`\\b${emergency.phone}\\b`, 'g'))).toHaveLength(1);
  }
  expect(line).toMatch(/_{15,}.*crisis helpline.*findahelpline\.com/);
});

test('where an emergency service takes texts, and where they have to be made possible first', () => {
  const texted = countries.flatMap(({ country, emergency }) => (emergency.text ? [[country, emergency.text.to]] : []));
  expect(texted).toEqual([
    ['au', '0423 677 767'],
    ['fr', '114'],
    ['ie', '112'],
    ['nz', '111'],
    ['gb', '999'],
    ['us', '911'],
  ]);
  for (const { emergency, country } of countries)
    if (['ie', 'nz', 'gb'].includes(country))
      for (const said of [emergency.text?.note, emergency.text?.brief]) expect(said).toMatch(/\bregister/i);
});

test('each kind of trouble has a line somewhere, and this says which country has which', () => {
  const told = countries.map(({ country, lines: local }) => {
    const kinds = HELP_KINDS.filter((kind) => local.some((line) => line.kind === kind));
    const missing = HELP_KINDS.filter((kind) => !kinds.includes(kind));
    return `${country}: ${kinds.join(', ')}${missing.length > 0 ? `; none for ${missing.join(', ')}` : ''}`;
  });
  process.stdout.write(`help lines by country\n${told.join('\n')}\n`);
  for (const kind of HELP_KINDS)
    expect(
      lines.some((line) => line.kind === kind),
      kind,
    ).toBe(true);
});
