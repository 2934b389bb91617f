import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

export default defineWorksheet({
  id: 'bridge-of-care',
  sections: {
    next: {
      fields: {
        'next-care': text(),
        reach: text({ lines: 1 }),
        'first-line': text({ lines: 2 }),
        'until-then': text({ lines: 2 }),
      },
    },
    medicines: {
      fields: {
        prescriber: text({ lines: 2 }),
        supply: choice({
          none: { opens: '/help#medicines' },
          days: {},
          stopped: { opens: '/help#medicines' },
          weeks: {},
          months: {},
          'none-taken': {},
          unknown: {},
          'not-today': {},
        }),
      },
    },
    parts: {
      fields: {
        handover: rows({
          what: choice({ between: {}, medicines: {}, crisis: {}, notes: {}, noticing: {}, hour: {}, story: {}, other: {} }),
          who: text({ lines: 1 }),
          'by-when': text({ lines: 1 }),
          booked: text({ lines: 1 }),
        }),
      },
    },
    untaken: {
      fields: { untaken: text({ lines: 2 }), 'who-helps': text({ lines: 1 }), 'first-step': text({ lines: 2 }) },
    },
    'hand-on': {
      fields: {
        'may-tell': choice({
          all: {},
          letter: {},
          facts: {},
          together: {},
          myself: {},
          nothing: {},
          unknown: {},
          'not-today': {},
        }),
        'want-known': text({ for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
