import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/** Nothing here is ever in the document for the last session: it would arm someone who persuades. */
export default defineWorksheet({
  id: 'why-now',
  sections: {
    before: beforeYouDecide,
    now: {
      fields: {
        why: choice(
          {
            enough: {},
            stuck: {},
            said: {},
            next: {},
            near: {},
            first: {},
            money: {},
            life: {},
            tired: {},
            great: { opens: '/help' },
            wrong: { opens: '/read/not-safe' },
            none: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        whose: choice(
          {
            mine: {},
            both: {},
            therapist: {},
            payer: {},
            family: {},
            home: { opens: '/help#abuse-at-home' },
            burden: {},
            nobody: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'], kept: false },
        ),
        wait: text({ lines: 2, for: ['myself'] }),
      },
    },
    after: {
      fields: {
        next: choice(
          {
            sleep: {},
            ask: {},
            words: { opens: '/read/raising-it' },
            more: { opens: '/worksheets/stay-or-go' },
            leave: {},
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
