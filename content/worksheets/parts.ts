import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Whether somebody would go or stay is on it, so nothing of it is ever on a page for anyone else. */
export default defineWorksheet({
  id: 'parts',
  sections: {
    before: {
      fields: {
        unreal: choice(
          {
            no: {},
            voices: { ends: true, opens: '/help#psychosis' },
            unsure: { ends: true, opens: '/help#psychosis' },
            danger: { ends: true, opens: '/help' },
            'not-today': { ends: true },
          },
          { for: ['myself'], kept: false },
        ),
      },
    },
    parts: {
      fields: {
        parts: rows(
          {
            part: text({ lines: 1 }),
            line: text({ lines: 2 }),
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
        'last-word': text({ lines: 2, for: ['myself'] }),
      },
    },
    'one-line': {
      fields: {
        say: text({ lines: 2, for: ['myself'] }),
        use: choice({ tell: {}, friend: {}, write: {}, keep: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
