import { describe, expect, test } from 'vitest';
import type { Value } from '#domain/documents/document.ts';
import { choice } from '#domain/kinds/choice.ts';
import type { LeafField } from '#domain/kinds/field.ts';
import { rulesOf } from '#domain/kinds/kinds.ts';
import { scale } from '#domain/kinds/scale.ts';
import { text } from '#domain/kinds/text.ts';
import { thenNow } from '#domain/kinds/then-now.ts';
import { documentWith } from '../fixtures.ts';

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
};

const blanks = { text: '', choice: { picked: [], own: '' }, scale: null, 'then-now': { then: null, now: null } };

describe.each(Object.keys(fields) as (keyof typeof fields)[])('%s', (kind) => {
  test.each([['never written', undefined], ['cleared', null], ['blank', blanks[kind]]])(
    'is blank, readable and unanswered when it was %s',
    (_how, value) => {
      expect(look(fields[kind], value)).toEqual({ answer: blanks[kind], readable: true, answered: false, told: [], parts: [] });
    },
  );

  test.each([[true], [[1]], [{ other: 1 }], [-1], [11], [2.5], [{ then: 3 }], [{ picked: ['gone'], own: '' }], [{ picked: 'sad', own: '' }]])(
    'reads as blank where something unreadable stands, and says so: %j',
    (value) => {
      expect(look(fields[kind], value)).toMatchObject({ answer: blanks[kind], readable: false, answered: false, told: [] });
    },
  );

  test('stays out of a summary that does not include it', () => {
    const answers = { text: 'x', choice: { picked: ['sad'], own: '' }, scale: 0, 'then-now': { then: 0, now: null } };
    const document = documentWith('sheet', { [AT]: answers[kind] });
    const told = (includes: boolean) => rulesOf(fields[kind]).summarise(fields[kind], document, AT, () => includes);
    expect(told(true)).toHaveLength(1);
    expect(told(false)).toEqual([]);
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
  expect(look(fields.choice, { picked: ['sad'], own: '' }).told).toEqual([{ type: 'paragraph', label: 'How it is', text: 'Sad' }]);
  expect(look(fields.choice, { picked: [], own: 'odd' }).told).toEqual([{ type: 'paragraph', label: 'How it is', text: 'odd' }]);
  expect(look(fields.choice, { picked: ['glad', 'sad'], own: 'odd' }).told).toEqual([
    { type: 'list', label: 'How it is', items: ['Glad', 'Sad', 'odd'] },
  ]);
});

test('a zero is an answer, on one scale and on two', () => {
  expect(look(fields.scale, 0)).toMatchObject({
    answered: true,
    told: [{ type: 'paragraph', label: 'How hard', text: '0 of 10 (0 is easy, 10 is very hard)' }],
  });
  expect(look(fields['then-now'], { then: 0, now: null }).answered).toBe(true);
});

test('then and now become a figure with the ends of its scale', () => {
  expect(look(fields['then-now'], { then: 2, now: 7 }).told).toEqual([
    { type: 'figure', figure: { low: 'badly', high: 'well', rows: [{ label: 'My sleep', then: 2, now: 7 }] } },
  ]);
});

test('a prompt that has no statement tells itself', () => {
  expect(look(text('What now?'), 'rest').told).toEqual([{ type: 'paragraph', label: 'What now?', text: 'rest' }]);
});
