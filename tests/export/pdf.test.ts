import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { countries } from '#catalogue/helplines.ts';
import { peopleWords } from '#catalogue/people-words.ts';
import { peopleToCall } from '#domain/helplines/people.ts';
import { asked, pdfOf, replacementTextsIn, structureOf, summaryOf, wordsIn } from './pdf-tools.ts';
import { overlaps, printedWords } from '../printed-words.ts';
import { summaryFixture, textsOf } from './summary-fixture.ts';
import { tellingWords } from '#catalogue/words.ts';

/** Each word stands after the one before it. */
function expectInOrder(found: string, texts: readonly string[]): void {
  let from = 0;
  for (const word of texts.flatMap((text) => text.split(/\s+/).filter(Boolean))) {
    const at = found.indexOf(word, from);
    expect(at, `'${word}' after '…${found.slice(Math.max(0, from - 30), from)}'`).toBeGreaterThanOrEqual(from);
    from = at + word.length;
  }
}

function manySentences(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `On day${index} I walked to the canal and wrote three columns.`);
}

describe('someone who takes a summary to the last session', () => {
  it('finds every word of it on paper, in order', async () => {
    expectInOrder(wordsIn(await pdfOf(summaryFixture)), textsOf(summaryFixture));
  });

  it('finds the line breaks that they made', async () => {
    const pdf = await pdfOf(summaryOf({ type: 'paragraph', text: 'If I sleep badly,\n\nthen I text Ana.' }));
    expect(asked('pdftotext', pdf, '-layout')).toMatch(/^If I sleep badly,\n\n+then I text Ana\.$/m);
  });

  it('finds the numbers of then and now', async () => {
    const words = asked('pdftotext', await pdfOf(summaryFixture), '-layout');
    expect(words).toMatch(/then\s+now/);
    expect(words).toMatch(/\b2\s+7\s[\s\S]*Leaving|Leaving[\s\S]*\b2\s+7\s/);
    expect(words).toContain('0 is not at all, 10 is completely.');
  });

  it('gets one page, without a page number, when it fits on one', async () => {
    const pdf = await pdfOf(summaryOf({ type: 'paragraph', text: 'Thank you.' }));
    expect(asked('pdfinfo', pdf)).toMatch(/Pages:\s+1\n/);
    expect(wordsIn(pdf)).not.toContain('1 / 1');
  });

  it('loses nothing of twenty pages', async () => {
    const sentences = manySentences(900);
    const told = summaryOf({ type: 'paragraph', text: sentences.join(' ') }, { type: 'list', items: sentences });
    // What stands at the foot of each page would come between their sentences here.
    const pdf = await pdfOf({ ...told, people: [] });
    expect(Number(/Pages:\s+(\d+)/.exec(asked('pdfinfo', pdf))?.[1])).toBeGreaterThan(20);
    const words = wordsIn(pdf).replace(/ \d+ \/ \d+(?= )/g, '');
    expect(words).toContain(sentences.join(' '));
    expect(words).toContain(sentences.join(' • '));
  });

  it('finds the foot on the last page, below everything', async () => {
    const pdf = await pdfOf(summaryOf({ type: 'list', items: manySentences(80) }));
    const pages = asked('pdftotext', pdf).split('\f').filter(Boolean);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.includes(summaryFixture.foot))).toEqual(pages.map((_, at) => at === pages.length - 1));
  });

  it('finds people to call at the foot of every page, whichever sheet is in their hand', async () => {
    for (const people of [summaryFixture.people, peopleToCall(undefined, countries, peopleWords)]) {
      for (const count of [1, 80]) {
        const pdf = await pdfOf({ ...summaryOf({ type: 'list', items: manySentences(count) }), people });
        const pages = asked('pdftotext', pdf)
          .split('\f')
          .filter((text) => text.trim() !== '');
        for (const page of pages)
          for (const line of people) expect(page.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' '));
        for (const words of printedWords(pdf)) expect(overlaps(words)).toEqual([]);
      }
    }
  });

  it('finds each heading on the page of what it is about', async () => {
    for (let lines = 33; lines < 38; lines++) {
      const pdf = await pdfOf(
        summaryOf(
          { type: 'paragraph', text: Array.from({ length: lines }, () => 'A line.').join('\n') },
          { type: 'heading', level: 2, text: 'Heading here' },
          { type: 'paragraph', label: 'Label here', text: 'Words here.' },
        ),
      );
      const page = asked('pdftotext', pdf)
        .split('\f')
        .find((text) => text.includes('Heading here'));
      expect(page).toContain('Words here.');
    }
  });
});

