import { choice, letter, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** A page for someone who cares about the reader. None of it is ever on a page for the therapist. */
export default defineWorksheet({
  id: 'for-a-friend',
  sections: {
    who: {
      fields: {
        who: text({ lines: 1, for: ['myself'] }),
        'how-much': choice(
          { ended: {}, therapy: {}, person: {}, home: { opens: '/help#abuse-at-home' }, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
      },
    },
    page: {
      fields: {
        page: letter(
          {
            to: text({ lines: 1 }),
            happened: text({ lines: 2 }),
            helps: text({ lines: 3 }),
            'rather-not': text({ lines: 3 }),
            thing: text({ lines: 2 }),
            close: text({ lines: 1 }),
          },
          { for: ['myself'] },
        ),
      },
    },
    handing: {
      fields: {
        how: choice(
          { read: {}, paper: {}, message: {}, beside: {}, keep: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
        'first-words': text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
