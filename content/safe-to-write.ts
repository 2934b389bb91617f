import { choice } from '#domain/kinds/field-shape.ts';
import type { SectionShape } from '#domain/worksheets/shape.ts';

/**
 * The first screen of a sheet that ends in words for the therapist: whether it is all right to give them to them. Whoever
 * was harmed, or told not to make contact, is led elsewhere and no further. The answer is never kept.
 */
export const safeToWrite = {
  fields: {
    safe: choice(
      {
        yes: {},
        harm: { ends: true, opens: '/read/not-safe' },
        told: { ends: true, opens: '/help#therapist' },
        unsure: { opens: '/help#therapist' },
        'not-today': {},
      },
      { for: ['myself'], kept: false },
    ),
  },
} as const satisfies SectionShape;
