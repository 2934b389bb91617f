import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** The list is for the reader alone. Of all its lines, only the one that they would mind most may be brought. */
export default defineWorksheet({
  id: 'unsaid',
  sections: {
    lines: {
      fields: {
        lines: rows(
          {
            line: text({
              lines: 2,
              from: ['feelings/biggest', 'letter-unsent/letter/never', 'day-by-day/line', 'questions/asked/question'],
              for: ['myself'],
            }),
            then: choice(
              { say: {}, write: {}, tell: {}, keep: {}, 'let-go': {}, unknown: {}, 'not-today': {} },
              { for: ['myself'] },
            ),
          },
          { for: ['myself'] },
        ),
      },
    },
    first: {
      fields: { most: text({ lines: 2, from: ['unsaid/lines/line'] }), moment: text({ lines: 1, for: ['myself'] }) },
    },
  },
  migrations: [],
});
