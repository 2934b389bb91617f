/** A record with each of its values changed, under the same ids. */
export function mapped<K extends string, T, R>(
  record: Readonly<Record<K, T>>,
  change: (id: string, value: T) => R,
): Readonly<Record<K, R>> {
  // The same keys, in the same order.
  return Object.fromEntries(Object.entries<T>(record).map(([id, value]) => [id, change(id, value)])) as Record<K, R>;
}

/** The words for an id. Throws where there are none, naming what `where` says it belongs to. */
export function wordsAt<T>(words: Readonly<Record<string, T>>, id: string, where: string): T {
  const found = Object.hasOwn(words, id) ? words[id] : undefined;
  if (found === undefined) throw new RangeError(`${where} has no words for ${id}`);
  return found;
}
