import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allAddresses } from '#app/addresses.ts';
import { beginWords } from '#catalogue/begin-words.ts';
import { blockWords, blocksAtFoot } from '#catalogue/blocks.ts';
import { helpWords } from '#catalogue/help-words.ts';
import { paths } from '#catalogue/paths.ts';
import { HELP_KINDS } from '#domain/helplines/helpline.ts';
import { isFor } from '#domain/kinds/audience.ts';
import { ENDINGS, OPENINGS, RUNWAYS, TIMES_SINCE } from '#domain/paths/situation.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { read } from '../fixtures.ts';
import { vignettes } from '../vignettes/vignettes.ts';
import { chapters, linesOf } from './chapter-text.ts';
import { beforeYouDecide, worksheets } from './worksheet-walk.ts';

const page = read('docs/hazards.md');
const [log = '', people = ''] = page.split(/^## Forty people$/m);
const hazards = log.split(/^### /m).slice(1);
const pages = await allAddresses();

/** What the first sheets ask about staying or going; it would arm someone who persuades. */
const ABOUT_GOING = ['why-now', 'where-am-i', 'stay-or-go'];
const NEVER_BROUGHT = [...ABOUT_GOING, 'feelings', 'what-felt-wrong'];
/** Chapters in which somebody may decide to go, before the words for it. */
const LIST_FIRST = ['not-sure', 'ready', 'raising-it', 'it-isnt-helping', 'when-leaving-isnt-yours'];
/** The one chapter for an ending that gives no order about medicines: nothing stops yet. */
const WITHOUT_MEDICINES = 'not-sure';

/** Chapters with words to send to a therapist once it is over. */
const WORDS_FOR_AFTER = [
  'they-ended-it',
  'a-while-ago',
  'it-ended-weeks-ago',
  'i-stopped-going',
  'they-are-retiring',
  'a-promise-was-broken',
  'i-was-discharged',
];

const chapter = (slug: string) => read(`content/en/chapters/${slug}.mdx`);
const worksheet = (id: string) => worksheets.find((each) => each.id === id);

/** The chapters with which the endings begin. */
const forAnEnding = [
  ...new Set(ENDINGS.flatMap((id) => paths.endings[id].steps.flatMap((step) => ('read' in step ? [step.read] : [])).slice(0, 1))),
];

/** Whether an address leads to a page, and to a place on it where it names one. */
function isThere(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  if (!pages.includes(path)) return false;
  if (anchor === undefined) return true;
  if (path === '/help') return HELP_KINDS.some((kind) => kind === anchor);
  return chapter(path.replace('/read/', '')).includes(`{/*${anchor}*/}`);
}

describe('the hazard log', () => {
  test('has many, numbered, each with whom it hits, what guards against it, what checks that and what remains', () => {
    expect(hazards.length).toBeGreaterThan(20);
    hazards.forEach((hazard, index) => {
      expect(hazard).toMatch(new RegExp(`^${index + 1}\\. `));
      for (const part of ['Hits', 'Guards', 'Checked by', 'Remains'])
        expect(hazard.split(`- **${part}:** `).length, `${part}: ${hazard}`).toBe(2);
    });
  });

  test('names places that exist', () => {
    let last = '';
    for (const [, name = ''] of page.matchAll(/`([^`]+)`/g)) {
      if (name.startsWith('/')) expect(isThere(name), name).toBe(true);
      else if (/[/.]/.test(name)) {
        expect(existsSync(name), name).toBe(true);
        last = name;
      } else expect(read(last), `${name} in ${last}`).toContain(name);
    }
  });

  test('names a test for each hazard', () => {
    for (const hazard of hazards) expect(/\*\*Checked by:\*\* .*`tests\//.test(hazard), hazard).toBe(true);
  });
});

describe('what the log says stands in content', () => {
  test.each(ABOUT_GOING)('%s opens with the list of what to talk over first', (id) => {
    expect(Object.values(worksheet(id)?.sections ?? {})[0]).toEqual(beforeYouDecide);
  });

  test.each(LIST_FIRST)('%s has the list above the words for stopping', (slug) => {
    const text = chapter(slug);
    expect(text).toContain('<BeforeYouDecide />');
    expect(text.split('<Say')[0]).toContain('<BeforeYouDecide />');
  });

  test.each(NEVER_BROUGHT)('nothing of %s goes on the page for the last session', (id) => {
    const found = worksheet(id);
    expect(found).toBeDefined();
    for (const [name, field] of found ? fieldsOf(found) : [])
      expect(field.kept === false || !isFor(field, 'last-session'), name).toBe(true);
  });

  test.each(forAnEnding)('%s asks about tonight before it goes on, with the way to people', (slug) => {
    const before = chapter(slug).split('---').slice(2).join('---').split('<Safe />')[0] ?? '';
    expect(chapter(slug)).toContain('<Safe />');
    expect(
      before
        .replace(/<[^>]*>/g, '')
        .trim()
        .split(/\s+/).length,
    ).toBeLessThan(160);
  });

  test.each(forAnEnding)('%s says what to do about medicines', (slug) => {
    expect(chapter(slug).includes('<Medicines />') || blocksAtFoot(slug).includes('medicines')).toBe(slug !== WITHOUT_MEDICINES);
  });

  test.each(WORDS_FOR_AFTER)('%s says who leaves out its words for writing to them', (slug) => {
    expect(/not to contact/.test(chapter(slug)) || blocksAtFoot(slug).includes('no-contact')).toBe(true);
  });

  test.each(['raising-it-rehearsal', 'asking-for-a-closing-session'])(
    '%s leads away who was harmed or told to keep away, before it asks',
    (id) => {
      const [first] = Object.values(worksheet(id)?.sections ?? {});
      const [field] = Object.values(first?.fields ?? {});
      expect(field?.kind).toBe('choice');
      expect(field?.kept).toBe(false);
      const leads = field?.kind === 'choice' ? Object.values(field.options).map(({ opens }) => opens) : [];
      expect(leads).toContain('/read/not-safe');
      expect(leads).toContain('/help#therapist');
    },
  );
});

describe('what cold walks found missing', () => {
  /** Chapters for people whose care has ended, or who may be about to end it. */
  const WITH_SIGNS = [
    'it-just-ended',
    'they-ended-it',
    'they-died',
    'i-was-discharged',
    'i-stopped-going',
    'it-ended-weeks-ago',
    'a-while-ago',
    'money-runs-out',
  ];

  test.each(WITH_SIGNS)('%s has the signs to see a doctor for, the emergencies among them first', (slug) => {
    expect(chapter(slug)).toContain('<DoctorToday />');
    const { emergency, emergencyItems, items } = blockWords.doctor;
    expect(emergency).toMatch(/^Call your emergency number now/);
    expect(emergencyItems.join(' ')).toMatch(/voice.*had a baby in the last few weeks/);
    expect(items.join(' ')).toMatch(/full of energy.*don’t.*eat or drink.*baby/);
  });

  test('Help tells the signs of illness after a birth, of hardly sleeping, and what to do about a stopped medicine', () => {
    const told = (kind: 'around-birth' | 'psychosis' | 'medicines') => helpWords.leads[kind]?.join(' ') ?? '';
    expect(told('around-birth')).toMatch(/confused.*emergency/);
    expect(told('psychosis')).toMatch(/two or three hours.*doctor today/);
    expect(told('medicines')).toMatch(/don’t start again by yourself at the old dose/);
  });

  test('every gate that names words of love names a kiss or a touch too', () => {
    const gates = [...chapters.flatMap(linesOf), beginWords.path.readFirst.links.map(({ label }) => label).join(' ')].filter(
      (line) => /said that they love|say that they love/.test(line),
    );
    expect(gates.length).toBeGreaterThan(5);
    expect(gates.filter((line) => !/kiss|touch/.test(line))).toEqual([]);
  });

  test('whoever was told to keep away reads of a lawyer wherever they read whom else to write to', () => {
    const paragraphs = chapters.flatMap(({ slug }) =>
      read(`content/en/chapters/${slug}.mdx`)
        .split(/\n\n+/)
        .map((text) => ({ slug, text })),
    );
    const named = paragraphs.filter(({ text }) => /told not to contact/.test(text));
    expect(named.length).toBeGreaterThan(5);
    const elsewhere = named.filter(({ text }) => /told not to contact[^.]*\b(?:write to|ask) (?:the|only|their)/.test(text));
    expect(elsewhere.filter(({ text }) => !/#no-contact|lawyer/.test(text))).toEqual([]);
    expect(read('content/en/chapters/they-ended-it.mdx').split('no-contact*/}')[1]).toMatch(
      /ask a lawyer of your own before you write to anyone/,
    );
  });

  test('the hours after an end are told without a time of day, since it may have been last week', () => {
    expect(chapter('it-just-ended')).not.toMatch(/this morning|an hour ago you had/i);
  });

  test('nobody is offered a question that turns on themselves', () => {
    const offered = worksheets.flatMap((sheet) => fieldsOf(sheet).flatMap(([, field]) => JSON.stringify(field)));
    expect(offered.filter((text) => /Was I difficult|wish I wouldn’t come/.test(text))).toEqual([]);
  });
});

describe('the forty people', () => {
  const labels = new Set(vignettes.flatMap(({ walk }) => walk));
  const { runways, since } = beginWords.steps.when;

  test('are forty, each told in two to four sentences', () => {
    expect(vignettes).toHaveLength(40);
    expect(new Set(vignettes.map(({ id }) => id)).size).toBe(40);
    for (const { id, story } of vignettes) {
      const sentences = story.match(/[.?](?=\s|$)/g)?.length ?? 0;
      expect(sentences >= 2 && sentences <= 4, `${id}: ${sentences}`).toBe(true);
    }
  });

  test('give every answer of the first screen, and tell every ending and every time', () => {
    expect(OPENINGS.filter((id) => !labels.has(paths.openings[id].label))).toEqual([]);
    const endingsTold = new Set(
      vignettes.filter(({ walk }) => walk[0] === paths.openings.ending.label).flatMap(({ walk }) => walk.slice(1)),
    );
    expect(ENDINGS.filter((id) => !endingsTold.has(paths.endings[id].label))).toEqual([]);
    expect(RUNWAYS.filter((id) => !labels.has(runways[id]))).toEqual([]);
    expect(TIMES_SINCE.filter((id) => !labels.has(since[id]))).toEqual([]);
  });

  test('differ in age, language and in who decides', () => {
    const ages = vignettes.map(({ age }) => age);
    expect(Math.min(...ages)).toBeLessThan(16);
    expect(Math.max(...ages)).toBeGreaterThan(75);
    expect(new Set(vignettes.map(({ language }) => language)).size).toBeGreaterThan(12);
    expect(new Set(vignettes.map(({ bound }) => bound)).size).toBe(2);
  });

  test('have the right help two taps away at most where there is danger', () => {
    const red = vignettes.filter(({ red }) => red);
    expect(red.length).toBeGreaterThanOrEqual(14);
    for (const { id, needs } of red) {
      expect(
        needs.some(({ target, within }) => within <= 2 && ('help' in target || 'page' in target || 'words' in target)),
        id,
      ).toBe(true);
    }
  });

  test('are all in the table, in their order, marked as they are', () => {
    // The first row holds the names of the columns.
    const rows = [...people.matchAll(/^\| `?([a-z0-9-]+)`? \| ([^|]+) \| ([^|]*) \|/gm)].map(
      ([, id = '', who = '', red = '']) => ({
        id,
        who: who.trim(),
        red: red.trim() === 'red',
      }),
    );
    expect(rows.slice(1)).toEqual(vignettes.map(({ id, who, red }) => ({ id, who, red })));
  });
});
