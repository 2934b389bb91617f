import { existsSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { aboutWords } from '#catalogue/about-words.ts';
import { read } from './fixtures.ts';
import { byHeading, bySentence } from './promises.ts';
import type { Held, Nothing, Promises } from './promises/table.ts';

/** The parts of SECURITY.md that promise something, or say what isn't protected. */
const PROMISING = ['What is protected', "What isn't"];

/** A shorter beginning of a title could be anybody's. */
const TITLE_LETTERS = 10;

function sentencesIn(text: string): readonly string[] {
  return text.trim().split(/(?<=[.?!](?:\*\*|[)”])?)\s+(?=[\p{Lu}*“[])/u);
}

function sentencesOfSecurity(): readonly string[] {
  const parts = read('SECURITY.md')
    .split(/^## /m)
    .filter((part) => PROMISING.includes(part.split('\n')[0] ?? ''));
  expect(parts).toHaveLength(PROMISING.length);
  return parts.flatMap((part) => blocksOf(part.split('\n').slice(1).join('\n')).flatMap(({ text }) => sentencesIn(text)));
}

/** All that the page on privacy says under its headings; those and the names of what is listed claim nothing. */
function sentencesOfPrivacy(): readonly string[] {
  const { lead, sections } = aboutWords.privacy;
  const texts = sections.flatMap((section) => [
    ...section.paragraphs.map((each) => (typeof each === 'string' ? each : each.text)),
    ...('steps' in section ? section.steps : []),
    ...('items' in section ? section.items.map(({ text }) => text) : []),
  ]);
  return [lead, ...texts].flatMap(sentencesIn);
}

/** A paragraph, a bullet, the first line of a listing, or the first cell of a table's row. */
interface Block {
  readonly heading: string;
  readonly text: string;
  readonly isCell: boolean;
}

/** A document in blocks. The heads of tables and the lines below them are none. */
function blocksOf(document: string): readonly Block[] {
  const lines = document.split('\n');
  const blocks: Block[] = [];
  let heading = '';
  let listing: boolean | undefined;
  let goesOn = false;
  const isRule = (line = '') => /^\|[\s|:-]+\|$/.test(line);
  for (const [index, line] of lines.entries()) {
    const isNew = !goesOn;
    goesOn = false;
    if (line.startsWith('```')) listing = listing === undefined ? true : undefined;
    else if (listing !== undefined) {
      if (listing) blocks.push({ heading, text: line, isCell: false });
      listing = false;
    } else if (/^#+ /.test(line)) heading = line.replace(/^#+ /, '');
    else if (line.startsWith('|')) {
      const [, cell = ''] = line.split('|');
      if (!isRule(line) && !isRule(lines[index + 1])) blocks.push({ heading, text: cell.trim(), isCell: true });
    } else if (line.trim() !== '') {
      const item = /^(?:- |\d+\. )(.*)$/.exec(line)?.[1];
      const last = blocks.at(-1);
      if (item === undefined && !isNew && last) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
      else blocks.push({ heading, text: item ?? line, isCell: false });
      goesOn = true;
    }
  }
  return blocks;
}

/** The titles that stand in a file of tests, skipped ones left out, read from its source. */
function titlesIn(file: string): readonly string[] {
  const titles: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const {
      type,
      callee,
      arguments: given,
    } = node as { readonly type?: string; readonly callee?: unknown; readonly arguments?: readonly unknown[] };
    const [first] = given ?? [];
    if (type === 'CallExpression' && isTest(callee) && first) titles.push(textOf(first));
    for (const inside of Object.values(node)) walk(inside);
  };
  walk(parseSync(file, read(file)).program);
  return titles.filter((title) => title !== '');
}

/** Whether a call is of `test`, `it` or `describe`, with `each` and the like behind it. */
function isTest(callee: unknown): boolean {
  const { type, name, object, property, callee: inner } = callee as { readonly [key: string]: unknown };
  if (type === 'Identifier') return name === 'test' || name === 'it' || name === 'describe';
  if (type === 'CallExpression') return isTest(inner);
  if (type !== 'MemberExpression') return false;
  const { name: way } = property as { readonly name?: string };
  return way !== 'skip' && way !== 'todo' && way !== 'skipIf' && isTest(object);
}

/** A text as it stands in the source; of one with gaps what stands before the first. */
function textOf(node: unknown): string {
  const { type, value, quasis } = node as {
    readonly type?: string;
    readonly value?: unknown;
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' ? (quasis?.[0]?.value.cooked ?? '') : '';
}

const isHeld = (by: readonly Held[] | Nothing): by is readonly Held[] => Array.isArray(by);
const tables: readonly Promises[] = [
  ...Object.values(bySentence),
  ...Object.values(byHeading).flatMap((document) => Object.values(document)),
];
const all = tables.flatMap((table) => Object.entries(table));

test.each([
  ['SECURITY.md', bySentence.security, sentencesOfSecurity],
  ['the page on privacy', bySentence.privacy, sentencesOfPrivacy],
])(
  'every sentence of %s has its test, or says why it needs none, and no other stands in the table',
  (_where, table, sentencesOf) => {
    const sentences = sentencesOf();
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => !Object.hasOwn(table, sentence))).toEqual([]);
    expect(Object.keys(table).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
  },
);

test.each(Object.entries(byHeading))(
  'every paragraph, bullet and row of %s has its test, or says why it needs none',
  (path, table) => {
    const blocks = blocksOf(read(path));
    const unused = new Set(
      Object.entries(table).flatMap(([heading, entries]) => Object.keys(entries).map((beginning) => `${heading}: ${beginning}`)),
    );
    expect(unused.size).toBeGreaterThan(50);
    const unnamed = blocks.filter(({ heading, text, isCell }) => {
      const named = Object.keys(table[heading] ?? {}).filter((beginning) =>
        isCell ? text === beginning : text.startsWith(beginning) && unused.has(`${heading}: ${beginning}`),
      );
      for (const beginning of named) unused.delete(`${heading}: ${beginning}`);
      return named.length !== 1;
    });
    expect(unnamed).toEqual([]);
    expect([...unused]).toEqual([]);
  },
);

describe('each test that is named', () => {
  const named = Map.groupBy(
    all.flatMap(([, by]) => (isHeld(by) ? by : [])),
    ([file]) => file,
  );

  test.each([...named.keys()])('in %s is there', (file) => {
    expect(existsSync(file)).toBe(true);
    const titles = titlesIn(file);
    const wanted = new Set((named.get(file) ?? []).flatMap(([, ...each]) => each));
    expect(
      [...wanted].filter((title) => title.length < TITLE_LETTERS || !titles.some((there) => there.startsWith(title))),
    ).toEqual([]);
  });
});

test('whatever is held names a test, and whatever isn’t gives its reason', () => {
  const without = all.filter(([, by]) =>
    isHeld(by) ? by.length === 0 || by.some(([, ...titles]) => titles.length === 0) : !/^[A-Z].{20,}\.$/.test(by.nothing),
  );
  expect(without).toEqual([]);
});

test('a sentence, a paragraph or a test that is new or gone would be noticed', () => {
  expect(sentencesIn('**One.** Two, (a.b) and c. “Three?” It is.')).toEqual([
    '**One.**',
    'Two, (a.b) and c.',
    '“Three?”',
    'It is.',
  ]);
  expect(
    blocksOf('# A\none\ntwo\n\n- three\n  four\n- five\n\n| x | y |\n|---|--:|\n| six | 1 |\n\n```\nseven\neight\n```').map(
      ({ text }) => text,
    ),
  ).toEqual(['one two', 'three four', 'five', 'six', 'seven']);
  expect(titlesIn('tests/promises.test.ts')).toContain('in %s is there');
  expect(titlesIn('tests/promises.test.ts')).not.toContain('Two, (a.b) and c.');
});
