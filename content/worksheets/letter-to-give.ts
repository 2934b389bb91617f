import { choice, letter, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { safeToWrite } from '../safe-to-write.ts';

/** Never for someone who was harmed, or told not to make contact: the first screen says so before anything is written. */
export default defineWorksheet({
  id: 'letter-to-give',
  sections: {
    before: safeToWrite,
    letter: {
      fields: {
        letter: letter({
          to: text({ lines: 1 }),
          moment: text({ lines: 4 }),
          changed: text({ lines: 3 }),
          hard: text({ lines: 3 }),
          close: text({ lines: 2 }),
        }),
      },
    },
    giving: {
      fields: {
        how: choice({ start: {}, aloud: {}, before: {}, end: {}, keep: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
        copy: choice({ ask: {}, please: {}, may: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
        answer: text({ lines: 2, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
