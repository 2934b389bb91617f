import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated } from '#domain/figures/isolated.ts';
import type { Block } from '#domain/blocks/block.ts';
import markdown from '#export/formats/markdown.ts';
import { wording } from '../fixtures.ts';
import { linesSeen, rendered } from './rendered-markdown.ts';
import { tellingWords } from '#catalogue/words.ts';

const HOSTILE = [
  ['# x', '####### x', '#', '- x', '-', '+ x', '* x', '1. x', '1) x', '12345678901. x', '> x', '---', '***', '___', '- - -'],
  [
    'x\n===',
    'x\n---',
    'x\n-',
    'x\n=',
    '===',
    '<b>bold</b>',
    '<b',
    '<!-- x -->',
    '<script>x</script>',
    '<?x?>',
    '</p>',
    '<a@b.c>',
  ],
  ['*x*', '**x**', '_x_', 'a_b_c', '`x`', '``', '```\nx\n```', '~~~\nx', '~~x~~', '[x](y)', '![x](y)', '[x]: y', '[x]', '[ ] x'],
  [
    '&amp;',
    '&nbsp;',
    '&#35;',
    '&copy',
    'a & b',
    '\\',
    '\\\\',
    '\\*',
    'x\\',
    'x\\\ny',
    '\tx',
    '    x',
    '  x',
    'x\n    y',
    ' - x',
    '   # x',
  ],
  ['https://example.org/a_b_c?d=e&f=*g*', '<https://example.org>', 'www.example.org', 'me@example.org', '$x$', 'x^2', ':smile:'],
  [
    'a | b\n--- | ---\nc | d',
    '| a |\n|---|',
    'Term\n: x',
    '+++',
    '%%',
    '@me',
    'x  \ny',
    'x\ny',
    'x\n\ny',
    'x\n\n\n\ny',
    'x\r\ny\rz',
  ],
  [
    'x\n',
    '\nx',
    'x\n\n',
    '\n\nx',
    'x\n \ny',
    'x\n\t',
    ' ',
    'x ',
    '1.',
    '1.\nx',
    '2026. A year',
    'a\n1. b',
    'a\n- b',
    'a\n# b',
    'a\n> b',
  ],
  [
    '{x}',
    '“x”',
    '(c)',
    '"x"',
    "'x'",
    'x!',
    '![',
    '!',
    '\u00A0x',
    '\u2028x',
    'x\u0085y',
    '\u3000x',
    '\fx',
    '\u200Bx',
    '\uFEFF# x',
  ],
].flat();

/** Lines of signs that mean something in Markdown, with words and white space between them. */
const hostile = fc
  .array(fc.constantFrom(...'#-+*_`~[](){}<>!|\\&;=.:/$^@"\' \t\n1aé'.split(''), '\r\n', '&amp;', '  \n', '\n\n', '    ', '1.'), {
    maxLength: 16,
  })
  .map((signs) => signs.join(''));
const anyWords = fc.oneof(hostile, fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));

/** The blocks between the page's date and the rule above its foot. */
async function page(...blocks: readonly Block[]) {
  const all = rendered(await markdown.render({ ...wording, blocks }));
  expect(all.slice(0, 2)).toEqual([
    { type: 'heading', depth: 1, text: wording.title },
    { type: 'paragraph', text: wording.date },
  ]);
  const foot = [wording.foot, ...wording.people];
  expect(all.slice(-1 - foot.length)).toEqual([
    { type: 'thematicBreak', text: '' },
    ...foot.map((text) => ({ type: 'paragraph', text })),
  ]);
  return all.slice(2, -1 - foot.length);
}

async function expectParagraph(words: string): Promise<void> {
  const blocks = await page({ type: 'paragraph', text: words });
  for (const { type } of blocks) expect(type).toBe('paragraph');
  expect(blocks.flatMap(({ text }) => linesSeen(text))).toEqual(linesSeen(words));
}

async function expectItems(items: readonly string[]): Promise<void> {
  const [list, ...rest] = await page({ type: 'list', items });
  expect(rest).toEqual([]);
  const lines = list?.items?.map((item) => {
    for (const { type } of item) expect(type).toBe('paragraph');
    return item.flatMap(({ text }) => linesSeen(text));
  });
  expect(lines).toEqual(items.map(linesSeen));
}

async function expectHeading(words: string): Promise<void> {
  const blocks = await page({ type: 'heading', level: 3, text: words });
  expect(blocks).toEqual([{ type: 'heading', depth: 3, text: words.replace(/\s+/g, ' ').trim() }]);
}

describe('words with signs in them are seen as they were written', () => {
  test.each(HOSTILE)('in a paragraph: %j', expectParagraph);
  test.each(HOSTILE)('in a list: %j', (words) => expectItems([words, 'next']));
  test.each(HOSTILE)('in a heading: %j', expectHeading);
});

test('whatever was typed in a paragraph is seen, and nothing else', async () => {
  await fc.assert(fc.asyncProperty(anyWords, expectParagraph), { numRuns: 1000 });
});

test('whatever was typed in a list is seen, each in its own item', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyWords, { minLength: 1, maxLength: 3 }), expectItems), { numRuns: 500 });
});

test('a row that has any name is a heading with that name', async () => {
  await fc.assert(fc.asyncProperty(anyWords, expectHeading), { numRuns: 500 });
});

test('a label is bold above its words', async () => {
  const [label, words] = await page({ type: 'paragraph', label: 'What changed? *', text: 'Time' });
  expect(label?.text).toBe('<strong>What changed? *</strong>');
  expect(words?.text).toBe('Time');
});

test('a line break is one, and an empty line begins a paragraph', async () => {
  const blocks = await page({ type: 'paragraph', text: 'one\ntwo\n\nthree' });
  expect(blocks.map(({ text }) => text)).toEqual(['one\ntwo', 'three']);
});

test('a figure is a list of sentences with the key under it, whatever a goal is called', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (label) => {
      const name = label.replace(/\s+/g, ' ').trim() || 'Goal';
      const figure = { low: '*low*', high: 'high', words: tellingWords.figure, pairs: [{ label: name, then: 1, now: 2 }] };
      const [list, key] = await page({ type: 'figure', figure });
      expect(list?.items).toEqual([[{ type: 'paragraph', text: `${isolated(name)}: then 1, now 2` }]]);
      expect(key?.text).toBe('0 is *low*, 10 is high.');
    }),
  );
});
