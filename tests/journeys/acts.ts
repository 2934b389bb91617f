import type { Locator, Page } from 'playwright-core';
import type { Field, FieldOf, LeafField } from '#domain/kinds/field.ts';
import { ifThenParts } from '#domain/kinds/if-then.ts';
import { words } from '#catalogue/words.ts';

/** Something that somebody does on a worksheet, and what is to be found there afterwards. */
export type Act =
  | {
      readonly kind: 'words';
      readonly at: Locator;
      readonly own: string;
      readonly chips: Locator;
      readonly picks: readonly string[];
    }
  | { readonly kind: 'option'; readonly at: Locator; readonly label: string }
  | { readonly kind: 'slider'; readonly at: Locator; readonly value: number }
  | { readonly kind: 'day'; readonly at: Locator }
  /** Opens what is folded up. */
  | { readonly kind: 'fold'; readonly at: Locator }
  /** Adds a row. */
  | { readonly kind: 'row'; readonly at: Locator; readonly brings: Locator };

/** A day that is the same in any order of its parts, so that it can be typed whatever the browser's language. */
export const DAY = { typed: '12122026', kept: '2026-12-12', told: '12 December 2026' } as const;

/** How many rows are written of each list. */
const ROWS = 2;

/** A row of more columns is long: these are in sight at first, and the rest is folded up. */
const LONG_ROW = { moreThan: 3, inSight: 2 } as const;

/** A word that stands nowhere else, made from a place: 'wroteLastSessionSayOne'. */
export function wordFor(place: readonly string[]): string {
  const parts = place.join('-').split('-');
  return `wrote${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
}

/** Every such word in a text, in order. */
export function wordsWrittenIn(text: string): readonly string[] {
  return text.match(/wrote[A-Z]\w*/g) ?? [];
}

/** One option, and where there can be many another; none that ends the sheet, from which nothing leads on. */
function picked(field: FieldOf<'choice'>): readonly string[] {
  const labels = Object.values(field.options).flatMap(({ label, ends }) => (ends ? [] : [label]));
  return labels.filter((_, index) => index === 1 || (field.many && index === 3));
}

interface Around {
  readonly scope: Page | Locator;
  readonly place: readonly string[];
  /** The reader's names; a suggestion that holds one is picked beside what is typed. */
  readonly names: readonly string[];
}

type LeafActs = { readonly [K in LeafField['kind']]: (field: FieldOf<K>, around: Around, row: number) => readonly Act[] };

function group(scope: Page | Locator, name: string): Locator {
  return scope.getByRole('group', { name, exact: true });
}

function typing(at: Locator, own: string): Act {
  return { kind: 'words', at, own, chips: at, picks: [] };
}

const leafActs: LeafActs = {
  text: (field, { scope, place, names }) => [
    {
      kind: 'words',
      at: scope.getByRole('textbox', { name: field.prompt, exact: true }),
      own: wordFor(place),
      chips: group(scope, `${words.worksheet.suggestions}: ${field.prompt}`),
      picks: field.suggestions.filter((suggestion) => names.some((name) => suggestion.includes(name))),
    },
  ],
  choice: (field, { scope, place }) => [
    ...picked(field).map((label): Act => {
      const at = group(scope, field.prompt).getByRole(field.many ? 'checkbox' : 'radio', { name: label, exact: true });
      return { kind: 'option', at, label };
    }),
    ...(field.kept === false
      ? []
      : [typing(group(scope, field.prompt).getByRole('textbox', { name: words.worksheet.ownWords }), wordFor(place))]),
  ],
  scale: (field, { scope }) => [{ kind: 'slider', at: scope.getByRole('slider', { name: field.prompt, exact: true }), value: 8 }],
  'then-now': (field, { scope }, row) =>
    (['then', 'now'] as const).map((tone) => ({
      kind: 'slider',
      at: group(scope, field.prompt).getByRole('slider', { name: words.worksheet[tone], exact: true }),
      value: tone === 'then' ? row : row + 6,
    })),
  'if-then': (field, { scope, place }) =>
    ifThenParts.map((part) =>
      typing(
        group(scope, field.prompt).getByRole('textbox', { name: words.worksheet.ifThen[part], exact: true }),
        wordFor([...place, part]),
      ),
    ),
  date: (field, { scope }) => [{ kind: 'day', at: scope.getByLabel(field.prompt, { exact: true }) }],
};

function actsInLeaf<F extends LeafField>(field: F, around: Around, row: number): readonly Act[] {
  // TypeScript can't see that one index picks both the field's type and its acts.
  return (leafActs[field.kind] as (field: F, around: Around, row: number) => readonly Act[])(field, around, row);
}

function actsInRow(
  page: Page,
  field: FieldOf<'rows'>,
  place: readonly string[],
  names: readonly string[],
  number: number,
): readonly Act[] {
  const name = words.worksheet.row(field.row, number);
  const card = page.getByRole('region', { name, exact: true });
  const columns = Object.entries(field.columns).map(([column, each]) =>
    actsInLeaf(each, { scope: card, place: [...place, String(number), column], names }, number),
  );
  const add: Act = {
    kind: 'row',
    at: page.getByRole('button', { name: field.add, exact: true }),
    brings: card,
  };
  const unfold: Act = { kind: 'fold', at: card.getByText(field.more, { exact: true }) };
  const inSight = columns.length > LONG_ROW.moreThan ? LONG_ROW.inSight : columns.length;
  return [
    ...(number > 1 ? [add] : []),
    ...columns.slice(0, inSight).flat(),
    ...(columns.length > inSight ? [unfold] : []),
    ...columns.slice(inSight).flat(),
  ];
}

/**
 * What somebody does to fill in a field of any kind, found by what the screen says, with words made from the field's
 * place; one list for each part that can be marked, which is a row of a list, or else the field.
 */
export function actsFor(
  page: Page,
  field: Field,
  place: readonly string[],
  names: readonly string[],
): readonly (readonly Act[])[] {
  if (field.kind === 'letter') {
    const scope = group(page, field.prompt);
    return [
      Object.entries(field.parts).flatMap(([part, each]) => actsInLeaf(each, { scope, place: [...place, part], names }, 1)),
    ];
  }
  if (field.kind !== 'rows') return [actsInLeaf(field, { scope: page, place, names }, 1)];
  return Array.from({ length: ROWS }, (_, index) => actsInRow(page, field, place, names, index + 1));
}
