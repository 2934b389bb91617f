import { rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Nothing is added up. The cost is for the reader alone; what is saved and what is wanted next can be brought to someone new. */
export default defineWorksheet({
  id: 'what-it-cost-me',
  sections: {
    cost: {
      fields: {
        money: text({ lines: 1, for: ['myself'] }),
        years: text({ lines: 2, for: ['myself'] }),
        people: text({ lines: 2, for: ['myself'] }),
        worst: text({ lines: 2, for: ['myself'] }),
      },
    },
    saved: {
      fields: { saved: rows({ thing: text({ lines: 2 }), use: text({ lines: 2 }) }) },
    },
    'next-time': {
      fields: { wanted: text({ lines: 2 }), limit: text({ lines: 1 }), sign: text({ lines: 2 }), 'too-far': text({ lines: 2 }) },
    },
    say: {
      fields: { 'to-tell': text({ lines: 2, for: ['myself'] }), 'whom-to-tell': text({ lines: 1, for: ['myself'] }) },
    },
  },
  migrations: [],
});
