import { isMarked, lockedMarkOf, mark, unmark } from './copy-marks.ts';

/** What stands in the flag's cache. Nothing is ever asked for at this address. */
const ADDRESS = '/locked';

/** The cache in which the worker looks whether a workbook is locked. Holds no text. */
export function lockCacheOf(name: string): string {
  return `${name}-lock`;
}

/** Says on this device, where the page and the worker find it before anything is opened, whether a workbook is locked. Never rejects. */
export async function flagLock(name: string, locked: boolean): Promise<void> {
  if (locked) mark(lockedMarkOf(name));
  else unmark(lockedMarkOf(name));
  try {
    const cache = await caches.open(lockCacheOf(name));
    if (locked) await cache.put(ADDRESS, new Response());
    else await cache.delete(ADDRESS);
  } catch {
    // The page finds it out by itself, a moment later.
  }
}

/** Whether it says that a workbook is locked, as far as the page can tell without waiting. */
export function isFlaggedLocked(name: string): boolean {
  return isMarked(lockedMarkOf(name));
}

/** Whether it says so to the worker. Never rejects. */
export async function isLockedForWorker(name: string): Promise<boolean> {
  try {
    return (await caches.match(ADDRESS, { cacheName: lockCacheOf(name) })) !== undefined;
  } catch {
    return false;
  }
}
