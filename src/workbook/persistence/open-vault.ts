import { isMarked, mark, mirroredMarkOf, spareNameOf } from '#storage/copy-marks.ts';
import { VaultLocked, VaultNewer, withinLimit } from '#storage/patience.ts';
import type { Vault, VaultOptions } from '#storage/vault.ts';
import { openVault } from '#storage/vault.ts';

/**
 * Opens the vault and reads it, or the spare one where there was something and the browser can't open it any more: the
 * copies fill that, and the broken one stays as it is. Rejects as `openVault` and `read` do.
 */
export async function openAndRead(
  name: string,
  options: Omit<VaultOptions, 'name'>,
  read: (vault: Vault) => Promise<void>,
): Promise<Vault> {
  async function attempt(database: string): Promise<Vault> {
    let opened: Vault | undefined;
    try {
      opened = await openVault({ ...options, name: database });
      await withinLimit(read(opened));
      return opened;
    } catch (error) {
      opened?.close();
      // It is in order, and waits for the reader.
      if (error instanceof VaultLocked) throw error;
      // What is whole needs no copy: a spare vault would be filled with what is older, and mirrored over what is newer.
      if (error instanceof VaultNewer || database !== name || !isMarked(mirroredMarkOf(name))) throw error;
      mark(spareNameOf(name));
      return attempt(spareNameOf(name));
    }
  }

  return attempt(name);
}

/** When to fill an emptied vault again, each counted from the attempt before, in milliseconds. */
const FILL_AGAIN_MS = [0, 200, 600, 2_000];

/**
 * Opens a connection again that the browser has shut, by which an emptied database is filled anew: the browser may still
 * be at it, and refuse the first attempt. Stops where `mayGoOn` says no. Never rejects.
 */
export async function connectAgain(vault: () => Vault | undefined, mayGoOn: () => boolean): Promise<void> {
  for (const wait of FILL_AGAIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const opened = vault();
    if (!opened || !mayGoOn()) return;
    const connected = await opened.connection().then(
      () => true,
      () => false,
    );
    if (connected) return;
  }
}
