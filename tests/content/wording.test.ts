import { describe, expect, test } from 'vitest';
import { readDocument } from '#domain/documents/document.ts';
import type { Terms } from '#domain/worksheets/wording.ts';
import { inTerms, withTerms } from '#domain/worksheets/wording.ts';
import { present, progress } from '#domain/worksheets/reading.ts';
import type { Worksheet } from '#domain/worksheets/worksheet.ts';
import { versionOf } from '#domain/worksheets/worksheet.ts';
import { filesIn, read } from '../fixtures.ts';
import { allLines } from './all-lines.ts';
import { chapters, linesOf, readChapter } from './chapter-text.ts';
import { allFields, worksheets } from './worksheet-walk.ts';
import { termWords } from '#catalogue/words.ts';

/** The gaps as chapters write them, told as worksheets do. */
function gapsOf(source: string): string {
  return source.replace(/<Therapist\s*\/>/g, '{therapist}').replace(/<Ending\s*\/>/g, '{ending}');
}

/** What would read badly with some reader's words in it. */
const BADLY: Readonly<Record<string, RegExp>> = {
  'a gap that begins a sentence, since what fills it may begin small':
    /(?:^|[.!?:…]["”’)]?\s+|[“"(]|^\s*(?:[-*>#]|\d+\.)\s+|\n\n)\{(?:therapist|ending)\}/m,
  'a possessive behind the therapist, since a name may end in any letter': /\{therapist\}['’]/,
  'the ending without “the”, since its word has no article': /(?<!\bthe )\{ending\}/i,
  'an article before the therapist, since a name has none': /\b(?:the|a|an|my|our|your|this)\s+\{therapist\}/i,
  'a gap that nothing fills': /\{(?!therapist\}|ending\})[^}]*\}/,
};

const inWorksheets = worksheets.flatMap(({ id, sections }) => textsIn(`worksheets/${id}`, sections));
const inChapters = filesIn('content/en/chapters').map((file) => ({
  where: file,
  text: gapsOf(read(file).replace(/\{\/\*.*?\*\/\}/g, '')),
}));
const lines = [...inWorksheets, ...inChapters];

function textsIn(where: string, value: unknown): readonly { readonly where: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(`${where}.${key}`, inside));
}

/** The places, with what stands around. */
function found(pattern: RegExp): readonly string[] {
  return lines.flatMap(({ where, text }) => {
    const hit = pattern.exec(text);
    return hit ? [`${where}: …${text.slice(Math.max(0, hit.index - 30), hit.index + 60)}…`] : [];
  });
}

describe('whatever somebody calls their therapist or the end', () => {
  test('both are asked for somewhere in worksheets and in chapters', () => {
    for (const gap of ['{therapist}', '{ending}']) {
      expect(
        inWorksheets.some(({ text }) => text.includes(gap)),
        gap,
      ).toBe(true);
      expect(
        inChapters.some(({ text }) => text.includes(gap)),
        gap,
      ).toBe(true);
    }
  });

  test.each(Object.entries(BADLY))('nobody reads %s', (_what, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test('the frame has no gaps, since nothing fills them there', () => {
    const frame = allLines.filter(({ where }) => !where.startsWith('worksheets/'));
    expect(frame.filter(({ text }) => /\{(?:therapist|ending)\}/.test(text))).toEqual([]);
  });

  test('a chapter is read with words in its gaps', () => {
    const text = 'You can ask <Therapist /> about the <Ending />, and <Therapist/> may ask you.\n';
    expect(linesOf(readChapter('x', 'x.mdx', text))).toEqual([
      'You can ask your therapist about the ending, and your therapist may ask you.',
    ]);
    for (const chapter of chapters)
      expect(
        linesOf(chapter).filter((line) => /\bthe(?: [,.]|[,.])|\s[,.]/.test(line)),
        chapter.slug,
      ).toEqual([]);
  });
});

test.each([
  '{therapist} may ask.',
  'It ended. {therapist} left.',
  '“{ending}” is a word.',
  '- {therapist} said so',
  'That is {therapist}’s chair',
  '{ending} of it',
  'Before {ending} comes',
  'Ask your {therapist}',
  'It is up to {name}',
])('%j would be noticed', (line) => {
  expect(Object.values(BADLY).some((pattern) => pattern.test(line))).toBe(true);
});

test.each([
  'Did {therapist} say so?',
  'I’m angry about the {ending}',
  'Before the {ending}, ask {therapist}.',
  'It was {therapist}, and no one else',
])('%j may stand', (line) => {
  expect(Object.values(BADLY).filter((pattern) => pattern.test(line))).toEqual([]);
});

const readers: readonly Terms[] = [
  {},
  { therapist: 'my counsellor', word: 'goodbye' },
  { therapist: 'Ana', word: 'the last part' },
  { therapist: '$& {ending}', word: "$' told options" },
  { therapist: 'our group', word: 'cut' },
];

/** All that is stored or asked of a worksheet beside its words. */
function bones(worksheet: Worksheet): unknown {
  return {
    id: worksheet.id,
    sections: Object.entries(worksheet.sections).map(([id, { fields }]) => [id, Object.keys(fields)]),
    fields: allFields(worksheet).map(({ where, field }) => [
      where,
      field.kind,
      field.for,
      field.kept,
      field.kind === 'choice' && [field.many, Object.entries(field.options).map(([id, { opens }]) => [id, opens])],
      field.kind === 'text' && [field.lines, field.suggestions.length],
    ]),
    version: versionOf(worksheet),
  };
}

describe.each(worksheets)('$id in a reader’s own words', (worksheet) => {
  test.each(readers)('has the same fields, and can be answered as before: %j', (terms) => {
    const worded = withTerms(worksheet, terms, termWords);
    expect(bones(worded)).toEqual(bones(worksheet));
    const stored = readDocument(JSON.parse(read(`tests/fixtures/documents/${worksheet.id}.v${versionOf(worksheet)}.json`)));
    if (!stored) throw new Error('there is no document');
    expect(present(worded, stored)).toEqual(present(worksheet, stored));
    expect(progress(worded, present(worded, stored))).toEqual(progress(worksheet, present(worksheet, stored)));
  });

  test.each(readers)('has no gap left: %j', (terms) => {
    const before = textsIn('', worksheet.sections);
    const after = textsIn('', withTerms(worksheet, terms, termWords).sections);
    expect(after.map(({ where }) => where)).toEqual(before.map(({ where }) => where));
    after.forEach(({ text, where }, index) => {
      const was = before[index]?.text ?? '';
      expect([inTerms(was, terms, 'reader', termWords), inTerms(was, terms, 'workbook', termWords)], where).toContain(text);
    });
  });
});
