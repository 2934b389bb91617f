import { choice, ifThen, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

export default defineWorksheet({
  id: 'warning-signs',
  sections: {
    'first-sign': {
      fields: { first: ifThen() },
    },
    'more-signs': {
      fields: {
        signs: rows({
          sign: text({ lines: 2 }),
          grade: choice({ small: {}, middle: {}, serious: {}, unknown: {}, 'not-today': {} }),
          plan: ifThen(),
        }),
      },
    },
    'hardly-sleeping': {
      fields: { awake: ifThen() },
    },
    'asking-for-help': {
      fields: { threshold: text(), talk: text({ lines: 2 }) },
    },
    'right-now': {
      fields: {
        'safe-now': choice(
          {
            yes: {},
            unsure: { opens: '/help' },
            no: { opens: '/help' },
          },
          { kept: false },
        ),
      },
    },
  },
  migrations: [],
});
