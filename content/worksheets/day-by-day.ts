import { date, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** A line for each day on which someone cares to write one. Nothing is drawn or counted from them, and nobody else sees them. */
export default defineWorksheet({
  id: 'day-by-day',
  occasions: { day: 'day' },
  sections: {
    today: {
      fields: { line: text({ lines: 2, for: ['myself'] }), day: date({ for: ['myself'] }) },
    },
  },
  migrations: [],
});
