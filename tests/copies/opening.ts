import type { VaultContents } from '#domain/merge/contents.ts';
import { EnvelopeError, openEnvelope, readEnvelope } from '#storage/copies/envelope.ts';
import { keyBehind } from '#storage/lock/slots.ts';

/** What every locked file among the frozen ones opens with. Composed, with plain digits and no ligature. */
export const PASSCODE = 'Café finch 27 كلمة';

/** The same as another keyboard gives it: decomposed, with a ligature and digits of full width. */
export const PASSCODE_OTHERWISE = 'Cafe\u0301 \ufb01nch \uff12\uff17 كلمة';

/** The contents of a file, through whichever slot gives its key. Rejects with an `EnvelopeError`. */
export async function openText(text: string, passcode = PASSCODE): Promise<VaultContents> {
  const envelope = readEnvelope(text);
  for (const slot of envelope.slots) {
    const key = slot.type === 'open' ? slot.key : slot.type === 'passcode' && (await keyBehind(envelope.vaultId, slot, passcode));
    if (key) return openEnvelope(envelope, key);
  }
  throw new EnvelopeError('locked');
}

/** How many made-up cases a test tries. `FLEDGE_CASES=10000` is for before a release. */
export const CASES = Number(process.env['FLEDGE_CASES'] ?? 1_000);
