import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * One page for whoever is next, or for the reader. Each part can be brought or kept back by itself. What others called it
 * is asked after the reader's own words for it, and what is never to be told is for the reader alone.
 */
export default defineWorksheet({
  id: 'story-of-it',
  ground: 'around',
  sections: {
    began: {
      fields: { 'why-i-came': text({ lines: 2, from: ['goals/goals/goal'] }), span: text({ lines: 1 }) },
    },
    'what-it-is': {
      fields: { 'my-words': text({ lines: 2 }), 'their-words': text({ lines: 1 }), 'how-it-sits': text({ lines: 2 }) },
    },
    tried: {
      fields: {
        tried: rows({
          what: text({ lines: 2, from: ['coping-skills/skills/skill', 'coping-skills/no-help'] }),
          helped: choice({ yes: {}, bit: {}, no: {}, worse: {}, both: {}, unknown: {}, 'not-today': {} }),
          because: text({ lines: 2 }),
        }),
      },
    },
    end: {
      fields: {
        ended: text({ lines: 2, from: ['promised-and-got/promises/happened'] }),
        'left-with': text({ lines: 2, from: ['good-and-bad/both-true', 'what-changed/in-a-line'] }),
        unsaid: text({ lines: 2, for: ['myself'] }),
      },
    },
    now: {
      fields: {
        'where-now': text({ lines: 2, from: ['what-changed/in-a-line'] }),
        'going-well': text({ lines: 2, from: ['what-changed/changes/change'] }),
        'what-next': text({ lines: 2, from: ['bridge-of-care/want-known', 'promised-and-got/helps'] }),
      },
    },
  },
  migrations: [],
});
