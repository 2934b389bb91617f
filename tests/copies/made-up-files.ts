import * as fc from 'fast-check';
import type { LIMITS } from '#storage/copies/envelope.ts';

/** Brackets in brackets. */
export function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

/** Things that nobody expects, as JSON. */
const strange = fc.constantFrom(
  'null',
  'true',
  '0',
  '-0',
  '-1',
  '1e999',
  '-1e999',
  '1e308',
  '9007199254740993',
  '1.5',
  '""',
  '"\\ud83d"',
  '"\\u202egnp.exe"',
  '"\\u0000"',
  '[]',
  '{}',
  '[[]]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"toString":null,"valueOf":1}',
  '{"length":1e9}',
  '"../../s"',
  '"s"',
  '"s/a"',
  '"goals"',
  '"goals "',
  '"goals/x"',
  nested(40),
  nested(5_000),
  JSON.stringify('x'.repeat(5_000)),
);

const keys = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '\ud83d',
  '\u202e',
  'goals/',
  '0',
  'id',
  'format',
  'kept',
);

interface Change {
  readonly what: 'replace' | 'drop' | 'repeat' | 'add' | 'rename';
  readonly place: number;
  readonly thing: string;
  readonly key: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('replace', 'drop', 'repeat', 'add', 'rename'),
  place: fc.nat(),
  thing: strange,
  key: keys,
});

/** Stands in the tree for a text that is put there afterwards, since not every JSON text survives being parsed. */
const PLACE = (index: number) => `\u0001${index}\u0001`;

/** JSON that was somebody's, with a few things in it replaced, dropped, repeated, added or renamed. */
export function mutatedJson(originals: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 3 })).map(([original, changes]) => {
    const tree: { root: unknown } = { root: JSON.parse(original) };
    changes.forEach((each, index) => apply(tree, each, index));
    return changes.reduce(
      (text, { thing }, index) => text.replaceAll(JSON.stringify(PLACE(index)), () => thing),
      JSON.stringify(tree.root),
    );
  });
}

function apply(tree: { root: unknown }, { what, place, key }: Change, index: number): void {
  const places: { readonly holder: Record<string, unknown>; readonly name: string }[] = [];
  const look = (holder: Record<string, unknown>) => {
    for (const [name, inside] of Object.entries(holder)) {
      places.push({ holder, name });
      if (typeof inside === 'object' && inside !== null) look(inside as Record<string, unknown>);
    }
  };
  look(tree);
  const found = places[place % places.length];
  if (!found) return;
  const { holder, name } = found;
  const set = (at: string, to: unknown) =>
    Object.defineProperty(holder, at, { value: to, enumerable: true, writable: true, configurable: true });
  const inside = holder[name];
  if (what === 'replace' || holder === (tree as object)) set(name, PLACE(index));
  else if (Array.isArray(holder)) {
    if (what === 'drop') holder.splice(Number(name), 1);
    else if (what === 'repeat') holder.push(inside);
    else holder.push(PLACE(index));
  } else if (what === 'drop') delete holder[name];
  else if (what === 'add') set(key, PLACE(index));
  else {
    if (what === 'rename') delete holder[name];
    set(key, inside);
  }
}

interface Huge {
  readonly what: string;
  readonly payload: () => string;
  readonly outcome: 'refused' | 'opened';
}

const leaf = '{"value":"x","lamport":1,"writer":"a","at":1}';
const document = (id: string, leaves: string, kept = '') =>
  `{"format":1,"id":"${id}","worksheetVersion":1,"leaves":{${leaves}},"kept":{${kept}}}`;
const contents = (documents: readonly string[], versions: readonly string[] = []) =>
  `{"documents":[${documents.join()}],"versions":[${versions.join()}]}`;
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index));

