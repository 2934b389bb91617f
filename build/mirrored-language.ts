/** A made-up language that runs from right to left and is two fifths longer than English, to look at all that a real one would need. */
export const MIRRORED = 'ar-XB';

/** Latin letters as Hebrew ones, so that any Latin letter on a screen is one that nobody can translate. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתךםןץ';

/** What isn't said but meant for the app: by these names stand ids, addresses, and what a search goes by. */
const NOT_SAID = new Set(['to', 'from', 'id', 'room', 'also', 'forDanger', 'fileName']);

/** Files of words that nobody reads: what is typed is searched by them. */
export const NOT_READ = ['danger-wordings', 'search', 'word-forms'];

/** The language's own record says what the device has to know of it. */
const RECORD = { tag: MIRRORED, name: 'English, mirrored', formats: 'he', direction: 'rtl' } as const;

/** A text in the made-up language. Gaps, addresses and numbers stay, and a number keeps its own direction. */
export function mirroredText(text: string): string {
  if (text.startsWith('/')) return text;
  return text.replaceAll(/\{\w+\}|\uE000\d+\uE000|\+?\d[\d\s-]*\d|[A-Za-zÀ-ɏ]+/g, (part) => {
    if (/^[{\uE000]/.test(part)) return part;
    if (/^\+?\d/.test(part)) return `\u2066${part}\u2069`;
    const letters = Array.from(part.toLowerCase(), (letter) => LETTERS[(letter.codePointAt(0) ?? 0) % LETTERS.length]).join('');
    return letters + letters.slice(0, Math.ceil(letters.length * 0.4));
  });
}

/** Words, in whatever they are kept, in the made-up language. */
export function mirrored<W>(words: W): W {
  return put(words) as W;
}

/** Whether something is for the app, by its name: an id, a source's, or a list of them. */
function isFor(name: string, word: unknown): boolean {
  return NOT_SAID.has(name) || name.endsWith('Source') || (name === 'sources' && Array.isArray(word));
}

function put(words: unknown): unknown {
  if (typeof words === 'string') return mirroredText(words);
  if (typeof words === 'function') return said(words as (...given: readonly unknown[]) => unknown);
  if (Array.isArray(words)) return words.map(put);
  if (typeof words !== 'object' || words === null || words instanceof RegExp || words instanceof Set) return words;
  if ('tag' in words && 'direction' in words) return RECORD;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, isFor(name, word) ? word : put(word)]));
}

/** What a function says, in the made-up language, with the words that it was given as they are. */
function said(say: (...given: readonly unknown[]) => unknown): (...given: readonly unknown[]) => unknown {
  return (...given) => {
    const gaps = given.map((each, at) => (typeof each === 'string' && /\p{L}/u.test(each) ? `\uE000${at}\uE000` : each));
    const told = say(...gaps);
    if (typeof told !== 'string') return told;
    return mirroredText(told).replaceAll(/\uE000(\d+)\uE000/g, (_, at: string) => String(given[Number(at)]));
  };
}

interface Node {
  readonly type: string;
  value?: unknown;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; value?: unknown }[];
}

/** A remark plugin: what a chapter says, and what its components are given to say. */
export function mirrorText(): (tree: Node) => void {
  return function walk(node: Node): void {
    if (node.type === 'text' && typeof node.value === 'string') node.value = mirroredText(node.value);
    for (const attribute of node.attributes ?? []) {
      if (attribute.name !== 'id' && typeof attribute.value === 'string') attribute.value = mirroredText(attribute.value);
    }
    for (const child of node.children ?? []) walk(child);
  };
}
