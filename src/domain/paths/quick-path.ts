import { addressOf, isWithin } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';

/** A field of a worksheet: the worksheet's id and the field's. */
export type FieldPlace = readonly [worksheet: string, field: string];

/** One screen of a quick path. Without fields it is the one where the page is looked at and saved. */
export interface Stop {
  readonly title: string;
  readonly minutes: number;
  readonly fields: readonly FieldPlace[];
  /** A plain order about medicines or danger. */
  readonly plain?: string;
}

/** A short way through fields that stand in worksheets, so that every answer has one home. */
export interface QuickPath {
  readonly title: string;
  readonly lead: string;
  readonly stops: Readonly<Record<string, Stop>>;
}

/**
 * The name of the stop to go on with for somebody who wrote in a worksheet on a quick path: the one behind the stop that
 * was written at last. Undefined where something stands in that worksheet that the path doesn't ask for, or nothing.
 */
export function stopToGoOnWith({ stops }: QuickPath, document: Document): string | undefined {
  const names = Object.keys(stops);
  let latest = { at: -1, place: -1 };
  for (const [address, { value, at }] of Object.entries(document.leaves)) {
    if (value === null) continue;
    const place = Object.values(stops).findIndex(({ fields }) =>
      fields.some(([worksheet, field]) => worksheet === document.id && isWithin(address, addressOf(worksheet, field))),
    );
    if (place < 0) return undefined;
    if (at >= latest.at) latest = { at, place: Math.max(place, at === latest.at ? latest.place : -1) };
  }
  return latest.place < 0 ? undefined : names[latest.place + 1];
}