describe('someone who brings a safety plan beside one question', () => {
  it('finds the plan on a page of its own, whatever stands before it', async () => {
    const before: readonly (readonly Block[])[] = [
      [{ type: 'heading', level: 2, text: 'Questions' }],
      [
        { type: 'heading', level: 2, text: 'Questions' },
        { type: 'heading', level: 3, text: 'Why now' },
      ],
      [{ type: 'list', label: 'People', items: [] }],
      [{ type: 'paragraph', text: 'Why now' }],
    ];
    for (const blocks of before) {
      const pdf = await pdfOf(
        summaryOf(
          ...blocks,
          { type: 'break' },
          { type: 'heading', level: 2, text: 'My safety plan' },
          { type: 'paragraph', text: 'One lamp stays on.' },
        ),
      );
      const pages = asked('pdftotext', pdf)
        .split('\f')
        .filter((text) => text.trim() !== '');
      const own = pages.filter((text) => text.includes('My safety plan'));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain('One lamp stays on.');
      expect(own[0]).not.toMatch(/Questions|Why now|People|taking with me/);
    }
  });
});

describe('someone who hears the page read aloud', () => {
  it('is told what is a heading, a list and a figure', async () => {
    const structure = structureOf(await pdfOf(summaryFixture));
    const parts = Array.from(structure.matchAll(/^ *(Document|H1|H2|H3|P|L|LI|Lbl|LBody|Figure)\b/gm), ([, part]) => part);
    expect(parts.join(' ').replaceAll('LI Lbl LBody', 'item')).toBe(
      'Document P H1 H2 L item item H2 P P H3 P L item item item item H2 Figure P P P',
    );
  });

  it('hears the figure as sentences', async () => {
    expect(replacementTextsIn(await pdfOf(summaryFixture))).toContain(
      'Leaving the house alone: then 2, now 7. Saying no at work, also to the people I like best: then 4, now 3. ' +
        'Asking for help: now 10. 0 is not at all, 10 is completely.',
    );
  });

  it('hears a space between the end of one line and the start of the next', async () => {
    const text = `${manySentences(6).join(' ')}\nAnd then?`;
    const structure = structureOf(await pdfOf(summaryOf({ type: 'paragraph', text })));
    expect(structure.replace(/"\n *"/g, '').replaceAll('\n', ' ')).toContain(text.replace('\n', ' '));
  });

  it('hears it in its language, under its title', async () => {
    const pdf = await pdfOf({ ...summaryFixture, title: 'Tom & <Ana>', language: 'uk' });
    const info = asked('pdfinfo', pdf);
    expect(info).toMatch(/Title:\s+Tom & <Ana>\n/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (uk)');
    expect(asked('pdfinfo', pdf, '-meta')).toContain('Tom &amp; &lt;Ana&gt;');
  });
});

describe('someone who opens the file on another device', () => {
  it('sees the same letters, as the fonts are in it', async () => {
    const pdf = await pdfOf({ ...summaryFixture, foot: 'Bye 🌱' });
    const fonts = asked('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no) {1,2}yes +\d+ +0$/);
  });

  it('learns nothing from it about who wrote it', async () => {
    const info = asked('pdfinfo', await pdfOf(summaryFixture));
    expect(info).not.toMatch(/Author|Keywords|Subject/);
  });
});

describe('someone who writes in another script', () => {
  const own: SummaryDocument = summaryOf(
    { type: 'paragraph', text: 'I did it 🎉 with my family 👨‍👩‍👧 and ❤️.' },
    { type: 'paragraph', text: 'मैंने अपनी बहन को सच बताया।' },
    { type: 'paragraph', text: '现在我晚上睡得更好了，35岁的我，第一次觉得可以一个人出门。' },
    { type: 'paragraph', text: 'I said שלום עולם to her.' },
    { type: 'list', items: ['วันนี้ฉันเดินไปที่คลองก่อนมืด'] },
  );

  it('finds the very words again', async () => {
    const words = wordsIn(await pdfOf(own)).replace(/[\u200e\u200f\u202a-\u202e]/g, '');
    for (const said of [
      'did it 🎉 with',
      '👨‍👩‍👧',
      '❤️',
      'मैंने अपनी बहन को सच बताया।',
      '，第一次觉得可以一个人出门。',
      'วันนี้ฉันเดินไปที่คลองก่อนมืด',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).toContain('שלום עולם');
  });

  it('is read aloud by those words', async () => {
    const texts = replacementTextsIn(await pdfOf(own));
    expect(texts).toEqual(expect.arrayContaining(['🎉', '👨‍👩‍👧', '❤️', 'मैंने अपनी बहन को सच बताया।', 'שלום עולם']));
  });

  it('finds Arabic again, and hears it in the order in which it is read', async () => {
    const said = 'أنام الآن أفضل';
    const pdf = await pdfOf({ ...summaryOf({ type: 'paragraph', text: said }), title: 'رسالة', date: '', foot: 'شكرا' });
    expect(wordsIn(pdf).replace(/[\u200e\u200f\u202a-\u202e]/g, '')).toContain(said);
    expect(replacementTextsIn(pdf)).toContain(said);
  });

  it('gets it in lines that fit on the page', async () => {
    const said = Array.from({ length: 60 }, (_, index) => `第${index}天我走到运河边。`).join('');
    const words = asked('pdftotext', await pdfOf({ ...summaryOf({ type: 'paragraph', text: said }), language: 'zh' }));
    expect(words.replace(/\s+/g, '')).toContain(said);
    for (const line of words.split('\n')) expect(Array.from(line).length).toBeLessThan(90);
  });
});

describe('someone whose words are unusual', () => {
  it('loses no letter of a word that is longer than a line', async () => {
    const word = Array.from({ length: 600 }, (_, index) => `a${index}`).join('');
    expect(wordsIn(await pdfOf(summaryOf({ type: 'paragraph', text: word }))).replace(/\s/g, '')).toContain(word);
  });

  it('sees where a character was broken, and nothing of what has no shape', async () => {
    const words = wordsIn(await pdfOf(summaryOf({ type: 'paragraph', text: 'half \ud800 a\u0000b\u0007c soft\u00adhyphen' })));
    expect(words).toContain('half \ufffd abc softhyphen');
  });

  it('does not wait for a page of pasted spaces', async () => {
    const pdf = await pdfOf(summaryOf({ type: 'paragraph', text: `before${' '.repeat(100_000)}after` }));
    expect(asked('pdftotext', pdf, '-layout')).toMatch(/before\s+after/);
  });

  it('gets a page for an empty summary', async () => {
    const empty: SummaryDocument = { title: '', language: 'en', date: '', blocks: [], foot: '', people: [] };
    expect(asked('pdfinfo', await pdfOf(empty))).toMatch(/Pages:\s+1\n/);
    expectInOrder(wordsIn(await pdfOf(summaryOf())), textsOf(summaryOf()));
  });

  it('gets empty answers without a complaint', async () => {
    const pdf = await pdfOf(
      summaryOf(
        { type: 'paragraph', text: '' },
        { type: 'list', items: [] },
        { type: 'list', label: ' ', items: ['', '\n\n'] },
        { type: 'figure', figure: { low: '', high: '', words: tellingWords.figure, pairs: [] } },
      ),
    );
    expect(wordsIn(pdf)).toContain(summaryFixture.foot);
  });

  it('finds all rows of a figure that takes many pages', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ label: `Row${index}.`, then: index % 11, now: 10 - (index % 11) }));
    const pdf = await pdfOf(
      summaryOf({ type: 'figure', figure: { low: 'never', high: 'always', words: tellingWords.figure, pairs: rows } }),
    );
    expectInOrder(
      wordsIn(pdf),
      rows.map(({ label }) => label),
    );
    const told = replacementTextsIn(pdf).join(' ');
    expectInOrder(
      told,
      rows.map(({ label, then, now }) => `${label}: then ${then}, now ${now}.`),
    );
  });

  it('finds all of a label that is longer than a page', async () => {
    const label = manySentences(120).join(' ');
    const pdf = await pdfOf(
      summaryOf({
        type: 'figure',
        figure: { low: 'never', high: 'always', words: tellingWords.figure, pairs: [{ label, then: 1, now: 2 }] },
      }),
    );
    const words = wordsIn(pdf).replace(/ \d+ \/ \d+(?= )/g, '');
    expectInOrder(words, [label]);
  });
});
