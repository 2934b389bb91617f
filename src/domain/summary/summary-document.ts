import type { Block } from '../blocks/block.ts';

/** The document for a reader. The screen, the print and every format render this and nothing else. */
export interface SummaryDocument {
  readonly title: string;
  /** BCP 47, for the file's language tag. */
  readonly language: string;
  /** When it was made, as printed. */
  readonly date: string;
  readonly blocks: readonly Block[];
  /** Stands at the foot of the last page. */
  readonly foot: string;
  /** People to call, a line each: at the foot of every page that is printed. */
  readonly people: readonly string[];
}
