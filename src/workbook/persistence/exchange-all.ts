import type { Purpose, Rewriting } from '#storage/copies/exchange.ts';
import { copiesAreRenewed, exchangeKey, prepareExchange } from '#storage/copies/exchange.ts';
import type { Copies } from '#storage/copies/copies.ts';
import { isMarked, spareNameOf } from '#storage/copy-marks.ts';
import { aloneWithKeys } from '#storage/device-keys.ts';
import { deviceSlotOf } from '#storage/records.ts';
import type { Vault } from '#storage/vault.ts';
import type { Erased } from './persistence.ts';

const NOTHING: Rewriting = { documents: [], versionsOf: [], version: (version) => version };

interface Exchange {
  readonly name: string;
  readonly vault: Vault;
  readonly copies: Copies;
  /** Whether this tab still has the pen. */
  readonly mayWrite: () => boolean;
  readonly whileStill: (work: () => Promise<void>) => Promise<void>;
  readonly purpose: Purpose;
  /** What is to stand in the vault afterwards, asked for when nothing is written any more; undefined to exchange the key alone. */
  readonly rewrite?: (() => Rewriting) | undefined;
  /** It stands there, and nothing was written since. */
  readonly done: () => void;
}

/** What may be left of what is erased in a vault as it is now. */
export function whatRemains(name: string, vault: Vault): Erased {
  const { record } = vault.identity();
  // A spare database stands beside one that couldn't be opened, and in which nothing could be erased.
  return deviceSlotOf(record) && record.openUntil === undefined && !isMarked(spareNameOf(name)) ? 'gone' : 'traces';
}

/** Destroys the keys that the vault no longer has, and has the copies written that are due since an erasing. */
export async function leaveNoOther(vault: Vault, copies: Copies): Promise<void> {
  const { record } = (await vault.connection()).vault;
  const slot = deviceSlotOf(record);
  if (slot) await vault.keys.keepOnly(record.vaultId, slot);
  else if (record.lock) await vault.keys.clear();
  if (record.copiesDue === undefined) return;
  await copies.renew();
  await copiesAreRenewed(vault);
}

/**
 * Exchanges the vault's key and rewrites what is named, destroys the old key, and makes the copies anew. Rejects when
 * something of what was there before may be left; what was to be rewritten is as it was, then, unless `done` was called.
 */
export function exchangeAll({ name, vault, copies, mayWrite, whileStill, purpose, rewrite, done }: Exchange): Promise<Erased> {
  return aloneWithKeys(name, async () => {
    const prepared = await prepareExchange(vault, purpose);
    await whileStill(async () => {
      if (!mayWrite()) throw new Error('another tab writes');
      await exchangeKey(vault, prepared, rewrite?.() ?? NOTHING);
      done();
    });
    await leaveNoOther(vault, copies);
    if (!mayWrite()) throw new Error('another tab writes');
    return whatRemains(name, vault);
  });
}
