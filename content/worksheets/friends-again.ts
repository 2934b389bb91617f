import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Friends someone broke with during therapy. A message is only for those who were good to them, and nothing is brought. */
export default defineWorksheet({
  id: 'friends-again',
  sections: {
    people: {
      fields: {
        people: rows(
          {
            who: text({ lines: 1 }),
            saw: text({ lines: 2 }),
            heard: text({ lines: 2 }),
            now: choice({
              good: {},
              unsure: {},
              unsafe: { opens: '/help#abuse-at-home' },
              'not-saying': {},
              unknown: {},
              'not-today': {},
            }),
          },
          { for: ['myself'] },
        ),
      },
    },
    line: {
      fields: {
        to: text({ lines: 1, for: ['myself'] }),
        message: text({ lines: 3, for: ['myself'] }),
        silence: text({ lines: 1, for: ['myself'] }),
      },
    },
    meanwhile: {
      fields: {
        'told-me': choice(
          {
            no: {},
            opinion: {},
            pressed: { opens: '/read/not-safe' },
            'at-home': { opens: '/help#abuse-at-home' },
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        around: text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
