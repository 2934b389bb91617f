import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/** Nothing here is ever in the document for the last session: it would arm someone who persuades. */
export default defineWorksheet({
  id: 'where-am-i',
  sections: {
    before: beforeYouDecide,
    where: {
      fields: {
        want: text({ lines: 2, for: ['myself'] }),
        enough: text({ lines: 2, for: ['myself'] }),
        miss: text({ lines: 2, for: ['myself'] }),
      },
    },
    signs: {
      fields: {
        noticed: choice(
          {
            goals: {},
            'no-topic': {},
            forget: {},
            lie: {},
            dread: {},
            elsewhere: {},
            nothing: {},
            same: {},
            fine: {},
            none: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        next: choice(
          {
            rest: {},
            ask: {},
            doctor: {},
            tell: { opens: '/read/raising-it' },
            both: { opens: '/worksheets/stay-or-go' },
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
