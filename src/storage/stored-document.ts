import type { Document } from '#domain/documents/document.ts';
import { highestLamport, isNewer, isRecord, readDocument } from '#domain/documents/document.ts';
import { mergeDocuments } from '#domain/merge/merge.ts';

/**
 * A document in its record. Every start asks for these few things of each, and for what stands in it only of those that
 * are shown: to parse years of writing would be most of a start.
 */
export interface StoredDocument {
  readonly id: string;
  /** The highest clock in it. */
  readonly clock: number;
  /** Whether a later Fledge wrote it, in a shape that this one would misread. */
  readonly newer: boolean;
  /** The document; the same object each time. Throws when what was sealed isn't one, which no Fledge writes. */
  readonly open: () => Document;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Stands between the head and the document; JSON has none of it. */
const NEWLINE = 10;
/** A head is shorter, in bytes. */
const HEAD_BYTES = 1_000;

/** What a record's box holds: a line of JSON with what each start asks for, and the document as JSON. */
export function plainOf(document: Document): Uint8Array {
  const head = { id: document.id, format: document.format, clock: highestLamport(document) };
  return encoder.encode(`${JSON.stringify(head)}\n${JSON.stringify(document)}`);
}

function parse(plain: Uint8Array): unknown {
  return JSON.parse(decoder.decode(plain)) as unknown;
}

/** A document that is read already. */
function readAlready(document: Document): StoredDocument {
  return { id: document.id, clock: highestLamport(document), newer: isNewer(document), open: () => document };
}

/** What the head of a record says; undefined where there is none that is whole. */
function headOf(line: Uint8Array): Omit<StoredDocument, 'open'> | undefined {
  const head = parse(line);
  if (!isRecord(head)) return undefined;
  const { id, format, clock } = head;
  if (typeof id !== 'string' || typeof format !== 'number' || typeof clock !== 'number') return undefined;
  return { id, clock, newer: isNewer({ format }) };
}

/** What a record holds, with a head or without; undefined when it isn't a document. Behind a head nothing is parsed yet. */
export function storedDocument(plain: Uint8Array): StoredDocument | undefined {
  try {
    const end = plain.subarray(0, HEAD_BYTES).indexOf(NEWLINE);
    const whole = plain.subarray(Math.max(0, end));
    const head = end < 0 ? undefined : headOf(plain.subarray(0, end));
    if (!head) {
      const document = readDocument(parse(whole));
      return document && readAlready(document);
    }
    let opened: Document | undefined;
    function open(): Document {
      opened ??= readDocument(parse(whole));
      if (!opened) throw new TypeError('a record holds no document');
      return opened;
    }
    return { ...head, open };
  } catch {
    return undefined;
  }
}

/** The document that a record or a version holds; undefined when it isn't one. */
export function documentIn(plain: Uint8Array): Document | undefined {
  try {
    return storedDocument(plain)?.open();
  } catch {
    return undefined;
  }
}

/** Two records of one document as one. */
export function joined(a: StoredDocument, b: StoredDocument): StoredDocument {
  return readAlready(mergeDocuments(a.open(), b.open()));
}

/** What was found when the vault was read. */
export interface Contents {
  readonly documents: readonly StoredDocument[];
  /** How many records could not be opened. They stay where they are until they are put aside. */
  readonly unreadable: number;
  /** A later Fledge wrote here: reading is safe, writing isn't. */
  readonly newer: boolean;
}
