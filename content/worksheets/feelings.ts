import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';

/** Nothing here is ever in the document for the last session: it would arm someone who persuades. */
export default defineWorksheet({
  id: 'feelings',
  ground: 'after',
  sections: {
    here: {
      fields: {
        which: choice(
          {
            proud: {},
            bereft: {},
            unreal: {},
            relieved: {},
            angry: {},
            grateful: {},
            cheated: {},
            love: {},
            hate: {},
            ashamed: {},
            free: {},
            afraid: {},
            homesick: {},
            'glad-to-go': {},
            'left-behind': {},
            jealous: {},
            guilty: {},
            worried: {},
            odd: {},
            nothing: {},
            none: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
      },
    },
    both: {
      fields: { two: text({ lines: 2, for: ['myself'] }) },
    },
    body: {
      fields: {
        body: choice(
          {
            tears: {},
            'no-tears': {},
            awake: {},
            asleep: {},
            stomach: {},
            tired: {},
            ill: {},
            restless: {},
            hot: {},
            numb: {},
            lighter: {},
            nothing: {},
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
      },
    },
    biggest: {
      fields: { biggest: text({ for: ['myself'] }), easier: text({ lines: 2, for: ['myself'] }) },
    },
    'in-love': {
      fields: {
        'from-them': choice(
          {
            no: {},
            said: { opens: '/help#therapist' },
            touch: { opens: '/help#therapist' },
            secret: { opens: '/help#therapist' },
            unsure: { opens: '/help#therapist' },
          },
          { many: true, for: ['myself'], kept: false },
        ),
        love: choice(
          {
            nothing: {},
            mattered: {},
            more: {},
            after: {},
            safe: { opens: '/help#therapist' },
            unknown: {},
            'not-today': {},
          },
          { many: true, for: ['myself'] },
        ),
      },
    },
    unsaid: {
      when: ['death', 'death-by-suicide'],
      fields: { 'told-next': text({ for: ['myself'] }) },
    },
  },
  migrations: [],
});
