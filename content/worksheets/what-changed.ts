import { rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** What is better and what isn't stand on screens of their own, and nothing sets one against the other. */
export default defineWorksheet({
  id: 'what-changed',
  sections: {
    changed: {
      fields: {
        changes: rows({
          change: text({ lines: 2, from: ['goals/goals/goal', 'goals/unplanned', 'coping-skills/new-thing'] }),
          did: text({ lines: 2, from: ['goals/goals/did'] }),
          noticed: text({ lines: 1 }),
          day: text({ lines: 2 }),
        }),
      },
    },
    'not-changed': {
      fields: { worse: text({ lines: 2 }), stayed: text({ lines: 2, from: ['goals/goals/unfinished'] }) },
    },
    told: {
      fields: {
        'what-else': text({ lines: 2, from: ['goals/goals/change'] }),
        'in-a-line': text({ lines: 2, from: ['what-changed/changes/change'] }),
      },
    },
  },
  migrations: [],
});
