import type { Address } from '#domain/documents/address.ts';
import { addressOf, documentIdOf } from '#domain/documents/address.ts';
import type { Value } from '#domain/documents/document.ts';
import { valueAt } from '#domain/documents/document.ts';
import { rowIds } from '#domain/kinds/row-ids.ts';
import type { Mark } from '#domain/marks/marks.ts';
import { marking, MARKS } from '#domain/marks/marks.ts';
import type { DocumentStore, Values } from './document-store.ts';
import { SETTINGS } from './settings.ts';

/** What the reader does with answers, rows, marks and settings. Where they can't write, nothing happens. */
export interface AnswerCommands {
  /** Writes an answer; `null` clears it without an offer to undo. */
  answer(address: Address, value: Value): void;
  /**
   * Writes an answer in a row, which comes into being with it. One that stands in for rows which nobody knows of yet
   * (`standsIn`) becomes the first of them once they are known; where they are known already, nothing is written.
   */
  answerInRow(field: Address, rowId: string, column: string, value: Value, standsIn?: boolean): void;
  /** Empties a leaf and offers to undo. */
  clear(address: Address): void;
  removeRow(field: Address, rowId: string): void;
  /** Moves a row up (-1) or down (1); does nothing at the ends. */
  moveRow(field: Address, rowId: string, by: -1 | 1): void;
  /** Brings back what was last cleared or removed. */
  undo(): void;
  /** Marks what stands at an address and all below it. */
  mark(address: Address, mark: Mark): void;
  setting(name: string): Value | undefined;
  set(name: string, value: Value): void;
}

/** The commands, each one change of one document in the store. */
export function createAnswers({ document, change, undo, status, standIn }: DocumentStore): AnswerCommands {
  return {
    answer: (address, value) => change(documentIdOf(address), [[address, value]]),
    answerInRow(field, rowId, column, value, standsIn = false) {
      const id = documentIdOf(field);
      const order = rowIds(document(id), field);
      if (standsIn && order.length > 0 && !order.includes(rowId)) return;
      if (standsIn && status().storage !== 'open') standIn(addressOf(field, rowId));
      const joins: Values = order.includes(rowId) ? [] : [[field, [...order, rowId]]];
      change(id, [...joins, [addressOf(field, rowId, column), value]]);
    },
    clear(address) {
      const id = documentIdOf(address);
      const cleared = valueAt(document(id), address);
      if (cleared === undefined) return;
      change(id, [[address, null]], { what: 'cleared', address, back: [[address, cleared]] });
    },
    removeRow(field, rowId) {
      const address = addressOf(field, rowId);
      // Written anew on undo, so that the row outlives its tombstone wherever the two are merged.
      change(documentIdOf(field), [[address, null]], { what: 'removed', address, back: [[address, true]] });
    },
    moveRow(field, rowId, by) {
      const id = documentIdOf(field);
      const order = [...rowIds(document(id), field)];
      const from = order.indexOf(rowId);
      const other = order[from + by];
      if (from < 0 || other === undefined) return;
      order[from] = other;
      order[from + by] = rowId;
      change(id, [[field, order]]);
    },
    undo,
    mark: (address, mark) => change(MARKS, marking(document(MARKS), address, mark)),
    setting: (name) => valueAt(document(SETTINGS), addressOf(SETTINGS, name)),
    set: (name, value) => change(SETTINGS, [[addressOf(SETTINGS, name), value]]),
  };
}
