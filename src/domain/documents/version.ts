import type { Document } from './document.ts';

/** What a document was at some time: the whole of it, or the leaves that another writing took the place of. */
export interface Version {
  /** When it was put away, in milliseconds since 1970 by the device's clock. */
  readonly at: number;
  readonly document: Document;
}
