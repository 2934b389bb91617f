import type { Document } from '../documents/document.ts';
import type { Worksheet } from './worksheet.ts';

/** A worksheet that somebody filled in. */
export interface Filled {
  readonly worksheet: Worksheet;
  /** In the worksheet's present shape. */
  readonly document: Document;
  /** The day that it is about, in words, where the sheet is filled in many times. */
  readonly day?: string;
}
