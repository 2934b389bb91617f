import { choice, letter, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Nothing of it is ever on a page for anyone else, and nobody answers in it for anyone. */
export default defineWorksheet({
  id: 'letter-unsent',
  ground: 'around',
  sections: {
    letter: {
      fields: {
        letter: letter(
          {
            to: text({ lines: 1 }),
            never: text({ lines: 4 }),
            angry: text({ lines: 3 }),
            miss: text({ lines: 3 }),
            down: text({ lines: 2 }),
            close: text({ lines: 1 }),
          },
          { for: ['myself'] },
        ),
      },
    },
    then: {
      fields: {
        keep: choice({ here: {}, drawer: {}, read: {}, burn: {}, erase: {}, unknown: {}, 'not-today': {} }, { for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
