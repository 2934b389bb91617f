/** The entries of a record whose keys are known, with the keys' own type. */
export function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  // Records of this project hold no keys beside those of their type.
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}
