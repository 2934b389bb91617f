import { rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Nothing is added up. The cost is for the reader alone; what is saved and what is wanted next can be brought to someone new. */
export default defineWorksheet({
  id: 'what-it-cost-me',
  ground: 'around',
  sections: {
    cost: {
      fields: {
        money: text({ lines: 1, for: ['myself'] }),
        years: text({ lines: 2, from: ['asked-and-got/cost'], for: ['myself'] }),
        people: text({ lines: 2, for: ['myself'] }),
        worst: text({ lines: 2, from: ['asked-and-got/cost'], for: ['myself'] }),
      },
    },
    saved: {
      fields: {
        saved: rows({
          thing: text({ lines: 2, from: ['asked-and-got/salvage', 'good-and-bad/good/still-have'] }),
          use: text({ lines: 2 }),
        }),
      },
    },
    'next-time': {
      fields: {
        wanted: text({ lines: 2, from: ['promised-and-got/helps', 'asked-and-got/ask-plan'] }),
        limit: text({ lines: 1 }),
        sign: text({ lines: 2 }),
        'too-far': text({ lines: 2, from: ['promised-and-got/harms'] }),
      },
    },
    say: {
      fields: {
        'to-tell': text({ lines: 2, from: ['what-it-cost-me/worst'], for: ['myself'] }),
        'whom-to-tell': text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
