import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * One page for whoever is next, or for the reader. Each part can be brought or kept back by itself. What others called it
 * is asked after the reader's own words for it, and what is never to be told is for the reader alone.
 */
export default defineWorksheet({
  id: 'story-of-it',
  sections: {
    began: {
      fields: { 'why-i-came': text({ lines: 2 }), span: text({ lines: 1 }) },
    },
    'what-it-is': {
      fields: { 'my-words': text({ lines: 2 }), 'their-words': text({ lines: 1 }), 'how-it-sits': text({ lines: 2 }) },
    },
    tried: {
      fields: {
        tried: rows({
          what: text({ lines: 2 }),
          helped: choice({ yes: {}, bit: {}, no: {}, worse: {}, both: {}, unknown: {}, 'not-today': {} }),
          because: text({ lines: 2 }),
        }),
      },
    },
    end: {
      fields: { ended: text({ lines: 2 }), 'left-with': text({ lines: 2 }), unsaid: text({ lines: 2, for: ['myself'] }) },
    },
    now: {
      fields: { 'where-now': text({ lines: 2 }), 'going-well': text({ lines: 2 }), 'what-next': text({ lines: 2 }) },
    },
  },
  migrations: [],
});
