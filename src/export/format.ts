import type { SummaryDocument } from '#domain/summary/summary-document.ts';

/** Hears between two steps of something long how much of it is done, from 0 to 1. The next step waits for its answer. */
export type AtStep = (done: number) => Promise<void>;

/** A way for a summary to leave the device. The folder `formats/` is the registry: each file's default export is one. */
export interface Format {
  /** The file's name in `formats/`; its words are by it in each language. */
  readonly id: string;
  readonly offered: 'save' | 'copy';
  /** The one that most people come for; it is offered first. */
  readonly main?: true;
  readonly mime: string;
  /** Without the dot. */
  readonly extension: string;
  /**
   * The whole document as a file's content. Drops nothing that the document holds.
   * Rejects when the device can't make it (no memory); nothing is half-written then. A format that takes long is made in steps.
   */
  render(document: SummaryDocument, atStep?: AtStep): Promise<Uint8Array<ArrayBuffer> | string>;
  /** The words that the file can't show whole on this device, each once, to be told before it is made. Where it is left out, there are none. */
  lacks?(document: SummaryDocument): Promise<readonly string[]>;
}
