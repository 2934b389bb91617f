import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Good moments and bad ones stand in one list, in the reader's order. What is put down is for the reader alone. */
export default defineWorksheet({
  id: 'turning-points',
  ground: 'after',
  sections: {
    moments: {
      fields: {
        moments: rows({
          moment: text({ lines: 2, from: ['letter-to-give/letter/moment'] }),
          felt: choice({ good: {}, hard: {}, both: {}, later: {}, unknown: {}, 'not-today': {} }),
          opened: text({ lines: 2 }),
          now: text({ lines: 2 }),
        }),
      },
    },
    carry: {
      fields: {
        again: text({ lines: 2, from: ['turning-points/moments/moment'] }),
        'few-words': text({ lines: 1, from: ['turning-points/moments/now'] }),
        'put-down': text({ lines: 2, from: ['turning-points/moments/moment'], for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
