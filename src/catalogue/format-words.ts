import { formatWords } from '#content/en/formats.ts';

/** How a format is called within a sentence, and what its button says. */
export interface FormatWords {
  readonly name: string;
  readonly take: string;
}

const byId: Readonly<Record<string, FormatWords>> = formatWords;

/** The words of a format by its id. Throws for one that has none. */
export function wordsOfFormat(id: string): FormatWords {
  const words = byId[id];
  if (!words) throw new RangeError(`the format ${id} has no words`);
  return words;
}
