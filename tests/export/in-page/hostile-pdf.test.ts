import { expect, test } from 'vitest';
import pdf from '#export/formats/pdf.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { HOSTILE } from '../hostile-strings.ts';

const AT_ONCE = 40;

function pageWith(words: readonly string[]): SummaryDocument {
  return {
    title: 'Words',
    language: 'en',
    date: '',
    foot: '',
    people: [],
    blocks: words.map((text) => ({ type: 'paragraph', text })),
  };
}

test.each(Array.from({ length: Math.ceil(HOSTILE.length / AT_ONCE) }, (_, index) => index))(
  'a browser with its own letters makes a PDF of words that no program expects, part %i',
  async (part) => {
    const file = await pdf.render(pageWith(HOSTILE.slice(part * AT_ONCE, (part + 1) * AT_ONCE)));
    expect(new TextDecoder('latin1').decode(file).slice(0, 5)).toBe('%PDF-');
  },
  120_000,
);

test('someone is told of the words that this device has no letters for, and of no others', async () => {
  const lacks = await pdf.lacks(
    pageWith(['plain, naïve and struck a\u0336', 'a code point of nobody: \u{1fae9}\u0378', '\ue000']),
  );
  expect(lacks).toEqual(expect.arrayContaining(['\u{1fae9}\u0378', '\ue000']));
  expect(lacks).toHaveLength(2);
});
