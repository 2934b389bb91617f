import { describe, expect, test } from 'vitest';
import type { Value } from '#domain/documents/document.ts';
import type { LeafField } from '#domain/kinds/field.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import { documentWith } from '../fixtures.ts';
import { choice, date, ifThen, letter, rows, scale, text, thenNow } from '../made-up-worksheet.ts';
import { tellingWords } from '#catalogue/words.ts';

const AT = 'sheet/field';

/** What is read where a value stands, whether it could be read, whether it counts as an answer, and what is told. */
function look(field: LeafField, value: Value | undefined) {
  const document = documentWith('sheet', value === undefined ? {} : { [AT]: value });
  const rules = rulesOf(field);
  const answer = rules.read(field, document, AT);
  return {
    answer,
    readable: rules.unreadable(field, document, AT).length === 0,
    answered: rules.isAnswered(field, answer),
    told: rules.summarise(field, document, AT, () => true),
    parts: rules.parts(field, document, AT, () => true),
  };
}

const fields = {
  text: text('What brought you?', { told: 'What brought me' }),
  choice: choice('How is it?', { told: 'How it is', many: true, options: { sad: { label: 'Sad' }, glad: { label: 'Glad' } } }),
  scale: scale('How hard?', { told: 'How hard', low: 'easy', high: 'very hard' }),
  'then-now': thenNow('Your sleep?', { told: 'My sleep', low: 'badly', high: 'well' }),
  'if-then': ifThen('The plan?', { told: 'My plan' }),
  date: date('When?', { told: 'The day' }),
} satisfies Record<LeafField['kind'], LeafField>;

const blanks = {
  text: '',
  choice: { picked: [], own: '' },
  scale: null,
  'then-now': { then: null, now: null },
  'if-then': { when: '', will: '', tell: '' },
  date: '',
};

describe.each(Object.keys(fields) as (keyof typeof fields)[])('%s', (kind) => {
  test.each([
    ['never written', undefined],
    ['cleared', null],
    ['blank', blanks[kind]],
  ])('is blank, readable and unanswered when it was %s', (_how, value) => {
    expect(look(fields[kind], value)).toEqual({ answer: blanks[kind], readable: true, answered: false, told: [], parts: [] });
  });

  test.each([
    [true],
    [[1]],
    [{ other: 1 }],
    [-1],
    [11],
    [2.5],
    [{ then: 3 }],
    [{ picked: ['gone'], own: '' }],
    [{ picked: 'sad', own: '' }],
  ])('reads as blank where something unreadable stands, and says so: %j', (value) => {
    expect(look(fields[kind], value)).toMatchObject({ answer: blanks[kind], readable: false, answered: false, told: [] });
  });

  test('stays out of a summary that does not include it', () => {
    const answers = {
      text: 'x',
      choice: { picked: ['sad'], own: '' },
      scale: 0,
      'then-now': { then: 0, now: null },
      'if-then': { when: '', will: '', tell: 'Sam' },
      date: '2026-11-21',
    };
    const document = documentWith('sheet', { [AT]: answers[kind] });
    const told = (includes: boolean) => rulesOf(fields[kind]).summarise(fields[kind], document, AT, () => includes);
    expect(told(true)).toHaveLength(1);
    expect(told(false)).toEqual([]);
    expect(rulesOf(fields[kind]).parts(fields[kind], document, AT, () => true)).toHaveLength(1);
    expect(rulesOf(fields[kind]).parts(fields[kind], document, AT, () => false)).toEqual([]);
  });
});

test('text is kept to the letter, spaces and line breaks too', () => {
  const written = '  I was tired.\n\nStill am. ';
  expect(look(fields.text, written)).toMatchObject({
    answer: written,
    answered: true,
    told: [{ type: 'paragraph', label: 'What brought me', text: written }],
    parts: [{ address: AT, label: 'I was tired. Still am.', children: [] }],
  });
  expect(look(fields.text, ' \n ').answered).toBe(false);
});

test('one thing picked is a line, several are a list, and own words stand last', () => {
  expect(look(fields.choice, { picked: ['sad'], own: '' }).told).toEqual([
    { type: 'paragraph', label: 'How it is', text: 'Sad' },
  ]);
  expect(look(fields.choice, { picked: [], own: 'odd' }).told).toEqual([{ type: 'paragraph', label: 'How it is', text: 'odd' }]);
  expect(look(fields.choice, { picked: ['glad', 'sad'], own: 'odd' }).told).toEqual([
    { type: 'list', label: 'How it is', items: ['Glad', 'Sad', 'odd'] },
  ]);
});

test('a zero is an answer, on one scale and on two', () => {
  expect(look(fields.scale, 0)).toMatchObject({
    answered: true,
    told: [{ type: 'paragraph', label: 'How hard', text: '0 out of 10 (0 is easy, 10 is very hard)' }],
  });
  expect(look(fields['then-now'], { then: 0, now: null }).answered).toBe(true);
});

test('then and now become a figure with the ends of its scale', () => {
  expect(look(fields['then-now'], { then: 2, now: 7 }).told).toEqual([
    {
      type: 'figure',
      figure: { low: 'badly', high: 'well', words: tellingWords.figure, pairs: [{ label: 'My sleep', then: 2, now: 7 }] },
    },
  ]);
});

