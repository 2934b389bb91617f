import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

export default defineWorksheet({
  id: 'questions',
  sections: {
    questions: {
      fields: { asked: rows({ question: text({ lines: 2 }), answer: text() }) },
    },
    first: {
      fields: {
        'first-one': text({ lines: 2 }),
        how: choice(
          {
            aloud: {},
            list: {},
            mail: {},
            other: {},
            not: {},
            unsafe: { opens: '/read/not-safe' },
            unknown: {},
            'not-today': {},
          },
          { for: ['myself'] },
        ),
      },
    },
    elsewhere: {
      fields: { 'who-else': text({ lines: 2 }), 'stays-open': text({ lines: 2 }) },
    },
  },
  migrations: [],
});
