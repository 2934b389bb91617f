import { choice, date, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

export default defineWorksheet({
  id: 'last-session',
  sections: {
    'from-it': {
      fields: {
        wish: text({ lines: 2 }),
        safety: choice({
          first: { opens: '/help' },
          nothing: { opens: '/help' },
          unsure: { opens: '/help' },
          'not-saying': { opens: '/help' },
          unknown: { opens: '/help' },
          'not-today': { opens: '/help' },
        }),
        'say-one': text(),
        'say-how': choice({ 'i-read': {}, 'you-read': {}, 'not-aloud': {}, unknown: {}, 'not-today': {} }),
      },
    },
    ask: {
      fields: {
        questions: rows({ question: text({ lines: 2 }) }),
        return: choice({ yes: {}, conditions: {}, no: {}, ask: {}, 'no-wish': {}, unknown: {}, 'not-today': {} }),
        'return-how': text(),
      },
    },
    wrong: {
      fields: {
        'felt-wrong': choice(
          {
            no: {},
            secret: { opens: '/read/not-safe' },
            touch: { opens: '/read/not-safe' },
            threat: { opens: '/read/not-safe' },
            other: { opens: '/read/not-safe' },
            'not-saying': { opens: '/read/not-safe' },
            unknown: { opens: '/read/not-safe' },
            'not-today': { opens: '/read/not-safe' },
          },
          { many: true, for: ['myself'] },
        ),
      },
    },
    day: {
      fields: { date: date(), bring: text(), 'leave-room': text({ lines: 2 }) },
    },
    after: {
      fields: {
        'hour-after': text(),
        'who-with': choice({
          person: {},
          phone: {},
          around: {},
          knows: {},
          alone: { opens: '/help' },
          nobody: { opens: '/help' },
          unknown: { opens: '/help' },
          'not-today': {},
        }),
        'who-knows': text(),
      },
    },
  },
  migrations: [],
});
