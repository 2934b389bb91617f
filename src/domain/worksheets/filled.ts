import type { Document } from '../documents/document.ts';
import type { Worksheet } from './worksheet.ts';

/** A worksheet that somebody filled in. */
export interface Filled {
  readonly worksheet: Worksheet;
  /** In the worksheet's present shape. */
  readonly document: Document;
}
