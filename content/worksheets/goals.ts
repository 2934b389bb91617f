import { choice, rows, scale, text, thenNow } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

export default defineWorksheet({
  id: 'goals',
  sections: {
    goals: {
      fields: {
        goals: rows({
          goal: text({ lines: 2 }),
          rating: thenNow(),
          change: text(),
          did: text(),
          matters: scale(),
          unfinished: text({ lines: 2 }),
          goes: choice(
            {
              alone: {},
              someone: {},
              helper: {},
              doctor: {},
              'last-session': {},
              rest: {},
              nowhere: {},
              unknown: {},
              'not-today': {},
            },
            { many: true },
          ),
        }),
        unplanned: text(),
      },
    },
  },
  migrations: [],
});
