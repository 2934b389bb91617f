import type { Document } from '#domain/documents/document.ts';
import { KEY_BYTES } from '../lock-key.ts';
import type { Unlocked } from '../records.ts';
import { randomBytes } from '../sealing.ts';
import { BOUNDLESS, openEnvelopeAside, readEnvelope, sealEnvelopeAside } from './envelope.ts';
import type { Files } from './files.ts';
import { openFiles } from './files.ts';
import { headFor } from './mirror.ts';

const FILE = 'readable';

/**
 * Puts what the reader wants to read without opening the lock in a file of its own, sealed under a key that lies in it: it
 * can be opened by whoever has the device, and goes with the file. Without a lock there is no such file.
 */
export async function writeReadable(files: Files, { record }: Unlocked, documents: readonly Document[]): Promise<void> {
  if (!record.lock || documents.length === 0) return files.discard(FILE);
  const key = randomBytes(KEY_BYTES);
  const contents = { documents, versions: [] };
  const head = headFor('mirror', record.vaultId, { slots: [{ type: 'open', key }] }, contents);
  await files.write(FILE, await sealEnvelopeAside(head, key, contents));
}

/** What can be read of a workbook without opening its lock. Never rejects. */
export async function readReadable(name: string): Promise<readonly Document[]> {
  try {
    const text = await (await openFiles(name)).read(FILE);
    const envelope = text === undefined ? undefined : readEnvelope(text, BOUNDLESS);
    const [slot] = envelope?.slots ?? [];
    return envelope && slot?.type === 'open' ? (await openEnvelopeAside(envelope, slot.key, BOUNDLESS)).documents : [];
  } catch {
    return [];
  }
}
