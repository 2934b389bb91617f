import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** All of it is the reader's alone. No question asks what happened, and none leads to an answer. */
export default defineWorksheet({
  id: 'what-felt-wrong',
  sections: {
    near: {
      fields: {
        kind: choice(
          {
            nothing: {},
            secret: { opens: '/read/not-safe' },
            love: { opens: '/help#therapist' },
            touch: { opens: '/read/not-safe' },
            pressure: { opens: '/read/not-safe' },
            money: { opens: '/read/not-safe' },
            told: { opens: '/help#therapist' },
            words: {},
            unnamed: { opens: '/read/not-safe' },
            'not-saying': { opens: '/read/not-safe' },
            unknown: { opens: '/read/not-safe' },
            'not-today': { opens: '/read/not-safe' },
          },
          { many: true, for: ['myself'] },
        ),
        'one-line': text({ lines: 2, for: ['myself'] }),
      },
    },
    want: {
      fields: {
        want: choice(
          {
            stop: { opens: '/read/not-safe' },
            know: { opens: '/help#therapist' },
            believed: {},
            ask: { opens: '/read/not-safe' },
            complain: { opens: '/help#therapist' },
            stay: { opens: '/read/not-safe' },
            rest: {},
            young: { opens: '/help#young' },
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
      },
    },
    tell: {
      fields: {
        who: text({ lines: 1, for: ['myself'] }),
        'first-words': text({ lines: 2, for: ['myself'] }),
        'stays-mine': text({ lines: 1, for: ['myself'] }),
      },
    },
    now: {
      fields: {
        'safe-now': choice(
          {
            yes: {},
            unsure: { opens: '/help' },
            myself: { opens: '/help' },
            them: { opens: '/help' },
          },
          { kept: false },
        ),
        'next-hour': text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
