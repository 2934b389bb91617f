import { rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** From what could be done in that room to one person outside it, and a first sentence for them. */
export default defineWorksheet({
  id: 'learned-with-them',
  sections: {
    practised: {
      fields: {
        learned: rows({
          'with-them': text({
            lines: 2,
            from: ['what-changed/changes/change', 'coping-skills/new-thing', 'turning-points/moments/opened'],
          }),
          person: text({ lines: 1 }),
          smaller: text({ lines: 2 }),
        }),
      },
    },
    goodbye: {
      fields: { 'this-goodbye': text({ lines: 2 }), 'other-goodbye': text({ lines: 2 }) },
    },
    first: {
      fields: {
        'stays-there': text({ lines: 2 }),
        'first-words': text({ lines: 2, from: ['learned-with-them/learned/smaller'] }),
        when: text({ lines: 1 }),
      },
    },
  },
  migrations: [],
});
