import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * The parts stand in the order of published safety plans: from what someone can do alone to those who come. Nearly
 * all of it may go on the page for the last session, since a plan is better made with another person and that page
 * is also the way to paper; the plan has a page of its own there. Where it lies is for the reader alone.
 */
export default defineWorksheet({
  id: 'safety-plan',
  sections: {
    begin: {
      fields: {
        'safe-now': choice(
          {
            yes: {},
            unsure: { opens: '/help' },
            no: { opens: '/help' },
            person: { opens: '/help#abuse-at-home' },
          },
          { kept: false },
        ),
        with: text(),
      },
    },
    signs: {
      fields: {
        signs: rows({
          sign: text({ lines: 2 }),
          grade: choice({ early: {}, close: {}, danger: {}, unknown: {}, 'not-today': {} }),
        }),
      },
    },
    alone: {
      fields: { alone: rows({ thing: text({ lines: 1 }) }), 'in-the-way': text({ lines: 2 }) },
    },
    company: {
      fields: { places: rows({ place: text({ lines: 1 }) }), company: rows({ person: text({ lines: 1 }) }) },
    },
    people: {
      fields: { people: rows({ who: text({ lines: 1 }), reach: text({ lines: 1 }), say: text({ lines: 1 }) }) },
    },
    services: {
      fields: { line: text({ lines: 2 }), services: rows({ service: text({ lines: 1 }), how: text({ lines: 2 }) }) },
    },
    safer: {
      fields: { safer: text({ lines: 2 }), keeper: text({ lines: 1 }), 'keeper-ask': text({ lines: 2 }) },
    },
    going: {
      fields: { 'keeps-going': text() },
    },
    close: {
      fields: {
        where: text({ lines: 1, for: ['myself'] }),
        'safe-after': choice(
          {
            yes: {},
            unsure: { opens: '/help' },
            no: { opens: '/help' },
          },
          { kept: false },
        ),
      },
    },
  },
  migrations: [],
});
