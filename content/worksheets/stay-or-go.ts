import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/**
 * Two sides, without numbers and without a verdict. Nothing here is ever in the document for the last session: it
 * would arm someone who persuades.
 */
export default defineWorksheet({
  id: 'stay-or-go',
  sections: {
    before: beforeYouDecide,
    stay: {
      fields: {
        change: text({ lines: 2, for: ['myself'] }),
        keeps: choice(
          {
            helps: {},
            warm: {},
            need: {},
            fear: {},
            habit: {},
            kind: {},
            love: {},
            paid: {},
            made: {},
            scared: { opens: '/read/not-safe' },
            called: { opens: '/help#crisis' },
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        asked: text({ lines: 2, for: ['myself'] }),
      },
    },
    go: {
      fields: {
        'who-talk': text({ lines: 2, for: ['myself'] }),
        'see-next': text({ lines: 2, for: ['myself'] }),
        'first-weeks': text({ lines: 2, for: ['myself'] }),
      },
    },
    week: {
      fields: {
        'ask-first': text({ for: ['myself'] }),
        'for-now': choice(
          {
            keep: {},
            space: { opens: '/read/raising-it' },
            end: { opens: '/read/raising-it' },
            'leave-now': { opens: '/read/not-safe' },
            later: {},
            ask: {},
            unknown: {},
            'not-today': {},
          },
          { for: ['myself'] },
        ),
      },
    },
  },
  migrations: [],
});
