import { rows, scale, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

export default defineWorksheet({
  id: 'coping-skills',
  sections: {
    new: {
      fields: { 'new-thing': text({ lines: 2 }) },
    },
    skills: {
      fields: { skills: rows({ skill: text({ lines: 2 }), when: text(), works: text(), sure: scale() }) },
    },
    others: {
      fields: { 'no-help': text(), elsewhere: text(), place: text() },
    },
  },
  migrations: [],
});
