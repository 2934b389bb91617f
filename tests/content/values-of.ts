/** Every string that stands under a key somewhere in some data, alone or in a list. */
export function valuesOf(key: string, data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([each, value]) =>
    each === key ? [value].flat().filter((found): found is string => typeof found === 'string') : valuesOf(key, value),
  );
}
