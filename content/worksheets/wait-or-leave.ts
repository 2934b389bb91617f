import { choice, date, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { beforeYouDecide } from '../before-you-decide.ts';

/** For a clash of times: what there is meanwhile, a day of one's own, and what to ask for. Only the asking can be brought. */
export default defineWorksheet({
  id: 'wait-or-leave',
  sections: {
    before: {
      fields: {
        ...beforeYouDecide.fields,
        'may-ask': choice({ yes: {}, 'told-not': { ends: true, opens: '/help#therapist' } }, { for: ['myself'], kept: false }),
      },
    },
    meanwhile: {
      fields: {
        clash: text({ lines: 1, for: ['myself'] }),
        meanwhile: choice(
          {
            call: {},
            fortnight: {},
            edges: {},
            colleague: {},
            cancelled: {},
            doctor: {},
            group: {},
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
        'who-there': text({ lines: 1, for: ['myself'] }),
      },
    },
    until: {
      fields: {
        worth: text({ lines: 2, for: ['myself'] }),
        deadline: date({ for: ['myself'] }),
        'on-that-day': choice(
          { look: {}, again: {}, goodbye: {}, pause: {}, wait: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
      },
    },
    ask: {
      fields: {
        'ask-line': text({ lines: 2 }),
        'if-no': text({ lines: 2, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
