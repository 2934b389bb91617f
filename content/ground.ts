import { choice, date } from '#domain/kinds/field-shape.ts';
import type { SectionShape } from '#domain/worksheets/shape.ts';

/** Stands before a sheet that can hurt: how much of it is all right today. What is chosen is never kept. */
export const before = {
  fields: {
    'how-much': choice(
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
} as const satisfies SectionShape;

/** Closes a sheet that can hurt: what comes next in the reader's evening, and until when the sheet stays shut. */
export const after = {
  fields: {
    next: choice(
      {
        tea: {},
        walk: {},
        plates: {},
        plant: {},
        friend: {},
        silly: {},
        window: {},
        work: {},
        line: { opens: '/help#crisis' },
        unknown: {},
        'not-today': {},
      },
      { for: ['myself'] },
    ),
    'put-away': date({ for: ['myself'] }),
  },
} as const satisfies SectionShape;
