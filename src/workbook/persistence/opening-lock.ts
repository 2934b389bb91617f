import { createMirror } from '#storage/copies/mirror.ts';
import { openFiles } from '#storage/copies/files.ts';
import type { LockFault, Secret } from '#storage/lock/lock.ts';
import { lockKeyBehind } from '#storage/lock/lock.ts';
import { oneTry } from '#storage/lock/tries.ts';
import type { LockedVault } from '#storage/patience.ts';
import type { OpenedLock } from '#storage/records.ts';

/** What a try of a secret came to: the lock is open, or why not, or how long the next try has to wait, in milliseconds. */
export type Attempt = OpenedLock | LockFault | { readonly waitMs: number };

/** The locks that stand on the copies of a workbook, for one whose own record is damaged or gone. Never rejects. */
export async function locksOnCopies(name: string): Promise<readonly LockedVault[]> {
  try {
    return await createMirror(await openFiles(name)).locks();
  } catch {
    return [];
  }
}

/**
 * Tries a secret on a locked vault and, where its own ways are damaged, on those of its copies. A wrong one has others
 * wait. Never rejects for what stands in the vault.
 */
export async function tryLock(name: string, vault: LockedVault, secret: Secret): Promise<Attempt> {
  async function attempt(): Promise<OpenedLock | LockFault> {
    let fault: LockFault = 'damaged';
    for (const { vaultId, lock } of [vault, ...(await locksOnCopies(name))]) {
      const found = await lockKeyBehind(vaultId, lock, secret);
      if (typeof found !== 'string') return { vaultId, lock, lockKey: found };
      // The first fault that says something about the secret is the one to tell.
      if (fault === 'damaged') fault = found;
      // Copies have the ways that the vault has, unless those are damaged.
      if (found !== 'damaged' && found !== 'refused') break;
    }
    return fault;
  }
  const tried = await oneTry(name, attempt, (outcome) => {
    if (typeof outcome !== 'string') return 'right';
    return outcome === 'wrong' ? 'wrong' : 'neither';
  });
  return 'outcome' in tried ? tried.outcome : tried;
}
