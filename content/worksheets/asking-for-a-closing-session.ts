import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Never for someone who was harmed, or told not to make contact: the first screen says so before anything is asked. */
export default defineWorksheet({
  id: 'asking-for-a-closing-session',
  sections: {
    before: {
      fields: {
        first: choice(
          {
            harm: { ends: true, opens: '/read/not-safe' },
            love: { ends: true, opens: '/read/not-safe' },
            told: { ends: true, opens: '/help#therapist' },
            gone: { ends: true, opens: '/read/they-died' },
            danger: { ends: true, opens: '/help' },
            read: {},
            none: {},
            'not-saying': {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'], kept: false },
        ),
      },
    },
    what: {
      fields: {
        kind: choice({ room: {}, call: {}, short: {}, letter: {}, other: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
        use: text({ lines: 2 }),
        fee: text({ lines: 1, for: ['myself'] }),
      },
    },
    words: {
      fields: {
        way: choice(
          { email: {}, text: {}, phone: {}, post: {}, service: {}, person: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
        message: text({ lines: 5, for: ['myself'] }),
        reader: text({ for: ['myself'] }),
      },
    },
    'if-no': {
      fields: {
        wait: text({ lines: 1, for: ['myself'] }),
        'says-no': text({ lines: 2, for: ['myself'] }),
        'no-answer': text({ lines: 2, for: ['myself'] }),
        'that-day': text({ for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
