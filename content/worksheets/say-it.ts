import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * From a messy line to one that can be said. The line itself may go on the page for the last session; the messy one and the
 * answers that the reader expects never do. No text is made here: each line is the reader's own.
 */
export default defineWorksheet({
  id: 'say-it',
  sections: {
    messy: {
      fields: {
        whom: choice(
          {
            therapist: {},
            other: {},
            scared: { ends: true, opens: '/read/not-safe' },
            'told-not': { ends: true, opens: '/help#therapist' },
          },
          { for: ['myself'], kept: false },
        ),
        messy: text({
          lines: 4,
          for: ['myself'],
          from: [
            'unsaid/lines/line',
            'feelings/biggest',
            'feelings/told-next',
            'letter-unsent/letter/never',
            'letter-unsent/letter/angry',
            'day-by-day/line',
            'raising-it-rehearsal/about',
          ],
        }),
      },
    },
    meaning: {
      fields: {
        'wish-for': choice({ know: {}, do: {}, answer: {}, 'only-hear': {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
        'one-thing': text({ lines: 2, for: ['myself'], from: ['say-it/messy'] }),
      },
    },
    line: {
      fields: {
        line: text({ lines: 2, from: ['say-it/one-thing', 'say-it/messy'], large: true }),
        softer: text({ lines: 2, from: ['say-it/line'], large: true }),
        firmer: text({ lines: 2, from: ['say-it/line'], large: true }),
      },
    },
    aloud: {
      fields: {
        aloud: choice(
          { fine: {}, cried: {}, long: {}, 'not-mine': {}, shook: {}, couldnt: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
      },
    },
    answers: {
      fields: {
        answers: rows(
          { they: text({ lines: 1, for: ['myself'] }), then: text({ lines: 2, for: ['myself'] }) },
          { for: ['myself'] },
        ),
      },
    },
    way: {
      fields: {
        how: choice(
          { early: {}, 'read-out': {}, 'hand-over': {}, show: {}, email: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
        subject: text({ lines: 1, for: ['myself'] }),
        email: text({ lines: 5, for: ['myself'], from: ['say-it/line', 'say-it/softer', 'say-it/firmer'] }),
      },
    },
  },
  migrations: [],
});
