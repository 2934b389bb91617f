import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Good moments and bad ones stand in one list, in the reader's order. What is put down is for the reader alone. */
export default defineWorksheet({
  id: 'turning-points',
  sections: {
    moments: {
      fields: {
        moments: rows({
          moment: text({ lines: 2 }),
          felt: choice({ good: {}, hard: {}, both: {}, later: {}, unknown: {}, 'not-today': {} }),
          opened: text({ lines: 2 }),
          now: text({ lines: 2 }),
        }),
      },
    },
    carry: {
      fields: {
        again: text({ lines: 2 }),
        'few-words': text({ lines: 1 }),
        'put-down': text({ lines: 2, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
