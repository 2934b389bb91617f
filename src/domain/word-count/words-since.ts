import type { Document, Value } from '../documents/document.ts';
import { countWords } from './count-words.ts';

function wordsIn(value: Value): number {
  if (typeof value === 'string') return countWords(value);
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inside) => sum + wordsIn(inside), 0)
    : 0;
}

/**
 * How many words stand in answers that were written after what has the logical clock `lamport`, and not after `until`, in
 * milliseconds since 1970. By the logical clock, since that of the device may have been wrong, or put back.
 */
export function wordsSince(documents: readonly Document[], lamport: number, until = Infinity): number {
  const leaves = documents.flatMap((document) => Object.values(document.leaves));
  return leaves.filter((leaf) => leaf.lamport > lamport && leaf.at <= until).reduce((sum, { value }) => sum + wordsIn(value), 0);
}
