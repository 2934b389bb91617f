import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import plainText from '#export/formats/plain-text.ts';
import { wording } from '../fixtures.ts';
import { tellingWords } from '#catalogue/words.ts';

test('the page reads well in a message', async () => {
  const text = await plainText.render({
    ...wording,
    blocks: [
      { type: 'heading', level: 2, text: 'Goals' },
      {
        type: 'figure',
        figure: {
          low: 'very hard',
          high: 'no trouble',
          words: tellingWords.figure,
          pairs: [{ label: 'Sleep', then: 2, now: 7 }],
        },
      },
      { type: 'heading', level: 3, text: 'Sleep' },
      { type: 'paragraph', label: 'What changed it', text: 'Time.\nAnd Ana.' },
      { type: 'list', label: 'Where it goes', items: ['To my doctor', 'It can rest'] },
    ],
  });
  expect(text).toBe(
    `For our last session

21 November 2026

== Goals ==

- Sleep: then 2, now 7
0 is very hard, 10 is no trouble.

Sleep

What changed it
Time.
And Ana.

Where it goes
- To my doctor
- It can rest

In my own words.

In danger, call 999.
Someone to talk to: Samaritans, 116 123.
`,
  );
});

test('words come out to the letter, whatever was typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
      const text = await plainText.render({ ...wording, blocks: [{ type: 'paragraph', label: 'L', text: words }] });
      expect(text).toBe(
        `For our last session\n\n21 November 2026\n\nL\n${words}\n\nIn my own words.\n\n${wording.people.join('\n')}\n`,
      );
    }),
  );
});
