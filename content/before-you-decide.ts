import { choice } from '#domain/kinds/field-shape.ts';
import type { SectionShape } from '#domain/worksheets/shape.ts';

/**
 * The first screen of every sheet on which someone may decide to go: a list, and a question whose answer is never
 * kept. An answer leads to people or to a page, and nothing is read into it.
 */
export const beforeYouDecide = {
  fields: {
    first: choice(
      {
        unsafe: { opens: '/read/not-safe' },
        pushed: { opens: '/read/raising-it' },
        home: { opens: '/help#abuse-at-home' },
        list: { opens: '/help' },
        none: {},
        'not-saying': {},
        unknown: {},
        'not-today': {},
      },
      { many: true, for: ['myself'], kept: false },
    ),
  },
} as const satisfies SectionShape;
