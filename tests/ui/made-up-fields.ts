import type { Value } from '#domain/documents/document.ts';
import type { FieldOf, Kind } from '#domain/kinds/field.ts';
import { choice, date, ifThen, letter, rows, scale, text, thenNow } from '../made-up-worksheet.ts';

const line = text('What helped?', {
  hint: 'A word is enough.',
  lines: 2,
  suggestions: ['Time', 'Talking', 'Walking', 'Sleeping', 'Not today'],
});
const rating = scale('How much does it matter?', { hint: 'Guess.', low: 'not any more', high: 'a great deal' });
const both = thenNow('How was it, and how is it?', { low: 'very hard', high: 'no trouble' });
const oneOf = choice('Where does it go?', {
  hint: 'One way is enough.',
  options: {
    alone: { label: 'By myself', says: 'That can be enough.' },
    close: { label: 'To someone close' },
    rest: { label: 'It can rest' },
  },
});

const plan = ifThen('What is the plan?', {
  hint: 'One part is enough.',
  suggestions: {
    when: ['I stay in bed', 'I stop answering, day after day', 'I drink alone', 'Everything is grey'],
    will: ['go outside', 'ring someone'],
  },
});
const day = date('When is it?', { hint: 'A guess will do.' });

export const someOf = choice('Who knows of it?', {
  many: true,
  options: { nobody: { label: 'Nobody' }, friend: { label: 'A friend' }, doctor: { label: 'My doctor' } },
});

interface Sample<K extends Kind> {
  readonly field: FieldOf<K>;
  /** An answer, by the end of the address under the field's own. */
  readonly answer: Readonly<Record<string, Value>>;
  /** Gives that answer in the prerendered page, before anything of Fledge runs. */
  readonly typeEarly: (main: HTMLElement) => void;
  /** The values that the controls show when the answer stands there. */
  readonly shows: readonly string[];
}

function inputs(main: HTMLElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')];
}

/** What the controls of a page show: texts, ratings that are set, and options that are chosen. */
export function shownIn(main: HTMLElement): readonly string[] {
  return inputs(main).flatMap((input) => {
    if (input.type === 'checkbox' || input.type === 'radio') return (input as HTMLInputElement).checked ? [input.value] : [];
    if (input.type === 'range') return input.dataset['set'] === 'yes' ? [input.value] : [];
    return input.value === '' ? [] : [input.value];
  });
}

function typeInto(main: HTMLElement, box: string, value: string): void {
  setFirst(main, `textarea[data-part=${box}]`, value);
}

function setFirst(main: HTMLElement, selector: string, value: string): void {
  const input = main.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`there is no ${selector}`);
  input.value = value;
}

/** One field of every kind. A kind without a sample does not compile, so that none goes untried. */
export const samples: { readonly [K in Kind]: Sample<K> } = {
  text: {
    field: line,
    answer: { '': 'Time\nand tea' },
    typeEarly: (main) => setFirst(main, 'textarea', 'Time\nand tea'),
    shows: ['Time\nand tea'],
  },
  scale: {
    field: rating,
    answer: { '': 8 },
    typeEarly: (main) => setFirst(main, 'input[type=range]', '8'),
    shows: ['8'],
  },
  'then-now': {
    field: both,
    answer: { '': { then: 2, now: 7 } },
    typeEarly: (main) => {
      setFirst(main, 'input[data-tone=then]', '2');
      setFirst(main, 'input[data-tone=now]', '7');
    },
    shows: ['2', '7'],
  },
  choice: {
    field: oneOf,
    answer: { '': { picked: ['rest'], own: 'for now' } },
    typeEarly: (main) => {
      main.querySelector<HTMLInputElement>('input[value=rest]')?.click();
      setFirst(main, 'input[type=text]', 'for now');
    },
    shows: ['rest', 'for now'],
  },
  'if-then': {
    field: plan,
    answer: { '': { when: 'I stay in bed', will: 'call Sam, my brother', tell: '' } },
    typeEarly: (main) => {
      typeInto(main, 'when', 'I stay in bed');
      typeInto(main, 'will', 'call Sam, my brother');
    },
    shows: ['I stay in bed', 'call Sam, my brother'],
  },
  date: {
    field: day,
    answer: { '': '2026-11-21' },
    typeEarly: (main) => setFirst(main, 'input[type=date]', '2026-11-21'),
    shows: ['2026-11-21'],
  },
  letter: {
    field: letter('What would you write?', { parts: { to: text('How does it begin?'), body: text('What do you write?') } }),
    answer: { '/to': 'Dear Ana,', '/body': 'I’ve put the kettle on.' },
    typeEarly: (main) => {
      for (const [index, own] of ['Dear Ana,', 'I’ve put the kettle on.'].entries()) {
        const area = main.querySelectorAll('textarea')[index];
        if (area) area.value = own;
      }
    },
    shows: ['Dear Ana,', 'I’ve put the kettle on.'],
  },
  rows: {
    field: rows('What did you hope for?', {
      row: 'Goal',
      hint: 'One is enough.',
      columns: { goal: line, rating: both, matters: rating, goes: someOf, plan, day },
    }),
    answer: {
      '': ['row'],
      '/row/goal': 'sleep',
      '/row/matters': 8,
      '/row/goes': { picked: ['nobody', 'friend'], own: '' },
      '/row/plan': { when: '', will: 'rest', tell: 'Sam' },
      '/row/day': '2027-01-02',
    },
    typeEarly: (main) => {
      setFirst(main, 'textarea', 'sleep');
      setFirst(main, 'details input[type=range]', '8');
      main.querySelector<HTMLInputElement>('input[value=nobody]')?.click();
      main.querySelector<HTMLInputElement>('input[value=friend]')?.click();
      typeInto(main, 'will', 'rest');
      typeInto(main, 'tell', 'Sam');
      setFirst(main, 'input[type=date]', '2027-01-02');
    },
    shows: ['sleep', '8', 'nobody', 'friend', 'rest', 'Sam', '2027-01-02'],
  },
};

/** Every kind with its sample. */
export const kinds = Object.entries(samples) as readonly (readonly [Kind, Sample<Kind>])[];