/** Payloads as large as a file may be, each of which was meant to take long or much memory. */
export function hugeContents(limits: typeof LIMITS): readonly Huge[] {
  const { documents, versions, leavesInDocument } = limits;
  return [
    {
      what: 'as many documents as there may be',
      payload: () => contents(times(documents, (n) => document(`d${n}`, `"d${n}/a":${leaf}`))),
      outcome: 'opened',
    },
    {
      what: 'a document too many',
      payload: () => contents(times(documents + 1, (n) => document(`d${n}`, ''))),
      outcome: 'refused',
    },
    {
      what: 'as many leaves as there may be',
      payload: () => contents([document('s', times(leavesInDocument, (n) => `"s/${n}":${leaf}`).join())]),
      outcome: 'opened',
    },
    {
      what: 'a leaf too many',
      payload: () => contents([document('s', times(leavesInDocument + 1, (n) => `"s/${n}":${leaf}`).join())]),
      outcome: 'refused',
    },
    {
      what: 'as many versions as there may be',
      payload: () =>
        contents(
          [],
          times(versions, (n) => `{"at":${n},"document":${document('s', `"s/a":${leaf}`)}}`),
        ),
      outcome: 'opened',
    },
    {
      what: 'a version too many',
      payload: () =>
        contents(
          [],
          times(versions + 1, () => '{}'),
        ),
      outcome: 'refused',
    },
    {
      what: 'as many leaves that are none',
      payload: () => contents([document('s', times(leavesInDocument, (n) => `"s/${n}":7`).join())]),
      outcome: 'opened',
    },
    {
      what: 'a hundred thousand leaves that are none',
      payload: () => contents([document('s', times(100_000, (n) => `"s/${n}":7`).join())]),
      outcome: 'refused',
    },
    {
      what: 'many things that couldn’t be read at one address',
      payload: () => contents([document('s', '', `"s/a":[${times(20_000, String).join()}]`)]),
      outcome: 'opened',
    },
    {
      what: 'a hundred thousand things that couldn’t be read',
      payload: () => contents([document('s', '', times(100_000, (n) => `"s/${n}":[7]`).join())]),
      outcome: 'refused',
    },
    {
      what: 'one document over and over',
      payload: () =>
        contents([
          document('s', times(leavesInDocument, (n) => `"s/${n}":${leaf}`).join()),
          ...times(documents - 1, () => document('s', `"s/a":${leaf}`)),
        ]),
      outcome: 'refused',
    },
    {
      what: 'millions of empty lists',
      payload: () =>
        contents([document('s', `"s/a":{"value":[${times(2_500_000, () => '[]').join()}],"lamport":1,"writer":"a","at":1}`)]),
      outcome: 'refused',
    },
    {
      what: 'millions of figures',
      payload: () => contents([document('s', `"s/a":{"value":[${'7,'.repeat(2_500_000)}7],"lamport":1,"writer":"a","at":1}`)]),
      outcome: 'refused',
    },
    {
      what: 'brackets 100,000 deep',
      payload: () => contents([document('s', `"s/a":{"value":${nested(100_000)},"lamport":1,"writer":"a","at":1}`)]),
      outcome: 'refused',
    },
    {
      what: 'a very long text',
      payload: () => contents([document('s', `"s/a":{"value":"${'x'.repeat(10_000_000)}","lamport":1,"writer":"a","at":1}`)]),
      outcome: 'opened',
    },
    {
      what: 'a number beyond all numbers',
      payload: () => contents([document('s', '"s/a":{"value":1e999,"lamport":1,"writer":"a","at":1}')]),
      outcome: 'refused',
    },
    {
      what: 'a clock as high as there may be',
      payload: () => contents([document('s', '"s/a":{"value":1,"lamport":9007199254740991,"writer":"a","at":1}')]),
      outcome: 'opened',
    },
    { what: 'an answer to another worksheet', payload: () => contents([document('s', `"t/a":${leaf}`)]), outcome: 'refused' },
    {
      what: 'a key that means something to the language',
      payload: () => contents([document('s', `"__proto__":${leaf}`)]),
      outcome: 'refused',
    },
    {
      what: 'letters that run from right to left',
      payload: () => contents([document('s', '"s/a":{"value":"\\u202eשלום\\ud83d","lamport":1,"writer":"a","at":1}')]),
      outcome: 'opened',
    },
  ];
}
