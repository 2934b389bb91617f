import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/**
 * Blames nobody. What was asked for and what comes next can be brought, to this therapist or to another one. Whether it's
 * still wanted, what was never asked and what it cost are for the reader alone: they would arm someone who persuades.
 */
export default defineWorksheet({
  id: 'asked-and-got',
  sections: {
    before: beforeYouDecide,
    asked: {
      fields: {
        requests: rows({
          request: text({ lines: 2 }),
          got: text({ lines: 2 }),
          'still-want': choice(
            { yes: {}, elsewhere: {}, other: {}, have: {}, no: {}, unknown: {}, 'not-today': {} },
            { for: ['myself'] },
          ),
        }),
      },
    },
    unasked: {
      fields: { 'never-asked': text({ lines: 2, for: ['myself'] }), 'in-the-way': text({ lines: 2, for: ['myself'] }) },
    },
    cost: {
      fields: { cost: text({ lines: 2, for: ['myself'] }), salvage: text({ lines: 2, for: ['myself'] }) },
    },
    next: {
      fields: { 'ask-plan': text({ lines: 2 }), 'ask-method': text({ lines: 2 }), 'review-day': text({ lines: 1 }) },
    },
  },
  migrations: [],
});
