import { isRecord } from '../documents/document.ts';

/**
 * What holds in every language with the words of one, both by the same ids: a new record with everything that is in
 * either, in the order of the first. Where both say something, and it isn't a record, the words stand.
 */
export function joined<S extends object, W extends object>(shape: S, words: W): S & W {
  const both: Record<string, unknown> = Object.fromEntries(Object.entries(shape));
  for (const [id, said] of Object.entries(words)) {
    const there = both[id];
    both[id] = isRecord(there) && isRecord(said) ? joined(there, said) : said;
  }
  // Every key of either is there now.
  return both as S & W;
}
