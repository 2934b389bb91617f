import type { Database } from './database.ts';
import type { DeviceKeys } from './device-keys.ts';
import { VaultLocked, VaultNewer, VaultUnavailable } from './patience.ts';
import type { OpenedLock, Unlocked } from './records.ts';
import { unlockVault } from './records.ts';

const OPEN_ATTEMPTS_MS = [0, 200, 600];

/**
 * Opens the database, again after a while where that fails: browsers are known to refuse the first attempt. Gives the
 * vault in it; rejects with `VaultUnavailable`, and at once with `VaultLocked` or `VaultNewer`. An empty database that is
 * known to have been locked (`expected`) isn't given a vault before the lock is opened: the copies may hold what it had.
 */
export async function openWithPatience(
  database: Database,
  keys: DeviceKeys,
  lock: OpenedLock | undefined,
  expected: boolean,
): Promise<Unlocked> {
  let last: unknown;
  for (const wait of OPEN_ATTEMPTS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await database.open();
      if (expected && !lock && !(await database.meta.get('vault'))) throw new VaultLocked({ vaultId: '', lock: [] });
      return await unlockVault(database, keys, { lock });
    } catch (error) {
      database.close({ disableAutoOpen: true });
      if (error instanceof VaultLocked || error instanceof VaultNewer) throw error;
      last = error;
    }
  }
  throw new VaultUnavailable('could not be opened', { cause: last });
}
