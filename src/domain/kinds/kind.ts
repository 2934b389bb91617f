import type { Address } from '../documents/address.ts';
import type { Document, Value } from '../documents/document.ts';
import type { Block } from '../blocks/block.ts';
import type { FieldBase } from './field.ts';

/** The rules of a kind whose answer is one leaf. */
export interface LeafRules<F, A extends Value> {
  /** Whether a stored value can be read as an answer. What else a later Fledge put into it may stand. */
  fits(field: F, value: unknown): value is A;
  /** The answer before anything was written. */
  blank(field: F): A;
  isAnswered(answer: A): boolean;
  /** The answer as parts of a summary. Called only for an answered field. */
  summarise(field: F, answer: A): readonly Block[];
}

/** A part of an answer that has an address and can be marked by itself. */
export interface Part {
  readonly address: Address;
  /** What it answers, told as a statement; left out where the label says it. */
  readonly about?: string;
  /** What the reader wrote or chose there, in a few words. */
  readonly label: string;
  readonly children: readonly Part[];
}

/** Whether the answer at an address, given to that field or column, is to be told. Asked of nothing that is empty. */
export type Includes = (address: Address, field: FieldBase) => boolean;

/** The rules of any kind, over the document that holds the answer. */
export interface KindRules<F, A> {
  read(field: F, document: Document, address: Address): A;
  /** Addresses within the field whose stored value doesn't fit the kind. */
  unreadable(field: F, document: Document, address: Address): readonly Address[];
  isAnswered(field: F, answer: A): boolean;
  parts(field: F, document: Document, address: Address, includes: Includes): readonly Part[];
  summarise(field: F, document: Document, address: Address, includes: Includes): readonly Block[];
}