test.each([
  ['I stay in bed', 'ring my sister', 'Sam', 'When I notice I stay in bed, I will ring my sister and tell Sam.'],
  ['I stay in bed', 'ring my sister', '', 'When I notice I stay in bed, I will ring my sister.'],
  ['I stay in bed', '', 'Sam', 'When I notice I stay in bed, I will tell Sam.'],
  ['', 'ring my sister', 'Sam', 'I will ring my sister and tell Sam.'],
  ['I stay in bed', '', '', 'When I notice I stay in bed.'],
  ['', 'ring my sister', '', 'I will ring my sister.'],
  ['', ' ', ' Sam ', 'I will tell Sam.'],
  ['I stay in bed.', 'ring Dr. K.', 'Sam!', 'When I notice I stay in bed. I will ring Dr. K. I will tell Sam!'],
  ['the “I can’t.”', 'Ring  HER…', 'Sam (or Jo)', 'When I notice the “I can’t.” I will Ring  HER… I will tell Sam (or Jo).'],
  ['no sleep,', 'rest;', 'Sam:', 'When I notice no sleep, I will rest; and tell Sam:'],
  ['no sleep\nno food', 'rest', '', 'When I notice no sleep\nno food, I will rest.'],
])('the plan %j, %j, %j is one sentence in the reader’s own words', (when, will, tell, text) => {
  expect(look(fields['if-then'], { when, will, tell }).told).toEqual([{ type: 'paragraph', label: 'My plan', text }]);
});

test('a plan in which only spaces stand is none', () => {
  expect(look(fields['if-then'], { when: ' ', will: '\n', tell: '' })).toMatchObject({
    readable: true,
    answered: false,
    told: [],
  });
});

test.each([
  ['2026-11-21', '21 November 2026'],
  ['2028-02-29', '29 February 2028'],
  ['1931-01-05', '5 January 1931'],
  ['0087-12-31', '31 December 87'],
  ['9999-12-31', '31 December 9999'],
])('the day %s is told as %s, wherever the device is', (day, text) => {
  expect(look(fields.date, day)).toMatchObject({
    readable: true,
    answered: true,
    told: [{ type: 'paragraph', label: 'The day', text }],
  });
});

test.each([
  '2026-02-30',
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '0000-01-01',
  '2026-11-21T00:00',
  '12026-01-01',
  'soon',
  ' ',
])('what is no day is not made into one: %j', (value) => {
  expect(look(fields.date, value)).toMatchObject({ answer: '', readable: false, answered: false, told: [], parts: [] });
});

describe('a letter', () => {
  const field = letter('What would you write?', {
    told: 'My letter',
    parts: { to: text('How does it begin?'), body: text('What do you write?'), close: text('How does it end?') },
  });
  const written = { [`${AT}/to`]: 'Dear Ana,', [`${AT}/body`]: '  I kept the cup.\nIt’s blue.', [`${AT}/close`]: ' ' };
  const rules = rulesOf(field);

  test('is read as one text, part after part, without those that are empty', () => {
    expect(rules.summarise(field, documentWith('sheet', written), AT, () => true)).toEqual([
      { type: 'paragraph', label: 'My letter', text: 'Dear Ana,\n\n  I kept the cup.\nIt’s blue.' },
    ]);
  });

  test('is offered as a whole, and told without a part that is left out', () => {
    const document = documentWith('sheet', written);
    expect(rules.parts(field, document, AT, () => true)).toEqual([
      { address: AT, about: 'My letter', label: 'Dear Ana, I kept the cup. It’s blue.', children: [] },
    ]);
    expect(rules.summarise(field, document, AT, (address) => address === `${AT}/to`)).toMatchObject([{ text: 'Dear Ana,' }]);
    expect(rules.parts(field, document, AT, () => false)).toEqual([]);
  });

  test('of which nothing is written, or nothing can be read, is none', () => {
    for (const values of [{}, { [`${AT}/to`]: ' \n' }, { [`${AT}/to`]: 3, [`${AT}/body`]: ['x'] }]) {
      const document = documentWith('sheet', values);
      expect(rules.isAnswered(field, rules.read(field, document, AT))).toBe(false);
      expect(rules.summarise(field, document, AT, () => true)).toEqual([]);
    }
    expect(rules.unreadable(field, documentWith('sheet', { [`${AT}/to`]: 3, [`${AT}/close`]: 'Sam' }), AT)).toEqual([`${AT}/to`]);
  });
});

test('a prompt that has no statement tells itself', () => {
  expect(look(text('What now?'), 'rest').told).toEqual([{ type: 'paragraph', label: 'What now?', text: 'rest' }]);
});

test('what can’t be meant doesn’t compile', () => {
  // @ts-expect-error A page other than Help needs a name.
  const nameless = choice('Where?', { options: { back: { label: 'Back', opens: '/rooms' } } });
  // @ts-expect-error Rows are always kept.
  const passing = rows('What?', { row: 'Thing', columns: {}, kept: false });
  expect([nameless.kind, passing.kind]).toEqual(['choice', 'rows']);
});
