import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Whether someone would go or stay is on it, so nothing of it is ever on a page for anyone else. */
export default defineWorksheet({
  id: 'parts',
  ground: 'around',
  sections: {
    parts: {
      fields: {
        parts: rows(
          {
            part: text({ lines: 1 }),
            line: text({ lines: 2, from: ['feelings/two', 'feelings/biggest', 'day-by-day/line'] }),
            worry: text({ lines: 2 }),
            needs: text({ lines: 1 }),
          },
          { for: ['myself'] },
        ),
      },
    },
    between: {
      fields: {
        all: text({ lines: 2, for: ['myself'] }),
        last: text({ lines: 1, for: ['myself'] }),
        'last-word': text({ lines: 2, from: ['parts/parts/line'], for: ['myself'] }),
      },
    },
    'one-line': {
      fields: {
        say: text({ lines: 2, from: ['parts/parts/line'], for: ['myself'] }),
        use: choice({ tell: {}, friend: {}, write: {}, keep: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
