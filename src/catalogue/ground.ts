import { after, before } from '#content/ground.ts';
import { after as afterWords, before as beforeWords } from '#content/en/ground.ts';
import type { WorksheetShape } from '#domain/worksheets/shape.ts';
import type { IntroWords, WordsOf } from '#domain/worksheets/worded.ts';

/**
 * A worksheet that can hurt with what stands around it in every such sheet: before it, where it asks for that, how much is
 * all right today, and behind it the next ten minutes. Any other comes back as it is. Throws where a sheet doesn't say
 * what it asks before it opens.
 */
export function withGround(shape: WorksheetShape, words: WordsOf): readonly [WorksheetShape, WordsOf] {
  if (!shape.ground) return [shape, words];
  const opens = shape.ground === 'around';
  if (opens && words.before === undefined) throw new RangeError(`${shape.id} doesn’t say what it asks before it opens`);
  const asked: readonly IntroWords[] = [words.before ?? []].flat();
  return [
    { ...shape, sections: { ...(opens && { before }), ...shape.sections, 'ten-minutes': after } },
    {
      ...words,
      sections: {
        ...(opens && { before: { ...beforeWords, intro: [...asked, beforeWords.intro] } }),
        ...words.sections,
        'ten-minutes': afterWords,
      },
    },
  ];
}
