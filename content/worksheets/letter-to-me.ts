import { date, letter, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** A letter from the reader to the reader, with the day on which it is to be read. */
export default defineWorksheet({
  id: 'letter-to-me',
  sections: {
    letter: {
      fields: {
        letter: letter(
          {
            to: text({ lines: 1 }),
            now: text({ lines: 3 }),
            proud: text({ lines: 2 }),
            bad: text({ lines: 3 }),
            close: text({ lines: 1 }),
          },
          { for: ['myself'] },
        ),
        open: date({ for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
