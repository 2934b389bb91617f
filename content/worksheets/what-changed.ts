import { rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** What is better and what isn't stand on screens of their own, and nothing sets one against the other. */
export default defineWorksheet({
  id: 'what-changed',
  sections: {
    changed: {
      fields: {
        changes: rows({
          change: text({ lines: 2 }),
          did: text({ lines: 2 }),
          noticed: text({ lines: 1 }),
          day: text({ lines: 2 }),
        }),
      },
    },
    'not-changed': {
      fields: { worse: text({ lines: 2 }), stayed: text({ lines: 2 }) },
    },
    told: {
      fields: { 'what-else': text({ lines: 2 }), 'in-a-line': text({ lines: 2 }) },
    },
  },
  migrations: [],
});
