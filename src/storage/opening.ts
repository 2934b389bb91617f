import type { Database } from './database.ts';
import type { DeviceKeys } from './device-keys.ts';
import { VaultNewer, VaultUnavailable } from './patience.ts';
import type { Unlocked } from './records.ts';
import { unlockVault } from './records.ts';

const OPEN_ATTEMPTS_MS = [0, 200, 600];

/**
 * Opens the database, again after a while where that fails: browsers are known to refuse the first attempt. Gives the
 * vault in it; rejects with `VaultUnavailable`, and at once with `VaultNewer`.
 */
export async function openWithPatience(database: Database, keys: DeviceKeys): Promise<Unlocked> {
  let last: unknown;
  for (const wait of OPEN_ATTEMPTS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await database.open();
      return await unlockVault(database, keys);
    } catch (error) {
      last = error;
      database.close({ disableAutoOpen: true });
      if (error instanceof VaultNewer) throw error;
    }
  }
  throw new VaultUnavailable('could not be opened', { cause: last });
}
