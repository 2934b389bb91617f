import { addressOf, documentIdOf, parentOf } from '../documents/address.ts';
import type { Address } from '../documents/address.ts';
import { isolated } from '../figures/isolated.ts';
import { rulesOf } from '../kinds/kinds.ts';
import type { Includes } from '../kinds/kind.ts';
import { fieldsOf } from '../worksheets/worksheet.ts';
import type { Audience } from '../kinds/audience.ts';
import { isFor } from '../kinds/audience.ts';
import type { Filled } from '../worksheets/filled.ts';
import type { Block } from '../blocks/block.ts';
import { blocksAsLine, wordsIn } from '../blocks/block.ts';

/** One part of the page that somebody reads first. It is left out where nothing of it is brought, since nobody may have asked. */
interface FirstPageItemShape {
  /** The fields that it holds, each as `worksheet/field`. */
  readonly fields: readonly Address[];
  /** Empty lines below it, to write on by hand. */
  readonly room?: number;
  /** Only the figure of so many rows, as 'two goals, then and now'; the rest of them comes on the pages after it. */
  readonly figureOf?: number;
}

/** What the first page holds, in its order, and how many words at most. */
export interface FirstPageShape {
  readonly items: Readonly<Record<string, FirstPageItemShape>>;
  readonly atMostWords: number;
}

/** A part of the first page under its heading. */
export interface FirstPageItem extends FirstPageItemShape {
  readonly heading: string;
}

/** The first page in words. */
export interface FirstPage {
  readonly items: readonly FirstPageItem[];
  readonly atMostWords: number;
}

/** The first page as blocks, and whether something at an address is on it. */
export interface MadeFirstPage {
  readonly blocks: readonly Block[];
  readonly holds: (address: Address) => boolean;
}

/**
 * The page that is read first. A part for which there are words left goes on it whole; another comes on the pages
 * after it, so that nothing is cut. Empty when nothing is brought for any of its parts.
 */
export function makeFirstPage(filled: readonly Filled[], audience: Audience, brings: Includes, page: FirstPage): MadeFirstPage {
  const held = new Set<Address>();
  let words = 0;
  const blocks = page.items.flatMap((item): readonly Block[] => {
    const made = item.fields.map((field) => blocksOf(field, item, filled, audience, brings));
    const inside = made.flatMap((each) => each.blocks);
    if (inside.length === 0) return [];
    const told: readonly Block[] = [{ type: 'heading', level: 2, text: item.heading }, ...withoutLabel(inside, item)];
    if (words + wordsIn(told) > page.atMostWords) return [];
    words += wordsIn(told);
    for (const address of made.flatMap((each) => each.holds)) held.add(address);
    return item.room ? [...told, { type: 'room', lines: item.room }] : told;
  });
  return { blocks, holds: (address) => holdsAt(held, address) };
}

/** Whether an address or one above it is among those held. */
function holdsAt(held: ReadonlySet<Address>, address: Address): boolean {
  for (let at: Address | undefined = address; at !== undefined; at = parentOf(at)) if (held.has(at)) return true;
  return false;
}

/** Rows as lines of a list, since the page is short: the row's name, then what stands in it. */
function asLines(blocks: readonly Block[]): readonly Block[] {
  const told: Block[] = [];
  let open: { name: string; said: string[] }[] | undefined;
  for (const block of blocks) {
    if (block.type === 'heading') {
      open ??= [];
      open.push({ name: block.text, said: [] });
    } else if (open) open.at(-1)?.said.push(blocksAsLine([block]));
    else told.push(block);
  }
  if (!open) return told;
  const items = open.map(({ name, said }) =>
    said.length === 0 ? name : [isolated(name), isolated(said.join('; '))].filter((part) => part !== '').join(': '),
  );
  return [...told, { type: 'list', items }];
}

/** The heading says it already, where there is one field, or where the label is the same. */
function withoutLabel(blocks: readonly Block[], { fields, heading }: FirstPageItem): readonly Block[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph' && block.type !== 'list') return block;
    if (fields.length > 1 && block.label !== heading) return block;
    const { label: _, ...rest } = block;
    return rest;
  });
}

function blocksOf(
  address: Address,
  { figureOf }: FirstPageItem,
  filled: readonly Filled[],
  audience: Audience,
  brings: Includes,
): { readonly blocks: readonly Block[]; readonly holds: readonly Address[] } {
  const sheet = filled.find(({ document }) => document.id === documentIdOf(address));
  const field = sheet && fieldsOf(sheet.worksheet).find(([id]) => addressOf(sheet.document.id, id) === address)?.[1];
  if (!sheet || !field || !isFor(field, audience)) return { blocks: [], holds: [] };
  const summarised = (includes: Includes) => rulesOf(field).summarise(field, sheet.document, address, includes);
  if (figureOf === undefined || field.kind !== 'rows') return { blocks: asLines(summarised(brings)), holds: [address] };

  const ratings = Object.entries(field.columns).flatMap(([id, column]) => (column.kind === 'then-now' ? [id] : []));
  const brought = broughtByRow(summarised, brings);
  const rows = [...brought].filter(([row, told]) => ratings.some((id) => told.has(addressOf(row, id)))).slice(0, figureOf);
  const chosen = new Set(rows.map(([row]) => row));
  // The name stands beside the marks; a row with nothing else to tell is on the first page whole.
  const [name = ''] = Object.keys(field.columns);
  const figureHolds = (row: Address) => [...ratings, name].map((id) => addressOf(row, id));
  const isWhole = (row: Address, told: ReadonlySet<Address>) => [...told].every((at) => figureHolds(row).includes(at));
  return {
    blocks: summarised((at, each) => brings(at, each) && chosen.has(parentOf(at) ?? at)).filter(({ type }) => type === 'figure'),
    holds: rows.flatMap(([row, told]) => (isWhole(row, told) ? [row] : ratings.map((id) => addressOf(row, id)))),
  };
}

/** The answers that are brought of each row, in the rows' order, found in one walk over all of them. */
function broughtByRow(
  summarised: (includes: Includes) => readonly Block[],
  brings: Includes,
): ReadonlyMap<Address, ReadonlySet<Address>> {
  const brought = new Map<Address, Set<Address>>();
  summarised((at, each) => {
    const row = parentOf(at);
    if (row === undefined || !brings(at, each)) return false;
    brought.set(row, (brought.get(row) ?? new Set()).add(at));
    return true;
  });
  return brought;
}
