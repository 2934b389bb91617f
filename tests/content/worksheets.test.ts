import { describe, expect, test } from 'vitest';
import { openRooms } from '#catalogue/chapters.ts';
import { listBeforeDeciding } from '#content/en/before-you-decide.ts';
import { rooms, worksheets as entries } from '#catalogue/catalogue.ts';
import { fieldsOf } from '#domain/worksheets/worksheet.ts';
import { allFields, beforeYouDecide, worksheetIds, worksheets } from './worksheet-walk.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const STEPS = ['I don’t know yet', 'Not today'];

/** Never on something that is picked with a tap: suicide, self-harm, a method, weight, calories, a memory of abuse. */
const DANGER =
  /suicid|self.?harm|kill|\bdie\b|\bdead\b|\bdying\b|hurt(?:ing)? (?:my|your)self|\bcut(?:ting)?\b|overdos|\bpills?\b|\bhang(?:ed|ing)?\b|\bjump|weigh|calori|\bdiet|\bpurg|vomit|abus|molest|\brap(?:e|ed)\b|beat(?:en)? me|hit me/i;

/** The words that carry a line's meaning. */
function content(line: string): ReadonlySet<string> {
  return new Set(line.toLowerCase().match(/[\p{L}’']{4,}/gu) ?? []);
}

test('every worksheet has its place in the contents, once, in a room that exists', () => {
  expect(entries.map(({ id }) => id).toSorted()).toEqual(worksheetIds);
  for (const { room } of entries) expect(rooms.map(({ id }) => id)).toContain(room);
  expect(openRooms.flatMap((room) => room.worksheets.map(({ id }) => id)).toSorted()).toEqual(worksheetIds);
});

test('every worksheet says in the list what it is and how long it takes', () => {
  for (const { title, minutes } of entries) {
    expect(title.trim()).not.toBe('');
    expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 30, title).toBe(true);
  }
  expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
});

test('rooms have ids that can appear in an address, each once', () => {
  for (const { id } of rooms) expect(id).toMatch(ID);
  expect(new Set(rooms.map(({ id }) => id)).size).toBe(rooms.length);
});

/** Sheets on which somebody may decide to go, and nothing else on their first screen. */
const MAY_DECIDE_TO_GO = ['why-now', 'where-am-i', 'stay-or-go', 'asked-and-got'];

describe.each(worksheets.filter(({ id }) => [...MAY_DECIDE_TO_GO, 'raising-it-rehearsal', 'wait-or-leave'].includes(id)))(
  'the first screen of $id',
  ({ id, sections }) => {
    const [first] = Object.values(sections);

    test('shows the list that comes before deciding, whole and in one piece, before it asks anything', () => {
      const told = [first?.intro ?? []]
        .flat()
        .map((part) => JSON.stringify(part))
        .join();
      expect(told).toContain(listBeforeDeciding.map((part) => JSON.stringify(part)).join());
      if (MAY_DECIDE_TO_GO.includes(id)) expect(first?.fields).toEqual(beforeYouDecide?.fields);
    });

    test('keeps nothing of what is answered there', () => {
      for (const field of Object.values(first?.fields ?? {})) expect(field.kept).toBe(false);
    });
  },
);

test('nobody reads a line for those whose therapist died, or about what they told Fledge, who hasn’t told that', () => {
  const forOthers = /told Fledge|\bif (?:they|your therapist|\{therapist\})(?: have|’ve| has|’s)? died/i;
  for (const { id, sections } of worksheets) {
    for (const [name, section] of Object.entries(sections)) {
      if (!section.when) expect(JSON.stringify(section), `${id}/${name}`).not.toMatch(forOthers);
    }
  }
});

test('a list in an introduction is a list, and no paragraph looks like one', () => {
  for (const { id, sections } of worksheets) {
    for (const part of Object.values(sections).flatMap(({ intro = [] }) => [intro].flat())) {
      if (typeof part === 'string' || 'text' in part)
        expect(typeof part === 'string' ? part : part.text, id).not.toMatch(/^\s*(?:[•*–—-]|\d+[.)])\s/);
      else expect(part.list.length, id).toBeGreaterThan(1);
    }
  }
});

describe.each(worksheets)('$id', (worksheet) => {
  const fields = fieldsOf(worksheet);

  test('is called what its file is called', () => {
    expect(worksheetIds).toContain(worksheet.id);
    expect(worksheetIds.indexOf(worksheet.id)).toBe(worksheets.indexOf(worksheet));
  });

  test('has ids that can appear in an address, each once in the whole worksheet', () => {
    const ids = fields.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rows = fields.flatMap(([, field]) => (field.kind === 'rows' ? Object.keys(field.columns) : []));
    const options = allFields(worksheet).flatMap(({ field }) => (field.kind === 'choice' ? Object.keys(field.options) : []));
    for (const id of [...ids, ...rows, ...options, ...Object.keys(worksheet.sections)]) expect(id).toMatch(ID);
  });

  test('asks one to four things on a screen', () => {
    for (const { heading, fields: inside } of Object.values(worksheet.sections)) {
      expect(heading.trim()).not.toBe('');
      expect(Object.keys(inside).length, heading).toBeGreaterThanOrEqual(1);
      expect(Object.keys(inside).length, heading).toBeLessThanOrEqual(4);
    }
  });

  test('asks short questions, and can tell each answer as a statement', () => {
    for (const { where, field } of allFields(worksheet)) {
      expect(field.prompt.split(' ').length, where).toBeLessThanOrEqual(14);
      if (field.kind === 'rows') continue;
      expect(field.told, where).toBeDefined();
      expect(field.told, where).not.toMatch(/\?|\byou\b|\byour\b/i);
    }
  });

  test('calls the two ends of a scale by different names', () => {
    for (const { where, field } of allFields(worksheet)) {
      if (field.kind === 'scale' || field.kind === 'then-now') expect(field.low, where).not.toBe(field.high);
    }
  });

  test('has one scale in a list, since its figure has one pair of ends', () => {
    for (const [id, field] of fields) {
      if (field.kind !== 'rows') continue;
      const ends = Object.values(field.columns).flatMap((column) =>
        column.kind === 'then-now' ? [`${column.low} ${column.high}`] : [],
      );
      expect(new Set(ends).size, id).toBeLessThanOrEqual(1);
    }
  });

  test('suggests six to ten lines or none, and always a way to leave it open', () => {
    for (const { where, field } of allFields(worksheet)) {
      if (field.kind !== 'text' || field.suggestions.length === 0) continue;
      expect(field.suggestions.length, where).toBeGreaterThanOrEqual(6);
      expect(field.suggestions.length, where).toBeLessThanOrEqual(10);
      expect(field.suggestions.slice(-2), where).toEqual(STEPS);
    }
  });

  test('suggests lines that are really different from each other', () => {
    for (const { where, field } of allFields(worksheet)) {
      const lines =
        field.kind === 'text'
          ? field.suggestions
          : field.kind === 'choice'
            ? Object.values(field.options).map(({ label }) => label)
            : [];
      lines.forEach((line, index) => {
        for (const other of lines.slice(index + 1)) {
          const [a, b] = [content(line), content(other)];
          const shared = [...a].filter((word) => b.has(word)).length;
          expect(shared * 2 <= Math.min(a.size, b.size) || shared === 0, `${where}: “${line}” and “${other}”`).toBe(true);
          expect(line.toLowerCase()).not.toBe(other.toLowerCase());
        }
      });
    }
  });

  test('never puts something dangerous where a tap would pick it', () => {
    for (const { where, field } of allFields(worksheet)) {
      const tapped =
        field.kind === 'text'
          ? field.suggestions
          : field.kind === 'choice'
            ? Object.values(field.options).map(({ label }) => label)
            : [];
      for (const line of tapped) expect(line, where).not.toMatch(DANGER);
    }
  });
});

test.each([
  'I cut myself',
  'I want to die',
  'To lose weight',
  'What he did: abuse',
  'I think about suicide',
  'Counting calories',
])('%j would be noticed', (line) => {
  expect(line).toMatch(DANGER);
});

/** Every place from which a text can begin, with the field that names it. */
const beginnings = worksheets.flatMap((worksheet) =>
  allFields(worksheet).flatMap(({ where, field }) =>
    field.kind === 'text' ? (field.from ?? []).map((from) => ({ where, from })) : [],
  ),
);

test('a text begins only from texts that are there, and never from itself', () => {
  const texts = new Set(
    worksheets.flatMap((worksheet) => allFields(worksheet).flatMap(({ where, field }) => (field.kind === 'text' ? [where] : []))),
  );
  expect(beginnings.length).toBeGreaterThan(5);
  expect(beginnings.filter(({ where, from }) => !texts.has(from) || from === where)).toEqual([]);
});

test('a sheet that is filled in many times tells its day in a field of its own', () => {
  const many = worksheets.filter(({ occasions }) => occasions);
  expect(many.length).toBeGreaterThan(0);
  for (const worksheet of many) {
    const day = fieldsOf(worksheet).find(([id]) => id === worksheet.occasions?.day);
    expect(day?.[1].kind, worksheet.id).toBe('date');
  }
});
