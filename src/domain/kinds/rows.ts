import type { Address } from '../documents/address.ts';
import { addressOf } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';
import { valueAt } from '../documents/document.ts';
import { isolated } from '../figures/isolated.ts';
import type { ThenNowFigure, ThenNowPair } from '../figures/then-now.ts';
import type { Block } from '../blocks/block.ts';
import { blocksAsLine } from '../blocks/block.ts';
import type { LeafField, RowsField } from './field.ts';
import type { Includes, KindRules, Part } from './kind.ts';
import { toldOf } from './leaf.ts';
import { rowIds } from './row-ids.ts';

/** The rules for whatever a column holds; handed in, so that this file needn't know the kinds. */
export type LeafKinds = <F extends LeafField>(field: F) => KindRules<F, unknown>;

/** One row: its id and the answer in each column. */
export interface Row {
  readonly id: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

function isOrder(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((id) => typeof id === 'string'));
}

/** Small records of the same columns: goals, skills, lines of a list. */
export function rowsRules(leafKinds: LeafKinds): KindRules<RowsField, readonly Row[]> {
  const columnsOf = (field: RowsField, row: Address) =>
    Object.entries(field.columns).map(([id, column]) => ({ id, column, at: addressOf(row, id) }));

  const read: KindRules<RowsField, readonly Row[]>['read'] = (field, document, address) =>
    rowIds(document, address).map((id) => ({
      id,
      answers: Object.fromEntries(
        columnsOf(field, addressOf(address, id)).map(({ id: name, column, at }) => [
          name,
          leafKinds(column).read(column, document, at),
        ]),
      ),
    }));

  const hasAnswer = (field: RowsField, row: Row) =>
    Object.entries(field.columns).some(([id, column]) => leafKinds(column).isAnswered(column, row.answers[id]));

  return {
    read,
    unreadable: (field, document, address) =>
      (isOrder(valueAt(document, address)) ? [] : [address]).concat(
        rowIds(document, address).flatMap((id) =>
          columnsOf(field, addressOf(address, id)).flatMap(({ column, at }) =>
            leafKinds(column).unreadable(column, document, at),
          ),
        ),
      ),
    isAnswered: (field, rows) => rows.some((row) => hasAnswer(field, row)),
    parts: (field, document, address, includes) =>
      rowIds(document, address).flatMap((id): readonly Part[] => {
        const row = addressOf(address, id);
        const children = columnsOf(field, row).flatMap(({ column, at }) =>
          leafKinds(column)
            .parts(column, document, at, includes)
            .map((part) => ({ address: part.address, label: told(column, part.label), children: part.children })),
        );
        if (children.length === 0) return [];
        return [{ address: row, label: rowName(field, document, row, leafKinds, includes), children }];
      }),
    summarise: (field, document, address, includes) => summariseRows(field, document, address, includes, leafKinds),
  };
}

/** An answer behind what it answers; a figure says that by itself. */
function told(column: LeafField, label: string): string {
  const before = `${toldOf(column)}: `;
  return label.startsWith(before) ? label : before + isolated(label);
}

/** The first column's answer, on one line; the row's kind where that is left out or empty. */
function rowName(field: RowsField, document: Document, row: Address, leafKinds: LeafKinds, includes: Includes): string {
  const [first] = Object.entries(field.columns);
  if (!first) return field.row;
  const [id, column] = first;
  return blocksAsLine(leafKinds(column).summarise(column, document, addressOf(row, id), includes)) || field.row;
}

/** Rows of one column are a list: one line each, as it was written. */
function asList(
  field: RowsField,
  document: Document,
  address: Address,
  includes: Includes,
  leafKinds: LeafKinds,
): readonly Block[] {
  const items = rowIds(document, address).flatMap((id) =>
    Object.entries(field.columns).flatMap(([columnId, column]) =>
      leafKinds(column)
        .summarise(column, document, addressOf(address, id, columnId), includes)
        .map((block) => (block.type === 'paragraph' ? block.text : blocksAsLine([block]))),
    ),
  );
  if (items.length === 0) return [];
  return [{ type: 'list', ...(field.told !== undefined && { label: field.told }), items }];
}

/** Figures of all rows first, as one; then each row under its name. */
function summariseRows(
  field: RowsField,
  document: Document,
  address: Address,
  includes: Includes,
  leafKinds: LeafKinds,
): readonly Block[] {
  if (Object.keys(field.columns).length === 1) return asList(field, document, address, includes, leafKinds);
  const pairs: ThenNowPair[] = [];
  let ends: Omit<ThenNowFigure, 'pairs'> | undefined;
  const rows = rowIds(document, address).flatMap((id): readonly Block[] => {
    const row = addressOf(address, id);
    const name = rowName(field, document, row, leafKinds, includes);
    const blocks: Block[] = [];
    let marked = false;
    Object.entries(field.columns).forEach(([columnId, column], index) => {
      for (const block of leafKinds(column).summarise(column, document, addressOf(row, columnId), includes)) {
        marked = true;
        if (block.type === 'figure') {
          ends ??= block.figure;
          pairs.push(...block.figure.pairs.map((line) => ({ ...line, label: name })));
        } else if (index > 0) blocks.push(block);
      }
    });
    return marked ? [{ type: 'heading', level: 3, text: name }, ...blocks] : [];
  });
  return ends ? [{ type: 'figure', figure: { ...ends, pairs } }, ...rows] : rows;
}
