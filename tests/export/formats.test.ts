import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/blocks/block.ts';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { formats } from '#export/formats.ts';
import { filesIn, wording } from '../fixtures.ts';
import { wordsOfFormat } from '#catalogue/format-words.ts';
import { tellingWords } from '#catalogue/words.ts';

/** One block of each type, each with words that stand nowhere else. */
const BLOCKS = {
  heading: [
    { type: 'heading', level: 2, text: 'Alpha' },
    { type: 'heading', level: 3, text: 'Bravo' },
  ],
  paragraph: [
    { type: 'paragraph', label: 'Charlie', text: 'Delta\nEcho\n\nFoxtrot' },
    { type: 'paragraph', text: 'Golf' },
  ],
  list: [
    { type: 'list', label: 'Hotel', items: ['India', 'Juliett\nKilo'] },
    { type: 'list', items: ['Lima'] },
  ],
  figure: [
    {
      type: 'figure',
      figure: {
        low: 'Mike',
        high: 'Nectar',
        words: tellingWords.figure,
        pairs: [
          { label: 'Oscar', then: 3, now: 8 },
          { label: 'Papa', then: null, now: 6 },
        ],
      },
    },
  ],
  room: [{ type: 'room', lines: 2 }],
  break: [{ type: 'break' }],
} satisfies { [T in Block['type']]: readonly Extract<Block, { type: T }>[] };

const whole: SummaryDocument = { ...wording, blocks: Object.values(BLOCKS).flat() };
const WORDS = 'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike Nectar Oscar Papa'.split(' ');

test('every file in the folder is a format, named as its file is', () => {
  const files = filesIn('src/export/formats').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  expect(formats.map(({ id }) => id).toSorted()).toEqual(files);
});

test('no two formats share a button or a kind of file', () => {
  for (const key of ['id', 'name', 'take', 'extension'] as const) {
    const all = formats.map((format) => ({ ...format, ...wordsOfFormat(format.id) })[key]);
    expect(new Set(all).size, key).toBe(all.length);
  }
});

test.each(formats)('$id can be saved or copied under a plain ending', ({ id, offered, mime, extension }) => {
  expect(wordsOfFormat(id).take.trim()).not.toBe('');
  expect(['save', 'copy']).toContain(offered);
  expect(mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  expect(extension).toMatch(/^[a-z0-9]{2,5}$/);
});

test('what can be copied is text', () => {
  for (const { offered, mime } of formats) if (offered === 'copy') expect(mime).toMatch(/^text\//);
});

describe.each(formats.filter(({ mime }) => mime.startsWith('text/')))('$id', ({ render }) => {
  test('says everything that the page says, in its order', async () => {
    const text = String(await render(whole));
    const places = [wording.title, wording.date, 'Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel'].map(
      (word) => text.indexOf(word),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const word of [...WORDS, wording.foot, ...wording.people]) expect(text).toContain(word);
  });

  test('says nothing twice', async () => {
    const text = String(await render(whole));
    for (const word of WORDS) expect(text.split(word), word).toHaveLength(2);
  });

  test.each(Object.entries(BLOCKS))('can hold a %s alone', async (type, blocks) => {
    const text = String(await render({ ...wording, blocks }));
    const own = WORDS.filter((word) => JSON.stringify(BLOCKS[type as Block['type']]).includes(word));
    expect(own.filter((word) => !text.includes(word))).toEqual([]);
    expect(WORDS.filter((word) => !own.includes(word) && text.includes(word))).toEqual([]);
  });

  test('tells then and now with both numbers, and leaves out what was not rated', async () => {
    const text = String(await render({ ...wording, blocks: BLOCKS.figure }));
    expect(text).toMatch(/Oscar.*3.*8/);
    expect(text).toMatch(/Papa.*6/);
    expect(text).not.toMatch(/null|undefined|NaN|Papa: then/);
  });

  test('is a page with its date and foot even when nothing is on it', async () => {
    const text = String(await render({ ...wording, blocks: [] }));
    for (const word of [wording.title, wording.date, wording.foot, ...wording.people]) expect(text).toContain(word);
  });

  test('keeps any script and every sign', async () => {
    const hard = 'Ağrı 痛み ألم כאב 👩🏽‍🚀 é “x” ‹y› — …';
    expect(String(await render({ ...wording, blocks: [{ type: 'paragraph', text: hard }] }))).toContain(hard);
  });

  test('asks nothing of the device: the same page gives the same file', async () => {
    expect(await render(whole)).toEqual(await render(whole));
  });
});
