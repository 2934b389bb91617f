import type { Document, Leaf, Value } from '#domain/documents/document.ts';
import { DOCUMENT_FORMAT } from '#domain/documents/document.ts';
import type { VaultContents } from '#domain/merge/contents.ts';
import { encodeBase64 } from '#storage/base64.ts';
import type { EnvelopeHead } from '#storage/copies/envelope.ts';
import { sealEnvelope } from '#storage/copies/envelope.ts';
import { sealBytes } from '#storage/sealing.ts';

const key = new Uint8Array(32).fill(7);
const head: EnvelopeHead = { kind: 'backup', vaultId: 'vault', stamp: 1, made: '2026-11-21', slots: [{ type: 'open', key }] };

/** A file that holds these contents, and opens for anyone. */
export function openFile(contents: VaultContents): string {
  return sealEnvelope(head, key, contents);
}

/** A file with any payload, as somebody can make one who knows the format. */
export function fileWith(payload: string): string {
  const box = sealBytes(key, 'fledge|envelope|1|backup|vault|1|2026-11-21', new TextEncoder().encode(payload));
  return JSON.stringify({ ...(JSON.parse(openFile({ documents: [], versions: [] })) as object), box: encodeBase64(box) });
}

/** An answer with any clock, as another device may have written it. */
export function leafAt(lamport: number, value: Value = 'x', at = 1): Leaf {
  return { value, lamport, writer: 'z', at };
}

/** A document of the first version of its worksheet. */
export function documentOf(id: string, leaves: Readonly<Record<string, Leaf>>): Document {
  return { format: DOCUMENT_FORMAT, id, worksheetVersion: 1, leaves, kept: {} };
}
