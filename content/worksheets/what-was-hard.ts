import { choice, text } from '#domain/kinds/field-shape.ts';
import { defineWorksheet } from '#domain/worksheets/shape.ts';
import { safeToWrite } from '../safe-to-write.ts';

/**
 * From one moment to one sentence. Never for someone who was harmed, or told not to make contact: the first screen says
 * so before anything is written. What is to be said may be brought; what would be enough of an answer stays with the reader.
 */
export default defineWorksheet({
  id: 'what-was-hard',
  ground: 'after',
  sections: {
    before: safeToWrite,
    parts: {
      fields: {
        happened: text({ lines: 2, from: ['unsaid/lines/line', 'good-and-bad/bad/what'] }),
        effect: text({ lines: 2 }),
        wish: text({ lines: 2 }),
      },
    },
    saying: {
      fields: {
        sentence: text({ lines: 2, from: ['what-was-hard/effect', 'what-was-hard/wish'] }),
        how: choice(
          { start: {}, read: {}, before: {}, after: {}, service: {}, keep: {}, unknown: {}, 'not-today': {} },
          { for: ['myself'] },
        ),
        answer: text({ lines: 1, for: ['myself'] }),
      },
    },
  },
  migrations: [],
});
