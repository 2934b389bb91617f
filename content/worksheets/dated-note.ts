import { date, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { safeToWrite } from '../safe-to-write.ts';

/** A note for the therapist. Never for someone who was harmed, or told not to make contact: the first screen says so. */
export default defineWorksheet({
  id: 'dated-note',
  sections: {
    before: safeToWrite,
    said: {
      fields: {
        said: rows({ what: text({ lines: 2 }), when: text({ lines: 1 }), answer: text({ lines: 2 }) }),
      },
    },
    note: {
      fields: {
        'written-on': date(),
        'last-day': date(),
        left: text({ lines: 3 }),
        please: text({ lines: 2 }),
      },
    },
    giving: {
      fields: {
        opener: text({ lines: 1, for: ['myself'] }),
        'if-again': text({ lines: 2, for: ['myself'] }),
        agreed: text({ lines: 2 }),
      },
    },
  },
  migrations: [],
});
