import { choice, letter, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { safeToWrite } from '../safe-to-write.ts';

/** Never for someone who was harmed, or told not to make contact: the first screen says so before anything is written. */
export default defineWorksheet({
  id: 'thank-you-card',
  sections: {
    before: safeToWrite,
    card: {
      fields: {
        card: letter({
          to: text({ lines: 1 }),
          thanks: text({ lines: 2 }),
          moment: text({ lines: 2, from: ['turning-points/moments/moment', 'letter-to-give/letter/moment'] }),
          changed: text({ lines: 2, from: ['what-changed/in-a-line', 'what-changed/changes/change'] }),
          wish: text({ lines: 1 }),
          close: text({ lines: 1 }),
        }),
      },
    },
    giving: {
      fields: {
        how: choice({ start: {}, end: {}, post: {}, aloud: {}, keep: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
        gift: text({ lines: 1, for: ['myself'] }),
        'with-it': text({ lines: 1, for: ['myself'] }),
        living: text({ lines: 2 }),
      },
    },
  },
  migrations: [],
});
