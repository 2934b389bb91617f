import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * Two lists that are never counted, weighed or set side by side. The bad one is for the reader alone; what is said of
 * both at once, in one line, can be brought.
 */
export default defineWorksheet({
  id: 'good-and-bad',
  ground: 'after',
  sections: {
    good: {
      fields: {
        good: rows({
          what: text({ lines: 2, from: ['turning-points/moments/moment', 'asked-and-got/requests/got'] }),
          'still-have': text({ lines: 2 }),
        }),
      },
    },
    bad: {
      fields: {
        bad: rows(
          {
            what: text({ lines: 2, from: ['what-changed/worse', 'asked-and-got/cost'] }),
            then: choice(
              {
                over: {},
                hurts: {},
                told: {},
                tell: {},
                someone: { opens: '/help#therapist' },
                leave: {},
                unknown: {},
                'not-today': {},
              },
              { many: true },
            ),
          },
          { for: ['myself'] },
        ),
      },
    },
    both: {
      fields: {
        'both-true': text({ lines: 2, from: ['good-and-bad/good/what', 'good-and-bad/bad/what'] }),
        'who-hears': text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
