import { describe, expect, it } from 'vitest';
import { formats } from '#export/formats.ts';
import { lackingWords } from '#export/pdf/lacking-words.ts';
import { HOSTILE } from './hostile-strings.ts';
import { asked, device, pdfOf, replacementTextsIn, summaryOf, wordsIn } from './pdf-tools.ts';
import { tellingWords } from '#catalogue/words.ts';

const AT_ONCE = 40;

/** The same words wherever they may stand. */
function summaryWith(words: readonly string[]) {
  return summaryOf(
    { type: 'heading', level: 3, text: words[0] ?? '' },
    ...words.map((text) => ({ type: 'paragraph', label: text.slice(0, 200), text }) as const),
    { type: 'list', items: words.slice(0, 10) },
    {
      type: 'figure',
      figure: {
        low: 'low',
        high: 'high',
        words: tellingWords.figure,
        pairs: words.slice(0, 10).map((label) => ({ label: label.slice(0, 2000), then: 1, now: 2 })),
      },
    },
  );
}

describe('someone whose words no program expects', () => {
  it('has more than nine hundred of them here', () => {
    expect(HOSTILE.length).toBeGreaterThan(900);
  });

  it.each(Array.from({ length: Math.ceil(HOSTILE.length / AT_ONCE) }, (_, index) => index))(
    'gets a whole PDF of them, part %i',
    async (part) => {
      const pdf = await pdfOf(summaryWith(HOSTILE.slice(part * AT_ONCE, (part + 1) * AT_ONCE)));
      expect(asked('pdfinfo', pdf)).toMatch(/Pages:\s+\d+\n/);
    },
  );

  it.each(formats.filter(({ offered, main }) => offered === 'copy' || !main))('gets them all as $name', async ({ render }) => {
    for (const text of HOSTILE) expect(String(await render(summaryWith([text]))).length).toBeGreaterThan(0);
  });
});

describe('someone who strikes letters through', () => {
  const STRUCK = [...'abcdefghijklmnopqrstuvwxyzÉ'].flatMap((letter) =>
    ['\u0334', '\u0335', '\u0336', '\u0337', '\u0338'].map((stroke) => letter + stroke),
  );

  it('finds them on paper, and is read them aloud', async () => {
    const text = STRUCK.join(' ');
    const pdf = await pdfOf(summaryOf({ type: 'paragraph', text }));
    const told = `${wordsIn(pdf)} ${replacementTextsIn(pdf).join(' ')}`.normalize('NFC');
    for (const letter of STRUCK) expect(told, letter).toContain(letter.normalize('NFC'));
  });
});

describe('someone whose device has no letters for what they wrote', () => {
  const noRunes = { has: (text: string) => !/\p{Script=Runic}/u.test(text) };
  const words = summaryOf(
    { type: 'paragraph', text: 'My ᚠᚢᚦ and a heart 🎉' },
    { type: 'list', items: ['ᚠᚢᚦ again', `e${'\u0301'.repeat(6000)}`] },
  );

  it('is told which words, each once, and none that it has', async () => {
    expect(await lackingWords(words, { drawRun: device(noRunes) })).toEqual(['ᚠᚢᚦ', `e${'\u0301'.repeat(6000)}`]);
    expect(await lackingWords(summaryOf({ type: 'paragraph', text: 'My heart 🎉' }), { drawRun: device(noRunes) })).toEqual([]);
  });

  it('gets the PDF with a box for each, and the words still under it', async () => {
    const pdf = await pdfOf(words, noRunes);
    expect(replacementTextsIn(pdf)).toEqual(expect.arrayContaining(['ᚠᚢᚦ', '🎉']));
    expect(wordsIn(pdf)).toContain('My ᚠᚢᚦ and');
  });

  it('gets a PDF where the browser lets no page draw at all', async () => {
    const pdf = await pdfOf(summaryOf({ type: 'paragraph', text: 'I said שלום (twice) 🎉 a\u0336' }), { has: () => false });
    expect(replacementTextsIn(pdf).join(' ')).toContain('שלום');
    expect(wordsIn(pdf)).toContain('I said');
  });
});
