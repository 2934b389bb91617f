import type { VaultContents } from '#domain/merge/contents.ts';
import type { SealedEnvelope } from '#storage/copies/envelope.ts';
import { BOUNDLESS, openEnvelope } from '#storage/copies/envelope.ts';
import type { Slot } from '#storage/slot.ts';

/** The key that stands in an open slot, as anybody reads it who has the database or the file. */
export function openKeyIn({ slots }: { readonly slots: readonly Slot[] }): Uint8Array<ArrayBuffer> {
  for (const slot of slots) if (slot.type === 'open') return slot.key;
  throw new Error('no open slot');
}

/** What a copy holds that isn't under a lock. */
export function openAlone(envelope: SealedEnvelope): VaultContents {
  return openEnvelope(envelope, openKeyIn(envelope), BOUNDLESS);
}
