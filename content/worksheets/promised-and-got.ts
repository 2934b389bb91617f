import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * It keeps apart what was said, what happened and why, and decides nothing between them. What shows whom someone
 * fears, or how few other places there are, is for the reader alone: it would arm whoever let them down.
 */
export default defineWorksheet({
  id: 'promised-and-got',
  sections: {
    promises: {
      fields: {
        promises: rows({
          said: text({ lines: 2 }),
          'who-when': text({ lines: 1 }),
          happened: text({ lines: 2 }),
          why: text({ lines: 2 }),
        }),
      },
    },
    agreed: {
      fields: {
        agreed: rows({
          what: text({ lines: 2 }),
          with: text({ lines: 1 }),
          'on-day': text({ lines: 1 }),
          written: text({ lines: 1 }),
        }),
        holds: text({ lines: 2 }),
      },
    },
    ask: {
      fields: {
        'ask-for': text({ lines: 2 }),
        'ask-whom': choice(
          {
            them: {},
            service: {},
            payer: {},
            next: {},
            doctor: {},
            adult: {},
            told: { opens: '/help#therapist' },
            unsafe: { opens: '/read/not-safe' },
            nobody: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        'ask-words': text({ for: ['myself'] }),
      },
    },
    conditions: {
      fields: {
        helps: text({ lines: 2 }),
        harms: text({ lines: 2 }),
        health: text({ lines: 2 }),
        again: text({ lines: 2, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
