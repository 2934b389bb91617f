import type { Document, Value } from '../documents/document.ts';

function wordsIn(value: Value): number {
  if (typeof value === 'string') return value.match(/\S+/g)?.length ?? 0;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, inside) => sum + wordsIn(inside), 0) : 0;
}

/** How many words stand in answers that were written after a time, and not after `until`, in milliseconds since 1970. */
export function wordsSince(documents: readonly Document[], time: number, until = Infinity): number {
  const leaves = documents.flatMap((document) => Object.values(document.leaves));
  return leaves.filter(({ at }) => at > time && at <= until).reduce((sum, { value }) => sum + wordsIn(value), 0);
}
