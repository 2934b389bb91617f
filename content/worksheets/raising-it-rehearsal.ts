import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/**
 * What is to be said may go on the page for the last session. The answers rehearsed never do: whoever wants to
 * persuade would know beforehand what comes.
 */
export default defineWorksheet({
  id: 'raising-it-rehearsal',
  sections: {
    before: {
      fields: {
        'safe-to-say': choice(
          {
            yes: {},
            unsure: { opens: '/read/not-safe' },
            no: { ends: true, opens: '/read/not-safe' },
            'told-not': { ends: true, opens: '/help#therapist' },
          },
          { kept: false },
        ),
      },
    },
    say: {
      fields: {
        about: text({ lines: 2 }),
        sentence: text({ lines: 2 }),
        way: choice({ early: {}, phone: {}, mail: {}, card: {}, leave: {}, nothing: {}, unknown: {}, 'not-today': {} }),
      },
    },
    replies: {
      fields: {
        'if-kind': text({ lines: 2, for: ['myself'] }),
        'if-hurt': text({ lines: 2, for: ['myself'] }),
        'if-later': text({ lines: 2, for: ['myself'] }),
        'if-push': text({ lines: 2, for: ['myself'] }),
      },
    },
    others: {
      fields: {
        others: rows({ they: text({ lines: 2, for: ['myself'] }), me: text({ lines: 2, for: ['myself'] }) }, { for: ['myself'] }),
      },
    },
    after: {
      fields: { enough: text({ lines: 2, for: ['myself'] }), 'right-after': text({ lines: 2, for: ['myself'] }) },
    },
  },
  migrations: [],
});
