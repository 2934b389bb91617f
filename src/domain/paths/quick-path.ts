import type { Address } from '../documents/address.ts';
import { addressOf, isWithin } from '../documents/address.ts';
import type { Document } from '../documents/document.ts';

/** A field of a worksheet: the worksheet's id and the field's. */
export type FieldPlace = readonly [worksheet: string, field: string];

/** One screen of a quick path. Without fields it is the one where the page is looked at and saved. */
interface StopShape {
  readonly minutes: number;
  readonly fields: readonly FieldPlace[];
}

/** A short way through fields that stand in worksheets, so that every answer has one home. */
export interface QuickPathShape {
  readonly stops: Readonly<Record<string, StopShape>>;
}

interface StopWords {
  readonly title: string;
  /** A plain order about medicines or danger. */
  readonly plain?: string;
}

/** What quick paths and their stops are called. */
export type QuickPathWords<Q extends Readonly<Record<string, QuickPathShape>> = Readonly<Record<string, QuickPathShape>>> = {
  readonly [K in keyof Q]: {
    readonly title: string;
    readonly lead: string;
    readonly stops: { readonly [S in keyof Q[K]['stops']]: StopWords };
  };
};

export type Stop = StopShape & StopWords;

/** A quick path in words. */
export interface QuickPath {
  readonly title: string;
  readonly lead: string;
  readonly stops: Readonly<Record<string, Stop>>;
}

/** Whether something stands in a document, and all of it was asked for on a quick path. */
export function isOnPath({ stops }: QuickPath, document: Document): boolean {
  const fields = Object.values(stops).flatMap((stop) => stop.fields);
  const asked = fields.flatMap(([worksheet, field]) => (worksheet === document.id ? [addressOf(worksheet, field)] : []));
  const written = writtenIn(document);
  return written.length > 0 && written.every((address) => asked.some((field) => isWithin(address, field)));
}

/** The name of the first stop of which nothing is answered yet; of the last one, where the page is, if there is none. */
export function firstOpenStop({ stops }: QuickPath, document: (id: string) => Document): string {
  const names = Object.keys(stops);
  const isOpen = ({ fields }: Stop) =>
    fields.every(
      ([worksheet, field]) => !writtenIn(document(worksheet)).some((address) => isWithin(address, addressOf(worksheet, field))),
    );
  return names[Object.values(stops).findIndex(isOpen)] ?? names.at(-1) ?? '';
}

function writtenIn({ leaves }: Document): readonly Address[] {
  return Object.keys(leaves).filter((address) => leaves[address]?.value !== null);
}
