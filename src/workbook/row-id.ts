import { randomId } from '#storage/sealing.ts';

/** A new row's id, given once and never shown. */
export function newRowId(): string {
  return randomId();
}
