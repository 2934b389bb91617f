import { choice, letter, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Nothing of it is ever on a page for anyone else, and nobody answers in it for anyone. */
export default defineWorksheet({
  id: 'letter-unsent',
  sections: {
    before: {
      fields: {
        today: choice(
          {
            fine: {},
            line: {},
            later: { ends: true },
            unreal: { ends: true, opens: '/help#psychosis' },
            danger: { ends: true, opens: '/help' },
            'not-today': { ends: true },
          },
          { for: ['myself'], kept: false },
        ),
      },
    },
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
        next: choice(
          { tea: {}, walk: {}, hands: {}, friend: {}, line: { opens: '/help#crisis' }, other: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
      },
    },
  },
  migrations: [],
});
