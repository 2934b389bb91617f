import { randomId } from '#storage/envelope.ts';

/** A new row's id, given once and never shown. */
export function newRowId(): string {
  return randomId();
}
