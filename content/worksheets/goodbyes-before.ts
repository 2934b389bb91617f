import { choice, rows, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Who someone has lost is for them alone. */
export default defineWorksheet({
  id: 'goodbyes-before',
  ground: 'around',
  sections: {
    goodbyes: {
      fields: {
        goodbyes: rows(
          {
            who: text({ lines: 1 }),
            how: text({ lines: 2 }),
            wanted: text({ lines: 2 }),
            wakes: text({ lines: 2 }),
          },
          { for: ['myself'] },
        ),
      },
    },
    together: {
      fields: {
        usual: text({ lines: 2, for: ['myself'] }),
        different: text({ lines: 2, for: ['myself'] }),
      },
    },
    'this-one': {
      fields: {
        otherwise: text({ lines: 2, from: ['goodbyes-before/goodbyes/wanted'], for: ['myself'] }),
        tell: choice(
          { friend: {}, family: {}, therapist: {}, doctor: {}, nobody: {}, unknown: {}, 'not-today': {} },
          { many: true, for: ['myself'] },
        ),
      },
    },
  },
  migrations: [],
});
