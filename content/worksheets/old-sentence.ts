import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** What someone learned to believe about themselves is for them alone. */
export default defineWorksheet({
  id: 'old-sentence',
  ground: 'around',
  sections: {
    sentence: {
      fields: {
        sentence: text({ lines: 1, from: ['parts/parts/line', 'feelings/biggest'], for: ['myself'] }),
        learned: text({ lines: 2, for: ['myself'] }),
      },
    },
    'what-it-did': {
      fields: {
        saved: text({ lines: 2, for: ['myself'] }),
        cost: text({ lines: 2, for: ['myself'] }),
      },
    },
    'this-time': {
      fields: {
        happened: choice({ no: {}, partly: {}, yes: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
        different: text({ lines: 2, for: ['myself'] }),
        wrong: text({ lines: 2, for: ['myself'] }),
      },
    },
    child: {
      fields: { child: text({ lines: 2, for: ['myself'] }) },
    },
    now: {
      fields: {
        now: text({ lines: 2, from: ['old-sentence/sentence', 'old-sentence/child'], for: ['myself'] }),
        lean: text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
