/**
 * The words of another language for some English ones: any of them, each by its id. What is left out stays English; an
 * id that English doesn't have is an error of types.
 */
export type Translation<W> = W extends string
  ? string
  : W extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : W extends readonly unknown[] | RegExp | ReadonlySet<unknown>
      ? Loose<W>
      : { readonly [K in keyof W]?: Translation<W[K]> };

/** The same kinds of parts, but as many as the other language wants: a list is translated as a whole. */
type Loose<W> = W extends readonly (infer Part)[]
  ? readonly (Part extends string ? string : Part)[]
  : W extends ReadonlySet<infer Part>
    ? ReadonlySet<Part extends string ? string : Part>
    : W;

type Words = Readonly<Record<string, unknown>>;

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && (value.constructor === Object || !('constructor' in value));
}

/**
 * English words with those of another language in their places. `inEnglish` hears of each text that stays English, and
 * of what a function that stays English says, each time that it says it.
 */
export function translated<W>(english: W, theirs: Translation<NoInfer<W>> | undefined, inEnglish: (text: string) => void): W {
  // What stands at an id is of one kind in both: `Translation` asks for that.
  return merged(english, theirs, inEnglish) as W;
}

function merged(english: unknown, theirs: unknown, inEnglish: (text: string) => void): unknown {
  if (isWords(english)) {
    const said = isWords(theirs) ? theirs : {};
    return Object.fromEntries(Object.entries(english).map(([id, word]) => [id, merged(word, said[id], inEnglish)]));
  }
  if (theirs !== undefined) return theirs;
  if (typeof english === 'function') return told(english as (...given: readonly unknown[]) => unknown, inEnglish);
  for (const text of textsIn(english)) inEnglish(text);
  return english;
}

/** A function that says what it said, and has it known. */
function told(say: (...given: readonly unknown[]) => unknown, inEnglish: (text: string) => void) {
  return (...given: readonly unknown[]): unknown => {
    const said = say(...given);
    if (typeof said === 'string') inEnglish(said);
    return said;
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isWords(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** Where another language has words that English hasn't: a sentence for each, which names the id. */
export function strangersIn(english: unknown, theirs: unknown, at: string): readonly string[] {
  if (!isWords(theirs)) return [];
  if (!isWords(english)) return [`${at} is one text in English, and has parts here`];
  return Object.entries(theirs).flatMap(([id, word]) =>
    Object.hasOwn(english, id) ? strangersIn(english[id], word, `${at}.${id}`) : [`${at} has no ${id} in English`],
  );
}
